// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_store.h"
#include "easy_text.h"

#include <array>

namespace pillnuts {

namespace {

const QString easyTexts = QStringLiteral("catalogue/easy_texts");
const QString starterTexts = QStringLiteral("catalogue/starter_texts");

/// Titles as the ministry writes them: they are part of the data, not of the interface.
QString sectionTitle(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Efficacy:
        return QStringLiteral("효능·효과");
    case SectionKind::Dosage:
        return QStringLiteral("용법·용량");
    case SectionKind::Precaution:
        return QStringLiteral("사용상의주의사항");
    case SectionKind::Professional:
        return QStringLiteral("사용상의주의사항(전문가)");
    case SectionKind::EasyEfficacy:
        return QStringLiteral("이 약의 효능");
    case SectionKind::EasyDosage:
        return QStringLiteral("이 약의 사용법");
    case SectionKind::EasyWarning:
        return QStringLiteral("사용 전에 반드시 알아야 할 내용");
    case SectionKind::EasyPrecaution:
        return QStringLiteral("사용상 주의사항");
    case SectionKind::EasyInteraction:
        return QStringLiteral("주의해야 할 약이나 음식");
    case SectionKind::EasySideEffect:
        return QStringLiteral("이상반응");
    case SectionKind::EasyStorage:
        return QStringLiteral("보관법");
    case SectionKind::StarterEfficacy:
        return QStringLiteral("쓰임 (Pillnuts 요약)");
    case SectionKind::StarterDosage:
        return QStringLiteral("용법 (Pillnuts 요약)");
    case SectionKind::StarterPrecaution:
        return QStringLiteral("주의 (Pillnuts 요약)");
    }
    return {};
}

LabelSection documentSection(SectionKind kind, const QString &xml)
{
    LabelSection section;
    section.kind = kind;
    section.title = sectionTitle(kind);
    auto document = readLabel(xml);
    if (document) {
        section.text = plainText(*document);
        section.document = std::move(*document);
    } else {
        section.text = xml;
        section.unreadable = true;
    }
    return section;
}

LabelSection textSection(SectionKind kind, const QString &text)
{
    LabelSection section;
    section.kind = kind;
    section.title = sectionTitle(kind);
    section.text = text;
    return section;
}

bool isEasy(SectionKind kind)
{
    return kind >= SectionKind::EasyEfficacy && kind <= SectionKind::EasyStorage;
}

/// In the order of the columns that the statements of text sections yield.
QVector<SectionKind> kindsOf(const QString &statement)
{
    if (statement == starterTexts)
        return {SectionKind::StarterEfficacy,
            SectionKind::StarterDosage,
            SectionKind::StarterPrecaution};
    return {SectionKind::EasyEfficacy,
        SectionKind::EasyDosage,
        SectionKind::EasyWarning,
        SectionKind::EasyPrecaution,
        SectionKind::EasyInteraction,
        SectionKind::EasySideEffect,
        SectionKind::EasyStorage};
}

} // namespace

Result<QVector<LabelSection>> CatalogueStore::sections(const ProductId &id)
{
    QVector<LabelSection> sections;
    for (const auto &part : {labelSections(id, sections),
             textSections(easyTexts, id, sections),
             textSections(starterTexts, id, sections)}) {
        if (!part)
            return tl::make_unexpected(part.error());
    }
    return sections;
}

Outcome CatalogueStore::labelSections(const ProductId &id, QVector<LabelSection> &sections)
{
    static constexpr std::array kinds{SectionKind::Efficacy,
        SectionKind::Dosage,
        SectionKind::Precaution,
        SectionKind::Professional};
    QVector<std::pair<SectionKind, qint64>> documents;
    {
        auto rows
            = m_database->select(QStringLiteral("catalogue/label_documents"), {id.toString()});
        if (!rows)
            return tl::make_unexpected(rows.error());
        if (!rows->next())
            return {};
        for (int column = 0; const auto kind : kinds) {
            if (!rows->isNull(column))
                documents.append({kind, rows->integer(column)});
            ++column;
        }
    }
    for (const auto &[kind, document] : documents) {
        const auto xml = m_documents->get(document);
        if (!xml)
            return tl::make_unexpected(xml.error());
        sections.append(documentSection(kind, *xml));
    }
    return {};
}

Outcome CatalogueStore::textSections(
    const QString &statement, const ProductId &id, QVector<LabelSection> &sections)
{
    auto rows = m_database->select(statement, {id.toString()});
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (!rows->next())
        return {};
    for (int column = 0; const auto kind : kindsOf(statement)) {
        const auto raw = rows->text(column++);
        if (raw.isEmpty())
            continue;
        sections.append(textSection(kind, isEasy(kind) ? readEasyText(raw) : raw));
        sections.last().cutAtSource = isEasy(kind) && looksCutAtSource(sections.last().text);
    }
    return {};
}

} // namespace pillnuts
