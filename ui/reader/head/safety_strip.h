// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_SAFETY_STRIP_H
#define PILLNUTS_UI_SAFETY_STRIP_H

#include <QAbstractButton>
#include <QStringList>

namespace pillnuts {

class Theme;

/// Says above the tabs what is known about the safety of the product for the patient: here, that
/// nothing was checked. Grey stripes and a dashed edge; this state has no other colour, and never
/// the green of a finished check.
class SafetyStrip final : public QAbstractButton {
    Q_OBJECT
public:
    explicit SafetyStrip(Theme &theme);

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    void paintLink(QPainter &painter) const;
    int linkWidth() const;
    QStringList reasonLines(int width) const;
    void applyTheme();

    Theme &m_theme;
    QString m_reason;
    QString m_link;
};

} // namespace pillnuts

#endif
