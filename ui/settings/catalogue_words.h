// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_CATALOGUE_WORDS_H
#define PILLNUTS_UI_CATALOGUE_WORDS_H

#include "catalogue_info.h"

namespace pillnuts {

struct UpdateStep;

/// "Data 2026-11-20 · 43,011 products · source": always visible, so that nobody takes old or
/// starter data for the latest.
QString catalogueLine(const CatalogueInfo &info);

/// A day as ISO 8601 prints it, "date unknown" when there is none.
QString dayText(const QDate &day);

/// How many rows of what a catalogue was made of, in a person's words; the DUR lists are added up.
/// Without empty ones.
struct DataCount {
    QString name;
    int rows = 0;
};

QVector<DataCount> dataCounts(const CatalogueInfo &info);

/// "12,000 / 43,011", only the count while the total is not known.
QString stepCount(const UpdateStep &step);

/// "Added 38 · changed 210 · removed 4 · unchanged 42,759"
QString reportLine(const UpdateReport &report);

} // namespace pillnuts

#endif
