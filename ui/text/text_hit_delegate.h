// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_TEXT_HIT_DELEGATE_H
#define PILLNUTS_UI_TEXT_HIT_DELEGATE_H

#include <QStyledItemDelegate>

namespace pillnuts {

class Theme;

/// A hit in three lines: the product and its section above, two lines of the text below with the
/// matches marked.
class TextHitDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TextHitDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    void paintSnippet(QPainter &painter, const QRect &area, const QString &snippet) const;

    const Theme &m_theme;
};

} // namespace pillnuts

#endif
