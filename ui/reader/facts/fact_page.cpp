// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/facts/fact_page.h"

#include "reader/facts/dur_tables.h"
#include "reader/head/status_notes.h"
#include "reader/label/label_html.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

QString br(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

QString spaced(const QString &first, const QString &second)
{
    return QString(first + u' ' + second).trimmed();
}

/// One change a line: the source parts them by a slash after the date.
QString historyLines(QString history)
{
    static const QRegularExpression afterDate(u"(\\d{4}-\\d{2}-\\d{2})/"_s);
    return history.replace(afterDate, u"\\1\n"_s);
}

/// Builds the page from top to bottom.
class FactWriter final {
    Q_DECLARE_TR_FUNCTIONS(FactPage)

public:
    explicit FactWriter(const Theme &theme)
        : m_theme(theme)
    {
    }

    void permit(const Product &product);
    void keeping(const Product &product, const QVector<LabelSection> &sections);
    void codes(const Product &product);
    void looks(const Product &product);
    void durFacts(const QVector<DurNote> &notes, bool isStarter);
    void source(const DataSource &source);
    void substance(const SubstanceNote &note);

    QString take() { return m_html; }

private:
    void heading(const QString &text) { m_html += u"<h2>"_s + text.toHtmlEscaped() + u"</h2>"_s; }

    void beginRows()
    {
        m_html
            += u"<table class=\"facts\" width=\"100%\" cellspacing=\"0\" cellpadding=\"%1\">"_s.arg(
                m_theme.px(3));
    }

    void endRows() { m_html += u"</table>"_s; }

    void row(const QString &name, const QString &value)
    {
        rawRow(name, value.isEmpty() ? none() : br(value));
    }

    void rowIfAny(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            rawRow(name, br(value));
    }

    void rawRow(const QString &name, const QString &html);

    void paragraph(const QString &text) { m_html += u"<p>"_s + br(text) + u"</p>"_s; }

    QString none() const;
    template <typename Code>
    QString codeLinks(const QVector<Code> &codes) const;

    static QString copyLink(const QString &code)
    {
        return u"<a href=\"copy:%1\">%1</a>"_s.arg(code.toHtmlEscaped());
    }

    const Theme &m_theme;
    QString m_html;
};

void FactWriter::rawRow(const QString &name, const QString &html)
{
    m_html
        += u"<tr><td class=\"name\" width=\"%1\"><p class=\"cell\">%2</p></td><td><p class=\"cell\">%3</p></td></tr>"_s
               .arg(QString::number(m_theme.px(144)), name.toHtmlEscaped(), html);
}

QString FactWriter::none() const
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(
        m_theme.colour(Role::TextSubtle).name(), tr("no data").toHtmlEscaped());
}

template <typename Code>
QString FactWriter::codeLinks(const QVector<Code> &codes) const
{
    QStringList links;
    for (const Code &code : codes)
        links += copyLink(code.toString());
    return links.isEmpty() ? none() : links.join(u", "_s);
}

void FactWriter::permit(const Product &product)
{
    heading(tr("Permit"));
    beginRows();
    const ProductSummary &summary = product.summary;
    row(tr("Status"), spaced(product.statusText, printedDate(product.statusDate)));
    row(tr("Kind"), product.kindText);
    row(tr("Permit date"),
        summary.permitDate.isValid() ? summary.permitDate.toString(Qt::ISODate) : QString());
    rowIfAny(tr("Permit or notification"), product.permitKind);
    row(tr("Company"), summary.company);
    rowIfAny(tr("Company, English"), product.companyEnglish);
    rowIfAny(tr("Manufacturer"), product.manufacturer);
    rowIfAny(tr("Last change"),
        product.changedDate.isValid() ? product.changedDate.toString(Qt::ISODate) : QString());
    rowIfAny(tr("Changes"), historyLines(product.history));
    endRows();
}

void FactWriter::keeping(const Product &product, const QVector<LabelSection> &sections)
{
    heading(tr("Storage and packing"));
    beginRows();
    row(tr("Storage"), product.storage);
    for (const LabelSection &section : sections) {
        if (section.kind == SectionKind::EasyStorage)
            row(section.title + u" (e약은요)"_s, section.text.trimmed());
    }
    row(tr("Valid for"), product.validTerm);
    row(tr("Packing"), product.packUnit);
    endRows();
}

void FactWriter::codes(const Product &product)
{
    heading(tr("Codes"));
    beginRows();
    rawRow(tr("Product code"), copyLink(product.summary.id.toString()));
    rawRow(tr("KD code (GTIN)"), codeLinks(product.gtins));
    rawRow(tr("EDI"), codeLinks(product.ediCodes));
    rawRow(tr("ATC"), codeLinks(product.atcCodes));
    row(tr("Class"), spaced(product.summary.drugClass.name, product.summary.drugClass.number));
    endRows();
}

QString dimensions(const PillLook &look)
{
    QStringList sides;
    for (const QString &side : {look.lengthLong, look.lengthShort, look.thickness}) {
        if (!side.isEmpty())
            sides += side;
    }
    return sides.isEmpty() ? QString() : sides.join(u" × "_s) + QChar(0x00a0) + u"mm"_s;
}

QString joined(const QString &front, const QString &back)
{
    if (front.isEmpty() && back.isEmpty())
        return {};
    return (front.isEmpty() ? u"—"_s : front) + u" / "_s + (back.isEmpty() ? u"—"_s : back);
}

void FactWriter::looks(const Product &product)
{
    heading(tr("Look"));
    beginRows();
    row(tr("Appearance"), product.appearance);
    row(tr("Dose form"), product.summary.form);
    for (const PillLook &look : product.looks) {
        row(tr("Imprint, front / back"), joined(look.imprintFront, look.imprintBack));
        row(tr("Shape"), look.shape);
        row(tr("Colour, front / back"), joined(look.colourFront, look.colourBack));
        rowIfAny(tr("Score line, front / back"), joined(look.lineFront, look.lineBack));
        row(tr("Size"), dimensions(look));
    }
    endRows();
}

void FactWriter::durFacts(const QVector<DurNote> &notes, bool isStarter)
{
    m_html += u"<a name=\"dur\"></a>"_s;
    heading(tr("DUR facts"));
    if (notes.isEmpty()) {
        paragraph(isStarter
                ? tr("The starter facts name no DUR rows for this product. That does not mean that "
                     "there are none.")
                : tr("The DUR lists of the catalogue name no row for the codes of this product. "
                     "That does not mean that it may be used without limits."));
        return;
    }
    paragraph(tr("As published. They are not checked against a patient."));
    m_html += durTables(notes, m_theme);
}

void FactWriter::source(const DataSource &source)
{
    heading(tr("Source"));
    beginRows();
    row(tr("Data"), source.name);
    row(tr("Read on"),
        source.dataDate.isValid() ? source.dataDate.toString(Qt::ISODate) : QString());
    row(tr("Licence"),
        source.isStarter
            ? tr("Facts gathered by Pillnuts (GPL-3.0-or-later); not the text of the permit")
            : tr("Public data of the Ministry of Food and Drug Safety, use not restricted"));
    endRows();
}

void FactWriter::substance(const SubstanceNote &note)
{
    m_html += u"<h2>"_s + note.name.toHtmlEscaped() + u"</h2>"_s;
    beginRows();
    rowIfAny(tr("English name"), note.englishName);
    rawRow(tr("Ingredient code"), note.code.isEmpty() ? none() : copyLink(note.code.toString()));
    row(tr("Products with this code"), QString::number(note.productCount));
    endRows();
}

} // namespace

QString factPage(const Product &product, const QVector<LabelSection> &sections, const Theme &theme)
{
    FactWriter writer(theme);
    writer.permit(product);
    writer.keeping(product, sections);
    writer.codes(product);
    writer.looks(product);
    writer.durFacts(product.durNotes, product.source.isStarter);
    writer.source(product.source);
    return writer.take();
}

QString substancePage(const SubstanceNote &note, const DataSource &source, const Theme &theme)
{
    FactWriter writer(theme);
    writer.substance(note);
    writer.durFacts(note.durNotes, source.isStarter);
    writer.source(source);
    return writer.take();
}

} // namespace pillnuts
