// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_OVERLAY_SCROLL_AREA_H
#define PILLNUTS_UI_OVERLAY_SCROLL_AREA_H

#include <QScrollArea>

namespace pillnuts {

class Theme;

/// Scrolls up and down with its bar over the content, so that rows keep the width they have in the
/// result list and the seam stays at the edge.
class OverlayScrollArea final : public QScrollArea {
    Q_OBJECT
public:
    explicit OverlayScrollArea(const Theme &theme, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeBar();

    const Theme &m_theme;
    QScrollBar *m_bar;
};

} // namespace pillnuts

#endif
