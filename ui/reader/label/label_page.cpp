// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/label/label_page.h"

#include "theme/theme.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("LabelView", text);
}

bool belongsTo(LabelTab tab, SectionKind kind)
{
    switch (kind) {
    case SectionKind::Efficacy:
    case SectionKind::EasyEfficacy:
    case SectionKind::StarterEfficacy:
        return tab == LabelTab::Indications;
    case SectionKind::Dosage:
    case SectionKind::EasyDosage:
    case SectionKind::StarterDosage:
        return tab == LabelTab::Dosage;
    case SectionKind::EasyStorage:
        return false; // stands with the other facts about storage
    default:
        return tab == LabelTab::Precautions;
    }
}

QString note(const QString &word, const QString &text, const Theme &theme)
{
    return u"<table class=\"note\" width=\"100%\" cellspacing=\"0\" cellpadding=\"%1\"><tr><td>"
           "<p class=\"cell\"><b style=\"color:%2\">△ %3</b> %4</p></td></tr></table>"_s.arg(
               QString::number(theme.px(8)),
               theme.colour(Role::Caution).name(),
               word.toHtmlEscaped(),
               text.toHtmlEscaped());
}

QString notesOf(const LabelSection &section, const Theme &theme)
{
    QString notes;
    const QString caution = translated(QT_TRANSLATE_NOOP("LabelView", "Caution"));
    if (section.cutAtSource)
        notes += note(caution,
            translated(QT_TRANSLATE_NOOP("LabelView",
                "The source lost words of this text after a “<”. Read the text of the permit.")),
            theme);
    if (section.unreadable)
        notes += note(caution,
            translated(QT_TRANSLATE_NOOP("LabelView",
                "This document could not be read as a label. Its raw content is shown.")),
            theme);
    return notes;
}

QString missingPage(const DataSource &source)
{
    const QString reason = source.isStarter
        ? translated(QT_TRANSLATE_NOOP("LabelView",
            "The starter facts hold no label text. Synchronise with the ministry to read the "
            "permit."))
        : translated(QT_TRANSLATE_NOOP("LabelView",
            "The source gives no such text for this product. That does not mean that there is "
            "nothing to observe."));
    return u"<h3>%1</h3><p>%2</p>"_s.arg(
        translated(QT_TRANSLATE_NOOP("LabelView", "No data")).toHtmlEscaped(),
        reason.toHtmlEscaped());
}

QString sourceLine(const LabelSection &section, const DataSource &source)
{
    QString line = sectionSource(section.kind);
    if (source.dataDate.isValid())
        line += u" · "_s + source.dataDate.toString(Qt::ISODate);
    return u"<p class=\"source\">"_s + line.toHtmlEscaped() + u"</p>"_s;
}

} // namespace

QVector<LabelSection> sectionsOf(LabelTab tab, const QVector<LabelSection> &sections)
{
    QVector<LabelSection> found;
    for (const LabelSection &section : sections) {
        if (belongsTo(tab, section.kind) && !section.text.trimmed().isEmpty())
            found += section;
    }
    return found;
}

LabelHtml labelPage(LabelTab tab,
    const QVector<LabelSection> &sections,
    const DataSource &source,
    const Theme &theme)
{
    LabelHtml page;
    const QVector<LabelSection> found = sectionsOf(tab, sections);
    if (found.isEmpty())
        page.html = missingPage(source);
    for (int i = 0; i < static_cast<int>(found.size()); ++i) {
        const LabelSection &section = found.at(i);
        LabelHtml content = labelHtml(section, QString::number(i), theme);
        page.html += u"<h2>"_s + section.title.toHtmlEscaped() + u"</h2>"_s
            + sourceLine(section, source) + notesOf(section, theme) + content.html;
        page.images.insert(content.images);
    }
    return page;
}

QString loadingPage()
{
    return u"<p class=\"source\">%1</p>"_s.arg(
        translated(QT_TRANSLATE_NOOP("LabelView", "Reading the label …")).toHtmlEscaped());
}

QString failedPage(const Error &error)
{
    return u"<h3>%1</h3><p>%2</p><p><a href=\"action:retry\">%3</a></p><p class=\"source\">%4</p>"_s
        .arg(translated(QT_TRANSLATE_NOOP("LabelView", "The label could not be read"))
                 .toHtmlEscaped(),
            error.message.toHtmlEscaped(),
            translated(QT_TRANSLATE_NOOP("LabelView", "Try again")).toHtmlEscaped(),
            error.detail.toHtmlEscaped());
}

} // namespace pillnuts
