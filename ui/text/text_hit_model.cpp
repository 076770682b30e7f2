// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_hit_model.h"

#include <QCoreApplication>

namespace pillnuts {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("TextSearch", text);
}

/// The marks around the match are for the eye, not for the ear.
QString spoken(const TextHit &hit)
{
    auto snippet = hit.snippet;
    snippet.remove(QChar(0x2068)).remove(QChar(0x2069));
    return QStringLiteral("%1, %2: %3").arg(hit.name, sectionName(hit.section), snippet);
}

} // namespace

QString sectionName(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Efficacy:
        return translated(QT_TRANSLATE_NOOP("TextSearch", "Indications"));
    case SectionKind::Dosage:
        return translated(QT_TRANSLATE_NOOP("TextSearch", "Dosage"));
    case SectionKind::Precaution:
    case SectionKind::Professional:
        return translated(QT_TRANSLATE_NOOP("TextSearch", "Precautions"));
    case SectionKind::StarterEfficacy:
    case SectionKind::StarterDosage:
    case SectionKind::StarterPrecaution:
        return translated(QT_TRANSLATE_NOOP("TextSearch", "Pillnuts summary"));
    default:
        return QStringLiteral("e약은요");
    }
}

void TextHitModel::show(const QVector<TextHit> &hits)
{
    const auto shown = m_hits.size();
    if (hits.size() == shown)
        return;
    if (shown > 0 && hits.size() > shown) {
        beginInsertRows({}, static_cast<int>(shown), static_cast<int>(hits.size()) - 1);
        m_hits = hits;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

ProductId TextHitModel::productAt(int row) const
{
    return row >= 0 && row < m_hits.size() ? m_hits.at(row).product : ProductId();
}

int TextHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant TextHitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_hits.size())
        return {};
    const auto &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.name;
    case Qt::AccessibleTextRole:
        return spoken(hit);
    case Section:
        return sectionName(hit.section);
    case Snippet:
        return hit.snippet;
    default:
        return {};
    }
}

} // namespace pillnuts
