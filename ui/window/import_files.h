// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_IMPORT_FILES_H
#define PILLNUTS_UI_IMPORT_FILES_H

#include <QStringList>

class QMimeData;
class QWidget;

namespace pillnuts {

/// The local xlsx, xls and csv files of a drag; empty when there are none.
QStringList importableFiles(const QMimeData &data);

/// Lets the user choose files to import; empty when cancelled.
QStringList chooseImportFiles(QWidget *parent);

} // namespace pillnuts

#endif
