// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_KEY_BURST_H
#define PILLNUTS_UI_KEY_BURST_H

#include <QEvent>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

class QInputMethodEvent;
class QKeyEvent;
class QWidget;

namespace pillnuts {

/// When a key was pressed. The window system's own stamp is better than the time of arrival, since
/// a busy window gets its keys late and all at once; an input method gives none.
struct KeyTime {
    std::optional<qint64> stamp;
    qint64 arrival = 0;
};

/// Milliseconds between two keys, never negative.
qint64 gapBetween(const KeyTime &earlier, const KeyTime &later);

/// The separator between two elements as a key: the control character itself, or Ctrl+].
bool isSeparatorKey(const QKeyEvent &event);
/// A digit typed while Alt is held, as in Alt+029 for the separator; null for any other key.
QChar altDigit(const QKeyEvent &event);

/// Keys that are held back while it is not clear who pressed them: a person or a scanner.
class KeyBurst final {
public:
    bool isEmpty() const { return m_strokes.empty(); }

    size_t size() const { return m_strokes.size(); }

    KeyTime last() const { return m_strokes.back().time; }

    void add(QWidget &target, const QKeyEvent &event, const KeyTime &time);
    void add(QWidget &target, const QInputMethodEvent &event, const KeyTime &time);

    /// What the keys write. Alt+029 on the number pad is the separator.
    QString text() const;
    /// An input method still composes the last letter.
    bool isComposing() const;
    /// True when nobody types as fast.
    bool isAsFastAsAScanner() const;
    /// Gives the keys to where they were going, in order, as events without a time stamp.
    void replay() const;

private:
    struct Stroke {
        QPointer<QWidget> target;
        std::shared_ptr<QEvent> event;
        KeyTime time;
    };

    std::vector<Stroke> m_strokes;
};

} // namespace pillnuts

#endif
