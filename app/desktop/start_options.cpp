// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_options.h"

#include <QCommandLineParser>

namespace pillnuts {

namespace {

void declare(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("tour"),
            QStringLiteral("Walk the main screens off-screen and write pictures into DIR."),
            QStringLiteral("DIR")},
        {QStringLiteral("size"),
            QStringLiteral("Size of the window of the tour."),
            QStringLiteral("WxH"),
            QStringLiteral("1366x768")},
        {QStringLiteral("scale"),
            QStringLiteral("Device pixels per pixel."),
            QStringLiteral("N"),
            QStringLiteral("1")},
        {QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("THEME")},
        {QStringLiteral("lang"), QStringLiteral("ko or en."), QStringLiteral("LANG")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Show the version.")},
    });
}

std::optional<QSize> readSize(const QString &text)
{
    const auto parts = text.split(u'x');
    const QSize size
        = parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize();
    const bool isUsable = size.width() >= 600 && size.height() >= 400 && size.width() <= 8000
        && size.height() <= 8000;
    return isUsable ? std::optional(size) : std::nullopt;
}

} // namespace

StartOptions readStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    StartOptions options;
    if (!parser.parse(arguments)) {
        options.problem = parser.errorText();
        return options;
    }
    const auto size = readSize(parser.value(QStringLiteral("size")));
    const auto scale = parser.value(QStringLiteral("scale")).toDouble();
    if (!size)
        options.problem = QStringLiteral("--size wants WxH from 600x400 to 8000x8000.");
    else if (scale < 0.5 || scale > 4)
        options.problem = QStringLiteral("--scale wants a number from 0.5 to 4.");
    options.size = size.value_or(options.size);
    options.scale = parser.value(QStringLiteral("scale"));
    options.tourFolder = parser.value(QStringLiteral("tour"));
    options.theme = parser.value(QStringLiteral("theme"));
    options.language = parser.value(QStringLiteral("lang"));
    options.helpWanted = parser.isSet(QStringLiteral("help"));
    options.versionWanted = parser.isSet(QStringLiteral("version"));
    return options;
}

QString startHelp()
{
    QCommandLineParser parser;
    declare(parser);
    parser.setApplicationDescription(
        QStringLiteral("Pillnuts, a medicine explorer for Korean pharmacists."));
    return parser.helpText();
}

} // namespace pillnuts
