// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_TEXT_HIT_MODEL_H
#define PILLNUTS_UI_TEXT_HIT_MODEL_H

#include "ports/catalogue_reader.h"

#include <QAbstractListModel>

namespace pillnuts {

/// What was found in the label texts, one row a section.
class TextHitModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum HitRole { Section = Qt::UserRole, Snippet };

    using QAbstractListModel::QAbstractListModel;

    /// Appends what is new where `hits` go on from those shown, so that nothing moves.
    void show(const QVector<TextHit> &hits);
    ProductId productAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVector<TextHit> m_hits;
};

/// What a person calls the section.
QString sectionName(SectionKind kind);

} // namespace pillnuts

#endif
