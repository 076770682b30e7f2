// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_FOCUS_RING_H
#define PILLNUTS_UI_FOCUS_RING_H

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace pillnuts {

/// Shows the focus ring around the widget that the keyboard reached, and around every widget whose
/// dynamic property "alwaysRing" is true (the search box) however it got the focus.
class FocusRing final : public QObject {
    Q_OBJECT
public:
    /// Watches the whole application.
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;
    FocusRing(const FocusRing &) = delete;
    FocusRing &operator=(const FocusRing &) = delete;

    const QWidget *ringed() const; ///< the widget with the ring, or null

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(QWidget *widget);
    void hide();

    QPointer<QFocusFrame> m_frame;
};

} // namespace pillnuts

#endif
