// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"
#include "data_paths.h"
#include "start_options.h"
#include "tour.h"

#include <QApplication>
#include <QSaveFile>

#include <cstdio>
#include <span>

using namespace pillnuts;

namespace {

constexpr int usageError = 2;

void print(std::FILE *stream, const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fputs(line.constData(), stream);
}

QStringList listOf(std::span<char *> arguments)
{
    QStringList list;
    for (const auto *argument : arguments)
        list.append(QString::fromLocal8Bit(argument));
    return list;
}

/// What must be known before the application is made.
void prepareTour(const StartOptions &options)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", options.scale.toLatin1());
}

void applyChoices(Composition &desktop, const StartOptions &options)
{
    if (options.language.isEmpty() && options.theme.isEmpty())
        return; // writing the settings costs a start milliseconds
    auto preferences = desktop.preferences().load();
    if (!options.language.isEmpty())
        preferences.language = options.language;
    if (!options.theme.isEmpty())
        preferences.theme
            = options.theme == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::Light;
    desktop.preferences().save(preferences);
}

/// For measuring: the file appears when the search box can be used.
void announceReadiness(Composition &desktop)
{
    const auto path = qEnvironmentVariable("PILLNUTS_READY_FILE");
    if (path.isEmpty())
        return;
    QObject::connect(&desktop, &Composition::ready, &desktop, [path] {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.commit();
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const auto options = readStartOptions(listOf({argv, static_cast<size_t>(argc)}));
    if (!options.problem.isEmpty()) {
        print(stderr, options.problem);
        return usageError;
    }
    if (!options.tourFolder.isEmpty())
        prepareTour(options);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("pillnuts"));
    QApplication::setApplicationDisplayName(QStringLiteral("Pillnuts"));
    QApplication::setApplicationVersion(QStringLiteral(PILLNUTS_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("kr.pillnuts.pillnuts"));
    if (options.helpWanted || options.versionWanted) {
        print(stdout,
            options.helpWanted ? startHelp() : QStringLiteral("pillnuts " PILLNUTS_VERSION));
        return 0;
    }
    Composition desktop(application);
    applyChoices(desktop, options);
    announceReadiness(desktop);
    desktop.start();
    if (!options.tourFolder.isEmpty())
        return Tour(desktop, options.tourFolder, options.size).walk() ? 0 : 1;
    return QApplication::exec();
}
