// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/key_burst.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr qint64 scannerMedianMs = 35;
constexpr QChar separator(0x1D);

/// What was typed, put together key by key.
class Transcript {
public:
    void take(const QKeyEvent &event)
    {
        if (const auto digit = altDigit(event); !digit.isNull()) {
            m_altCode += digit;
            return;
        }
        endAltCode();
        m_text += isSeparatorKey(event) ? QString(separator) : event.text();
    }

    void take(const QInputMethodEvent &event)
    {
        endAltCode();
        m_text += event.commitString();
        m_composed = event.preeditString();
    }

    QString text()
    {
        endAltCode();
        return m_text + m_composed;
    }

    bool isComposing() const { return !m_composed.isEmpty(); }

private:
    void endAltCode()
    {
        if (!m_altCode.isEmpty() && m_altCode.toInt() == separator.unicode())
            m_text += separator;
        m_altCode.clear();
    }

    QString m_text;
    QString m_composed;
    QString m_altCode;
};

template <typename Strokes>
Transcript transcriptOf(const Strokes &strokes)
{
    Transcript transcript;
    for (const auto &stroke : strokes) {
        if (stroke.event->type() == QEvent::InputMethod)
            transcript.take(static_cast<const QInputMethodEvent &>(*stroke.event));
        else
            transcript.take(static_cast<const QKeyEvent &>(*stroke.event));
    }
    return transcript;
}

} // namespace

qint64 gapBetween(const KeyTime &earlier, const KeyTime &later)
{
    const qint64 gap = earlier.stamp && later.stamp ? *later.stamp - *earlier.stamp
                                                    : later.arrival - earlier.arrival;
    return std::max<qint64>(gap, 0);
}

bool isSeparatorKey(const QKeyEvent &event)
{
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    return event.text() == separator || (isControl && event.key() == Qt::Key_BracketRight);
}

QChar altDigit(const QKeyEvent &event)
{
    const bool isAlt = event.modifiers().testFlag(Qt::AltModifier);
    const bool isDigit = event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9;
    return isAlt && isDigit ? QChar(u'0' + event.key() - Qt::Key_0) : QChar();
}

void KeyBurst::add(QWidget &target, const QKeyEvent &event, const KeyTime &time)
{
    m_strokes.push_back({&target,
        std::make_shared<QKeyEvent>(event.type(),
            event.key(),
            event.modifiers(),
            event.nativeScanCode(),
            event.nativeVirtualKey(),
            event.nativeModifiers(),
            event.text(),
            event.isAutoRepeat(),
            static_cast<quint16>(event.count())),
        time});
}

void KeyBurst::add(QWidget &target, const QInputMethodEvent &event, const KeyTime &time)
{
    auto copy = std::make_shared<QInputMethodEvent>(event.preeditString(), event.attributes());
    copy->setCommitString(
        event.commitString(), event.replacementStart(), event.replacementLength());
    m_strokes.push_back({&target, std::move(copy), time});
}

QString KeyBurst::text() const
{
    return transcriptOf(m_strokes).text();
}

bool KeyBurst::isComposing() const
{
    return transcriptOf(m_strokes).isComposing();
}

bool KeyBurst::isAsFastAsAScanner() const
{
    if (m_strokes.size() < 2)
        return false;
    std::vector<qint64> gaps;
    for (size_t i = 1; i < m_strokes.size(); ++i)
        gaps.push_back(gapBetween(m_strokes[i - 1].time, m_strokes[i].time));
    const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
    std::nth_element(gaps.begin(), middle, gaps.end());
    return *middle <= scannerMedianMs;
}

void KeyBurst::replay() const
{
    for (const auto &stroke : m_strokes) {
        auto *target = stroke.target ? stroke.target.data() : QApplication::focusWidget();
        if (target)
            QCoreApplication::sendEvent(target, stroke.event.get());
    }
}

} // namespace pillnuts
