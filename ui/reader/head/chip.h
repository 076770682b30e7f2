// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_CHIP_H
#define PILLNUTS_UI_CHIP_H

#include "theme/theme.h"

#include <QAbstractButton>

namespace pillnuts {

/// A short fact in a frame.
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    enum class Look {
        Quiet, ///< thin frame, subtle text
        Strong, ///< strong frame, full text: prescription drugs
        Bare, ///< no frame: codes
    };
    Chip(Theme &theme, const QString &text, Look look);

    /// Says it as a tooltip and to a screen reader.
    void setExplanation(const QString &explanation);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

    Theme &theme() const { return m_theme; }

private:
    QString shownText() const;
    int padding() const;

    Theme &m_theme;
    Look m_look;
};

/// A code that a click copies.
class CodeChip final : public Chip {
    Q_OBJECT
public:
    /// Shows "`name` `code`" and copies `code`.
    CodeChip(Theme &theme, const QString &name, const QString &code);

private:
    void copy();

    QString m_code;
};

} // namespace pillnuts

#endif
