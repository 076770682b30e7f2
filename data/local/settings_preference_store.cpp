// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_preference_store.h"

#include <QSettings>

#include <array>

namespace pillnuts {

namespace {

constexpr int smallestZoom = 80;
constexpr int largestZoom = 200;

const QString themeKey = QStringLiteral("theme");
const QString languageKey = QStringLiteral("language");
const QString zoomKey = QStringLiteral("zoomPercent");
const QString picturesKey = QStringLiteral("loadPictures");
const QString logarithmicKey = QStringLiteral("logarithmicChart");
const QString rememberKey = QStringLiteral("rememberUse");
const QString geometryKey = QStringLiteral("windowGeometry");
const QString splitterKey = QStringLiteral("splitterState");

struct ThemeWord {
    ThemeChoice theme = ThemeChoice::System;
    QLatin1String word;
};

constexpr std::array themeWords{
    ThemeWord{ThemeChoice::System, QLatin1String("system")},
    ThemeWord{ThemeChoice::Light, QLatin1String("light")},
    ThemeWord{ThemeChoice::Dark, QLatin1String("dark")},
};

ThemeChoice readTheme(const QString &word, ThemeChoice otherwise)
{
    for (const ThemeWord &known : themeWords) {
        if (word == known.word)
            return known.theme;
    }
    return otherwise;
}

QString themeWord(ThemeChoice theme)
{
    for (const ThemeWord &known : themeWords) {
        if (theme == known.theme)
            return known.word;
    }
    return themeWords.front().word;
}

QString readLanguage(const QString &code, const QString &otherwise)
{
    return code == u"ko" || code == u"en" ? code : otherwise;
}

int readZoom(const QVariant &stored, int otherwise)
{
    bool ok = false;
    const int zoom = stored.toInt(&ok);
    return ok && zoom >= smallestZoom && zoom <= largestZoom ? zoom : otherwise;
}

/// QVariant takes every word but "false" and "0" for true.
bool readFlag(const QVariant &stored, bool otherwise)
{
    const QString word = stored.toString();
    if (word == u"true" || word == u"1")
        return true;
    return word == u"false" || word == u"0" ? false : otherwise;
}

} // namespace

SettingsPreferenceStore::SettingsPreferenceStore(QString path)
    : m_path(std::move(path))
{
}

Preferences SettingsPreferenceStore::load() const
{
    const QSettings settings(m_path, QSettings::IniFormat);
    Preferences preferences;
    preferences.theme = readTheme(settings.value(themeKey).toString(), preferences.theme);
    preferences.language
        = readLanguage(settings.value(languageKey).toString(), preferences.language);
    preferences.zoomPercent = readZoom(settings.value(zoomKey), preferences.zoomPercent);
    preferences.loadPictures = readFlag(settings.value(picturesKey), preferences.loadPictures);
    preferences.logarithmicChart
        = readFlag(settings.value(logarithmicKey), preferences.logarithmicChart);
    preferences.rememberUse = readFlag(settings.value(rememberKey), preferences.rememberUse);
    preferences.windowGeometry = settings.value(geometryKey).toByteArray();
    preferences.splitterState = settings.value(splitterKey).toByteArray();
    return preferences;
}

void SettingsPreferenceStore::save(const Preferences &preferences)
{
    QSettings settings(m_path, QSettings::IniFormat);
    settings.setValue(themeKey, themeWord(preferences.theme));
    settings.setValue(languageKey, preferences.language);
    settings.setValue(zoomKey, preferences.zoomPercent);
    settings.setValue(picturesKey, preferences.loadPictures);
    settings.setValue(logarithmicKey, preferences.logarithmicChart);
    settings.setValue(rememberKey, preferences.rememberUse);
    settings.setValue(geometryKey, preferences.windowGeometry);
    settings.setValue(splitterKey, preferences.splitterState);
}

} // namespace pillnuts
