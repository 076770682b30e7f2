// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt program with a window can do: what the cold start of the desktop program is
// compared with.
#include <QApplication>
#include <QWidget>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(1000, 700);
    window.show();
    return QApplication::exec();
}
