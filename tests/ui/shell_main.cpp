// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLocale>
#include <QTranslator>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Korean, QLocale::SouthKorea));
    QTranslator words; // PILLNUTS_WORDS=FILE.qm shows the pictures in another language
    if (words.load(qEnvironmentVariable("PILLNUTS_WORDS")))
        QCoreApplication::installTranslator(&words);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
