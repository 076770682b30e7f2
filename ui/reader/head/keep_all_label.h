// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_KEEP_ALL_LABEL_H
#define PILLNUTS_UI_KEEP_ALL_LABEL_H

#include "theme/theme.h"

#include <QStringList>
#include <QWidget>

namespace pillnuts {

/// A text that wraps at spaces and brackets and is never elided, whatever the width: the name of a
/// product.
class KeepAllLabel final : public QWidget {
    Q_OBJECT
public:
    KeepAllLabel(Theme &theme, TextSize size, Role role, Weight weight);

    void setText(const QString &text);

    const QString &text() const { return m_text; }

    QStringList lines() const { return linesFor(width()); }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList linesFor(int width) const;
    void applyTheme();

    Theme &m_theme;
    TextSize m_size;
    Role m_role;
    Weight m_weight;
    QString m_text;
};

} // namespace pillnuts

#endif
