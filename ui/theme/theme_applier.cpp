// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme_applier.h"

#include "theme/pillnuts_style.h"
#include "theme/style_sheet.h"
#include "theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

bool readSystemMode()
{
#ifdef Q_OS_WIN
    const QSettings settings(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return settings.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    const auto palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
#endif
}

QString sheetTemplate()
{
    QFile file(u":/theme/pillnuts.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the style sheet is not compiled in");
    return QString::fromUtf8(file.readAll());
}

} // namespace

ThemeApplier::ThemeApplier(Theme &theme, QApplication &application)
    : QObject(&theme)
    , m_theme(theme)
    , m_application(application)
    , m_systemIsDark(readSystemMode())
{
    QApplication::setStyle(new PillnutsStyle(theme));
    connect(&theme, &Theme::changed, this, &ThemeApplier::apply);
    apply();
}

void ThemeApplier::follow(const Preferences &preferences)
{
    m_theme.setDark(preferences.theme == ThemeChoice::Dark
        || (preferences.theme == ThemeChoice::System && m_systemIsDark));
    m_theme.setZoomPercent(preferences.zoomPercent);
}

void ThemeApplier::apply()
{
    QApplication::setFont(m_theme.font(TextSize::Body));
    QApplication::setPalette(palette(m_theme));
    if (m_dressed)
        m_application.setStyleSheet(fillStyleSheet(sheetTemplate(), m_theme));
}

void ThemeApplier::dressing(const std::function<void()> &build)
{
    m_application.setStyleSheet({});
    build();
    m_dressed = true;
    apply();
}

} // namespace pillnuts
