// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_texts.h"

#include "easy_text.h"
#include "label/label_text.h"

namespace pillnuts {

namespace {

constexpr int easySections = 7;
constexpr int starterSections = 3;

} // namespace

LabelTexts::LabelTexts(Database &database, DocumentShelf &documents)
    : m_database(database)
    , m_documents(documents)
{
}

Result<QVector<SectionText>> LabelTexts::read(const LabelSource &source)
{
    switch (source.table) {
    case LabelSource::Table::Document:
        return m_documents.get(source.row).map([](const QString &xml) {
            return QVector<SectionText>{{std::nullopt, readLabelText(xml)}};
        });
    case LabelSource::Table::Easy:
        return columns(
            QStringLiteral("search/easy_row"), source.row, SectionKind::EasyEfficacy, easySections);
    case LabelSource::Table::Starter:
        break;
    }
    return columns(QStringLiteral("search/starter_row"),
        source.row,
        SectionKind::StarterEfficacy,
        starterSections);
}

/// The columns are in the order of the section kinds.
Result<QVector<SectionText>> LabelTexts::columns(
    const QString &statement, qint64 row, SectionKind first, int count)
{
    auto rows = m_database.select(statement, {row});
    if (!rows)
        return tl::make_unexpected(rows.error());
    QVector<SectionText> texts;
    if (!rows->next())
        return texts;
    const bool isEasy = first == SectionKind::EasyEfficacy;
    for (int column = 0; column < count; ++column) {
        const auto raw = rows->text(column);
        if (!raw.isEmpty())
            texts.append({static_cast<SectionKind>(static_cast<int>(first) + column),
                isEasy ? readEasyText(raw) : raw});
    }
    return texts;
}

} // namespace pillnuts
