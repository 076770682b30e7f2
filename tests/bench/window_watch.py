# SPDX-FileCopyrightText: The Pillnuts developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells when a process shows its first window, from the map events of the X server: nothing is polled or spawned."""
import ctypes
import select
import time

SUBSTRUCTURE_NOTIFY = 1 << 19
MAP_NOTIFY = 19
ANY_PROPERTY_TYPE = 0
SMALLEST = 100  # pixels; helper windows of toolkits are smaller

Handle = ctypes.c_ulong


class MapEvent(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                ("display", ctypes.c_void_p), ("event", Handle), ("window", Handle), ("override_redirect", ctypes.c_int)]


class Event(ctypes.Union):
    _fields_ = [("type", ctypes.c_int), ("map", MapEvent), ("pad", ctypes.c_long * 24)]


def load_xlib():
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XOpenDisplay.argtypes = [ctypes.c_char_p]
    x.XDefaultRootWindow.restype = Handle
    for name in ("XDefaultRootWindow", "XConnectionNumber", "XPending", "XCloseDisplay"):
        getattr(x, name).argtypes = [ctypes.c_void_p]
    x.XSelectInput.argtypes = [ctypes.c_void_p, Handle, ctypes.c_long]
    x.XNextEvent.argtypes = [ctypes.c_void_p, ctypes.POINTER(Event)]
    x.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
    x.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x.XInternAtom.restype = Handle
    x.XFree.argtypes = [ctypes.c_void_p]
    x.XGetGeometry.argtypes = [ctypes.c_void_p, Handle, ctypes.POINTER(Handle)] + [ctypes.POINTER(ctypes.c_int)] * 2 \
        + [ctypes.POINTER(ctypes.c_uint)] * 4
    x.XGetWindowProperty.argtypes = [ctypes.c_void_p, Handle, Handle, ctypes.c_long, ctypes.c_long, ctypes.c_int, Handle] \
        + [ctypes.POINTER(Handle), ctypes.POINTER(ctypes.c_int)] + [ctypes.POINTER(ctypes.c_ulong)] * 2 \
        + [ctypes.POINTER(ctypes.c_void_p)]
    return x


IGNORE_ERRORS = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda display, error: 0)


class WindowWatch:
    def __init__(self, display_name):
        self.x = load_xlib()
        self.x.XSetErrorHandler(IGNORE_ERRORS)  # a window may be gone before it is asked about
        self.display = self.x.XOpenDisplay(display_name.encode())
        if not self.display:
            raise RuntimeError(f"no X server at {display_name}")
        self.pid_atom = self.x.XInternAtom(self.display, b"_NET_WM_PID", 0)
        self.x.XSelectInput(self.display, self.x.XDefaultRootWindow(self.display), SUBSTRUCTURE_NOTIFY)
        self.x.XSync(self.display, 0)

    def close(self):
        self.x.XCloseDisplay(self.display)

    def drop_pending(self):
        self.x.XSync(self.display, 1)

    def first_window(self, pid, seconds):
        """time.monotonic() at which `pid` mapped a real window; None when it did not in time."""
        deadline = time.monotonic() + seconds
        event = Event()
        while time.monotonic() < deadline:
            if not self.x.XPending(self.display):
                select.select([self.x.XConnectionNumber(self.display)], [], [], min(0.2, deadline - time.monotonic()))
                continue
            self.x.XNextEvent(self.display, ctypes.byref(event))
            now = time.monotonic()
            if event.type == MAP_NOTIFY and self.owner(event.map.window) == pid and self.is_real(event.map.window):
                return now
        return None

    def owner(self, window):
        kind, form, count, left, data = Handle(), ctypes.c_int(), ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_void_p()
        self.x.XGetWindowProperty(self.display, window, self.pid_atom, 0, 1, 0, ANY_PROPERTY_TYPE, ctypes.byref(kind),
                                  ctypes.byref(form), ctypes.byref(count), ctypes.byref(left), ctypes.byref(data))
        if not data.value:
            return None
        pid = ctypes.cast(data, ctypes.POINTER(ctypes.c_ulong))[0] if count.value else None
        self.x.XFree(data)
        return pid

    def is_real(self, window):
        root, left, top = Handle(), ctypes.c_int(), ctypes.c_int()
        width, height, border, depth = (ctypes.c_uint() for _ in range(4))
        self.x.XGetGeometry(self.display, window, ctypes.byref(root), ctypes.byref(left), ctypes.byref(top),
                            ctypes.byref(width), ctypes.byref(height), ctypes.byref(border), ctypes.byref(depth))
        return width.value >= SMALLEST and height.value >= SMALLEST
