// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_PILLNUTS_STYLE_H
#define PILLNUTS_UI_PILLNUTS_STYLE_H

#include <QPointer>
#include <QProxyStyle>

namespace pillnuts {

class Theme;

/// Fusion with the sizes and the focus ring of the design. The ring (2 px, 2 px away) is what
/// QFocusFrame asks for.
class PillnutsStyle final : public QProxyStyle {
    Q_OBJECT
public:
    explicit PillnutsStyle(const Theme &theme);

    void drawControl(ControlElement element,
        const QStyleOption *option,
        QPainter *painter,
        const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element,
        const QStyleOption *option,
        QPainter *painter,
        const QWidget *widget) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint,
        const QStyleOption *option,
        const QWidget *widget,
        QStyleHintReturn *data) const override;

private:
    QPointer<const Theme> m_theme;
};

} // namespace pillnuts

#endif
