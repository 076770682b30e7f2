// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/facts/dur_tables.h"

#include "reader/head/status_notes.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

class DurWords {
    Q_DECLARE_TR_FUNCTIONS(FactPage)

public:
    static QStringList titles()
    {
        return {tr("Substance"),
            tr("Limit"),
            tr("Content"),
            tr("Dose forms"),
            tr("Remark"),
            tr("Notified")};
    }

    static QStringList cells(const DurNote &note)
    {
        const QString forms
            = note.forms.isEmpty() ? tr("all") : QString(note.forms).replace(u"/"_s, u" / "_s);
        return {note.substance,
            note.limit,
            note.content,
            forms,
            note.remark,
            printedDate(note.notified)};
    }
};

QString rowHtml(const QStringList &cells, const QVector<bool> &shown, const QString &tag)
{
    QString html = u"<tr>"_s;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (!shown.at(column))
            continue;
        const QString text = cells.at(column).toHtmlEscaped().replace(u'\n', u"<br/>"_s);
        html += u'<' + tag + u"><p class=\"cell\">"_s + text + u"</p></"_s + tag + u'>';
    }
    return html + u"</tr>"_s;
}

QString tableHtml(const QVector<QStringList> &rows, int padding)
{
    QVector<bool> shown;
    for (qsizetype column = 0; column < DurWords::titles().size(); ++column)
        shown += std::any_of(rows.begin(), rows.end(), [&](const QStringList &row) {
            return !row.at(column).isEmpty();
        });
    QString html
        = u"<table class=\"label\" border=\"1\" width=\"100%\" cellspacing=\"0\" cellpadding=\"%1\">"_s
              .arg(padding);
    html += rowHtml(DurWords::titles(), shown, u"th"_s);
    for (const QStringList &row : rows)
        html += rowHtml(row, shown, u"td"_s);
    return html + u"</table>"_s;
}

} // namespace

QString durTables(const QVector<DurNote> &notes, const Theme &theme)
{
    QStringList lists;
    for (const DurNote &note : notes) {
        if (!lists.contains(note.list))
            lists += note.list;
    }
    QString html;
    for (const QString &list : std::as_const(lists)) {
        QVector<QStringList> rows;
        for (const DurNote &note : notes) {
            if (note.list == list)
                rows += DurWords::cells(note);
        }
        html += u"<h4>"_s + list.toHtmlEscaped() + u"</h4>"_s + tableHtml(rows, theme.px(6));
    }
    return html;
}

} // namespace pillnuts
