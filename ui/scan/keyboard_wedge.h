// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_KEYBOARD_WEDGE_H
#define PILLNUTS_UI_KEYBOARD_WEDGE_H

#include "ports/clock.h"
#include "scan/key_burst.h"

#include <QObject>
#include <QTimer>

namespace pillnuts {

/// Recognises a barcode scanner that types as a keyboard (HID wedge), whatever has the focus.
///
/// A scan begins after a pause, with a digit, a bracket or a separator; its keys come within 80 ms
/// of each other, half of them within 35 ms; it ends with Enter, Tab or silence, and reads as a
/// product code. Such keys are held back, so that a field never sees the keys of a scan. Anything
/// else is given back at once, in order, as it was typed: a person loses nothing, and waits at most
/// 50 ms for a digit that follows a pause. The beginning of a code at the speed of a scanner, and
/// no more, was typed by nobody: it is not given back, since half a code in a field is worse than
/// a message, and the message has what came.
class KeyboardWedge final : public QObject {
    Q_OBJECT
public:
    /// Listens to the keys of `window`. Has to be made after every other filter of keys, to be
    /// asked before them.
    KeyboardWedge(QWidget &window, Clock clock, QObject *parent = nullptr);

Q_SIGNALS:
    void scanned(const QString &typed);
    void cutOff(const QString &typed); ///< the beginning of a code

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Ended { AsScan, AsTyping };

    Q_INVOKABLE void endWhenSilent();
    bool isListeningTo(const QObject *watched) const;
    bool takeKey(QWidget &target, const QKeyEvent &event);
    bool takeWriting(QWidget &target, const QKeyEvent &event, const KeyTime &time);
    bool takeEnd(const KeyTime &time);
    bool takeComposition(QWidget &target, const QInputMethodEvent &event);
    bool mayBegin(QStringView text, const KeyTime &time) const;
    bool belongsToBurst(const QKeyEvent &event) const;
    void endBefore(const KeyTime &time);
    Ended end();
    void waitForMore();
    qint64 patience() const;

    QWidget &m_window;
    Clock m_clock;
    KeyBurst m_burst;
    QTimer m_silence;
    std::optional<KeyTime> m_lastKey; ///< of the keys that were let through
    std::optional<KeyTime> m_lastScan; ///< when it ended, as long as no other key was pressed
    bool m_wasSilent
        = false; ///< keys that came late because the window was busy have one more turn
    bool m_replaying = false;
};

} // namespace pillnuts

#endif
