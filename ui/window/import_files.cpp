// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/import_files.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace pillnuts {

QStringList importableFiles(const QMimeData &data)
{
    static const QStringList suffixes{u"xlsx"_s, u"xls"_s, u"csv"_s};
    QStringList files;
    for (const auto &url : data.urls()) {
        const QString file = url.toLocalFile();
        if (suffixes.contains(QFileInfo(file).suffix().toLower()))
            files << file;
    }
    return files;
}

QStringList chooseImportFiles(QWidget *parent)
{
    return QFileDialog::getOpenFileNames(parent,
        QCoreApplication::translate("ImportFiles", "Choose the downloaded tables"),
        {},
        QCoreApplication::translate("ImportFiles", "Tables of nedrug (*.xlsx *.xls *.csv)"));
}

} // namespace pillnuts
