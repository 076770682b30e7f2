// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_LABEL_PAGE_H
#define PILLNUTS_UI_LABEL_PAGE_H

#include "reader/label/label_html.h"

#include <QDate>

namespace pillnuts {

/// Which part of the label a tab shows.
enum class LabelTab { Indications, Dosage, Precautions };

/// The sections of `tab` among `sections`, in reading order.
QVector<LabelSection> sectionsOf(LabelTab tab, const QVector<LabelSection> &sections);

/// A whole tab: headings, sources and notes around the text of the sections; "no data" with its
/// reason where there is none.
LabelHtml labelPage(LabelTab tab,
    const QVector<LabelSection> &sections,
    const DataSource &source,
    const Theme &theme);

/// What a tab says while the label is read, and when that failed; the link "action:retry" asks
/// again.
QString loadingPage();
QString failedPage(const Error &error);

} // namespace pillnuts

#endif
