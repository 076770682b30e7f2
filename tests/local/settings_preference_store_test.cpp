// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_preference_store.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;

Preferences loadedFrom(const QByteArray &content)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"settings.ini"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    return SettingsPreferenceStore(file.fileName()).load();
}

TEST(SettingsPreferenceStore, GivesDefaultsWithoutAFile)
{
    const QTemporaryDir folder;
    const Preferences loaded
        = SettingsPreferenceStore(folder.filePath(u"none/settings.ini"_s)).load();
    EXPECT_EQ(loaded.theme, ThemeChoice::System);
    EXPECT_EQ(loaded.language, u"ko");
    EXPECT_EQ(loaded.zoomPercent, 100);
    EXPECT_TRUE(loaded.loadPictures);
    EXPECT_FALSE(loaded.logarithmicChart);
    EXPECT_TRUE(loaded.rememberUse);
}

TEST(SettingsPreferenceStore, KeepsEveryChoice)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sub/설정.ini"_s);
    for (const ThemeChoice theme : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        Preferences saved;
        saved.theme = theme;
        saved.language = u"en"_s;
        saved.zoomPercent = 125;
        saved.loadPictures = false;
        saved.logarithmicChart = true;
        saved.rememberUse = false;
        saved.windowGeometry = QByteArray("\0\1,;\"\n\xFF", 7);
        saved.splitterState = "s";
        SettingsPreferenceStore(path).save(saved);
        const Preferences loaded = SettingsPreferenceStore(path).load();
        EXPECT_EQ(loaded.theme, saved.theme);
        EXPECT_EQ(loaded.language, saved.language);
        EXPECT_EQ(loaded.zoomPercent, saved.zoomPercent);
        EXPECT_EQ(loaded.loadPictures, saved.loadPictures);
        EXPECT_EQ(loaded.logarithmicChart, saved.logarithmicChart);
        EXPECT_EQ(loaded.rememberUse, saved.rememberUse);
        EXPECT_EQ(loaded.windowGeometry, saved.windowGeometry);
        EXPECT_EQ(loaded.splitterState, saved.splitterState);
    }
}

TEST(SettingsPreferenceStore, FallsBackForWhatItDoesNotUnderstand)
{
    for (const QByteArray zoom : {"79", "201", "-1", "big", "1e9", ""})
        EXPECT_EQ(loadedFrom("[General]\nzoomPercent=" + zoom + "\n").zoomPercent, 100)
            << zoom.toStdString();
    EXPECT_EQ(loadedFrom("[General]\nzoomPercent=80\n").zoomPercent, 80);
    EXPECT_EQ(loadedFrom("[General]\nzoomPercent=200\n").zoomPercent, 200);
    EXPECT_EQ(loadedFrom("[General]\ntheme=neon\n").theme, ThemeChoice::System);
    EXPECT_EQ(loadedFrom("[General]\ntheme=dark\n").theme, ThemeChoice::Dark);
    EXPECT_EQ(loadedFrom("[General]\nlanguage=xx\n").language, u"ko");
    EXPECT_TRUE(loadedFrom("[General]\nloadPictures=maybe\n").loadPictures);
    EXPECT_FALSE(loadedFrom("[General]\nloadPictures=false\n").loadPictures);
    EXPECT_FALSE(loadedFrom("[General]\nlogarithmicChart=perhaps\n").logarithmicChart);
    EXPECT_EQ(loadedFrom("\xFF\xFE\0garbage]]]=\n=").zoomPercent, 100);
}

} // namespace
} // namespace pillnuts
