// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_store.h"

#include "easy_text.h"

namespace pillnuts {

namespace {

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

void appendText(QVector<LabelSection> &sections, SectionKind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    LabelSection section;
    section.kind = kind;
    section.title = sectionTitle(kind);
    section.text = text;
    sections.append(section);
}

void appendEasy(QVector<LabelSection> &sections, SectionKind kind, const QString &raw)
{
    if (raw.isEmpty())
        return;
    appendText(sections, kind, readEasyText(raw));
    if (!sections.isEmpty() && sections.last().kind == kind)
        sections.last().cutAtSource = looksCutAtSource(sections.last().text);
}

} // namespace

Result<QVector<LabelSection>> CatalogueStore::sections(const ProductId &id)
{
    QVector<LabelSection> sections;
    for (const auto &part : {labelSections(id, sections), easySections(id, sections), starterSections(id, sections)}) {
        if (!part)
            return tl::make_unexpected(part.error());
    }
    return sections;
}

Outcome CatalogueStore::labelSections(const ProductId &id, QVector<LabelSection> &sections)
{
    static constexpr SectionKind kinds[] = {SectionKind::Efficacy, SectionKind::Dosage, SectionKind::Precaution, SectionKind::Professional};
    QVector<qint64> documents;
    {
        auto rows = m_database->select(QStringLiteral("catalogue/label_documents"), {id.toString()});
        if (!rows)
            return tl::make_unexpected(rows.error());
        if (!rows->next())
            return {};
        for (int column = 0; column < 4; ++column)
            documents.append(rows->isNull(column) ? 0 : rows->integer(column));
    }
    for (int i = 0; i < 4; ++i) {
        if (documents.at(i) == 0)
            continue;
        const auto xml = m_documents->get(documents.at(i));
        if (!xml)
            return tl::make_unexpected(xml.error());
        sections.append(documentSection(kinds[i], *xml));
    }
    return {};
}

Outcome CatalogueStore::easySections(const ProductId &id, QVector<LabelSection> &sections)
{
    static constexpr SectionKind kinds[] = {SectionKind::EasyEfficacy, SectionKind::EasyDosage, SectionKind::EasyWarning, SectionKind::EasyPrecaution,
                                            SectionKind::EasyInteraction, SectionKind::EasySideEffect, SectionKind::EasyStorage};
    auto rows = m_database->select(QStringLiteral("catalogue/easy_texts"), {id.toString()});
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (!rows->next())
        return {};
    int column = 0;
    for (const auto kind : kinds)
        appendEasy(sections, kind, rows->text(column++));
    return {};
}

Outcome CatalogueStore::starterSections(const ProductId &id, QVector<LabelSection> &sections)
{
    auto rows = m_database->select(QStringLiteral("catalogue/starter_texts"), {id.toString()});
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (!rows->next())
        return {};
    appendText(sections, SectionKind::StarterEfficacy, rows->text(0));
    appendText(sections, SectionKind::StarterDosage, rows->text(1));
    appendText(sections, SectionKind::StarterPrecaution, rows->text(2));
    return {};
}

} // namespace pillnuts
