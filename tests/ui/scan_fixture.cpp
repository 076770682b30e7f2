// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan_fixture.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr qint64 kBreath = 60; ///< after which a digit of a person is on the screen

int keyOf(QChar c)
{
    return c.unicode() < 0x80 ? int(c.toUpper().unicode()) : int(Qt::Key_unknown);
}

} // namespace

ScanTest::ScanTest()
{
    clock.today = [this] { return today; };
    clock.milliseconds = [this] { return now; };
    search.addCode(code, kRow);
}

QWidget *ScanTest::target() const
{
    return window->focusWidget() ? window->focusWidget() : window.get();
}

void ScanTest::strike(const Key &key, qint64 gap)
{
    now += gap;
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key.key, key.modifiers, key.text, key.isRepeat);
        event.setTimestamp(static_cast<quint64>(now));
        QCoreApplication::sendEvent(target(), &event);
    }
}

void ScanTest::compose(const QString &preedit, const QString &commit, qint64 gap)
{
    now += gap;
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(target(), &event);
}

void ScanTest::scan(const QString &typed, int end, qint64 gap)
{
    rest(2000);
    for (const QChar c : typed) {
        if (c.isUpper())
            strike({Qt::Key_Shift, {}, Qt::ShiftModifier}, 1);
        strike({keyOf(c), c, c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier}, gap);
    }
    if (end != 0)
        strike({end, end == Qt::Key_Tab ? u"\t"_s : u"\r"_s}, gap);
    settle();
}

void ScanTest::write(const QString &text, qint64 gap)
{
    for (const QChar c : text) {
        strike({keyOf(c), c}, gap - kBreath);
        rest(kBreath);
    }
    settle();
}

void ScanTest::rest(qint64 ms)
{
    now += ms;
    QMetaObject::invokeMethod(window->findChild<QObject *>(u"keyboardWedge"_s), "endWhenSilent");
    settle();
}

} // namespace pillnuts
