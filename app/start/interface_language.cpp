// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interface_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace pillnuts {

namespace {

void installTranslation(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installInterfaceLanguage(const QString &language)
{
    // The translators of the language before are the application's own children.
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(
        QString(), Qt::FindDirectChildrenOnly));
    QLocale::setDefault(language == QLatin1String("ko")
            ? QLocale(QLocale::Korean, QLocale::SouthKorea)
            : QLocale(QLocale::English));
    installTranslation(
        QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installTranslation(QStringLiteral("pillnuts_") + language, QStringLiteral(":/translations"));
}

} // namespace pillnuts
