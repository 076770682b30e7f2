// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/keyboard_wedge.h"

#include "codes/read_scan.h"

#include <QApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr qint64 longestGapMs = 80;
constexpr qint64 openingGapMs = 50; ///< as long as a person may wait for a digit
constexpr size_t openingKeys = 3;
constexpr qint64 pauseMs = 300; ///< nobody types and pulls the trigger within
constexpr qint64 suffixMs = 300; ///< scanners may end with several keys, or late
constexpr QChar separator(0x1D);

bool isModifier(int key)
{
    constexpr std::array keys{Qt::Key_Shift,
        Qt::Key_Control,
        Qt::Key_Alt,
        Qt::Key_AltGr,
        Qt::Key_Meta,
        Qt::Key_CapsLock,
        Qt::Key_NumLock};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool isPlain(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return modifiers == Qt::NoModifier;
}

/// Enter, Tab, and the line feed that some scanners send behind Enter.
bool endsScan(const QKeyEvent &event)
{
    const bool isEnd = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter
        || event.key() == Qt::Key_Tab;
    const bool isLineFeed
        = event.key() == Qt::Key_J && event.modifiers().testFlag(Qt::ControlModifier);
    return (isEnd && isPlain(event)) || isLineFeed;
}

bool isWriting(const QKeyEvent &event)
{
    const QString text = event.text();
    return isPlain(event) && !text.isEmpty() && text.at(0).isPrint();
}

} // namespace

KeyboardWedge::KeyboardWedge(QWidget &window, Clock clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_clock(std::move(clock))
{
    setObjectName(u"keyboardWedge"_s);
    m_silence.setSingleShot(true);
    m_silence.setTimerType(Qt::PreciseTimer);
    connect(&m_silence, &QTimer::timeout, this, &KeyboardWedge::endWhenSilent);
    qApp->installEventFilter(this);
}

bool KeyboardWedge::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    if ((!isKey && event->type() != QEvent::InputMethod) || !isListeningTo(watched))
        return false;
    auto &target = *static_cast<QWidget *>(watched);
    return isKey ? takeKey(target, *static_cast<QKeyEvent *>(event))
                 : takeComposition(target, *static_cast<QInputMethodEvent *>(event));
}

bool KeyboardWedge::isListeningTo(const QObject *watched) const
{
    if (m_replaying || !watched->isWidgetType() || QApplication::activePopupWidget())
        return false;
    return static_cast<const QWidget *>(watched)->window() == &m_window;
}

bool KeyboardWedge::takeKey(QWidget &target, const QKeyEvent &event)
{
    // An event without a stamp comes from the program itself and not from a keyboard.
    if (event.timestamp() == 0 || isModifier(event.key()))
        return false;
    const KeyTime time{static_cast<qint64>(event.timestamp()), m_clock.milliseconds()};
    endBefore(time);
    if (endsScan(event))
        return takeEnd(time);
    m_lastScan.reset();
    const bool isTaken = takeWriting(target, event, time);
    if (!isTaken)
        m_lastKey = time;
    return isTaken;
}

bool KeyboardWedge::takeWriting(QWidget &target, const QKeyEvent &event, const KeyTime &time)
{
    const bool continues = !m_burst.isEmpty() && belongsToBurst(event);
    if (!m_burst.isEmpty() && !continues)
        end();
    const bool begins = !event.isAutoRepeat() && (isWriting(event) || isSeparatorKey(event))
        && mayBegin(isSeparatorKey(event) ? QString(separator) : event.text(), time);
    if (!continues && !begins)
        return false;
    m_burst.add(target, event, time);
    waitForMore();
    return true;
}

/// A held key and a blank are a person's; printed text in brackets may have blanks.
bool KeyboardWedge::belongsToBurst(const QKeyEvent &event) const
{
    if (event.isAutoRepeat() || m_burst.size() >= static_cast<size_t>(longestScan))
        return false;
    if (event.text() == u" ")
        return m_burst.text().startsWith(u'(');
    return isWriting(event) || isSeparatorKey(event) || !altDigit(event).isNull();
}

bool KeyboardWedge::mayBegin(QStringView text, const KeyTime &time) const
{
    if (text.isEmpty() || !beginsScan(text.front()))
        return false;
    return !m_lastKey || gapBetween(*m_lastKey, time) >= pauseMs;
}

bool KeyboardWedge::takeEnd(const KeyTime &time)
{
    const bool isSuffix = m_lastScan && gapBetween(*m_lastScan, time) <= suffixMs;
    const bool isEndOfScan = !m_burst.isEmpty() && end() == Ended::AsScan;
    m_lastKey.reset(); // whatever was typed ended with it
    if (!isSuffix && !isEndOfScan) {
        m_lastScan.reset();
        return false;
    }
    m_lastScan = time;
    return true;
}

bool KeyboardWedge::takeComposition(QWidget &target, const QInputMethodEvent &event)
{
    const KeyTime time{std::nullopt, m_clock.milliseconds()};
    if (m_burst.isEmpty() && event.commitString().isEmpty() && event.preeditString().isEmpty())
        return false;
    endBefore(time);
    const bool begins = m_burst.isEmpty() && event.preeditString().isEmpty()
        && mayBegin(event.commitString(), time);
    if (m_burst.isEmpty() && !begins) {
        m_lastKey = time;
        return false;
    }
    m_burst.add(target, event, time);
    waitForMore();
    return true;
}

qint64 KeyboardWedge::patience() const
{
    return m_burst.size() < openingKeys ? openingGapMs : longestGapMs;
}

void KeyboardWedge::endBefore(const KeyTime &time)
{
    if (!m_burst.isEmpty() && gapBetween(m_burst.last(), time) > patience())
        end();
}

void KeyboardWedge::waitForMore()
{
    m_wasSilent = false;
    m_silence.start(static_cast<int>(patience()));
}

void KeyboardWedge::endWhenSilent()
{
    if (m_burst.isEmpty())
        return;
    if (m_clock.milliseconds() - m_burst.last().arrival < patience()) {
        waitForMore();
    } else if (!m_wasSilent) {
        m_wasSilent = true;
        m_silence.start(0);
    } else {
        end();
    }
}

KeyboardWedge::Ended KeyboardWedge::end()
{
    m_silence.stop();
    const KeyBurst burst = std::exchange(m_burst, {});
    const QString text = burst.text();
    const auto shape
        = burst.isAsFastAsAScanner() ? scanShape(text, m_clock.today()) : ScanShape::Other;
    m_replaying = true;
    if (shape == ScanShape::Other) {
        burst.replay();
        m_lastKey = burst.last();
    } else {
        if (burst.isComposing())
            QGuiApplication::inputMethod()->reset();
        m_lastScan = burst.last();
        m_lastKey.reset();
    }
    m_replaying = false;
    if (shape == ScanShape::Other)
        return Ended::AsTyping;
    if (shape == ScanShape::Code)
        Q_EMIT scanned(text);
    else
        Q_EMIT cutOff(text);
    return Ended::AsScan;
}

} // namespace pillnuts
