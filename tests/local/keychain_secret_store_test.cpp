// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_loop.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;

/// A home of its own, so that no test touches the keychain of whoever runs it.
class KeychainTest : public testing::Test {
protected:
    static bool has(const QString &program)
    {
        return !QStandardPaths::findExecutable(program).isEmpty();
    }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s,
                 u"DISPLAY"_s,
                 u"WAYLAND_DISPLAY"_s,
                 u"GNOME_KEYRING_CONTROL"_s})
            variables.remove(name);
        for (const QString &name : {u"HOME"_s,
                 u"XDG_DATA_HOME"_s,
                 u"XDG_CONFIG_HOME"_s,
                 u"XDG_CACHE_HOME"_s,
                 u"XDG_RUNTIME_DIR"_s})
            variables.insert(name, m_home.path());
        return variables;
    }

    /// The lines that the child prints.
    QStringList run(const QString &program, const QStringList &arguments) const
    {
        QProcess child;
        child.setProcessEnvironment(environment());
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(program, arguments);
        EXPECT_TRUE(child.waitForFinished(60000)) << program.toStdString();
        return QString::fromUtf8(child.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    static QString self() { return QCoreApplication::applicationFilePath(); }

    /// The keychain ends itself some moments after its session and still writes to its folder.
    void TearDown() override
    {
        m_home.setAutoRemove(false);
        EXPECT_TRUE(test::runUntil([this] { return QDir(m_home.path()).removeRecursively(); }));
    }

private:
    QTemporaryDir m_home;
};

void expectLines(const QStringList &printed, const QStringList &expected)
{
    for (const QString &line : expected)
        EXPECT_TRUE(printed.contains(line))
            << "missing: " << line.toStdString() << "\nin: " << printed.join(u'\n').toStdString();
}

TEST_F(KeychainTest, KeepsSecretsInARealKeychain)
{
    if (!has(u"dbus-run-session"_s) || !has(u"gnome-keyring-daemon"_s))
        GTEST_SKIP() << "dbus or gnome-keyring is not installed";
    const QString script
        = u"printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$0\" --keychain-session"_s;
    const QStringList printed
        = run(u"dbus-run-session"_s, {u"--"_s, u"sh"_s, u"-c"_s, script, self()});
    expectLines(printed,
        {u"empty: ''"_s,
            u"write: kept"_s,
            u"read: '비밀+/=%2B'"_s,
            u"other: '비밀+/=%2B'"_s,
            u"write again: kept"_s,
            u"read again: 'two'"_s,
            u"remove: done"_s,
            u"removed: ''"_s,
            u"remove nothing: done"_s});
}

TEST_F(KeychainTest, FallsBackToMemoryWithoutASession)
{
    const QStringList printed = run(self(), {u"--keychain-session"_s});
    expectLines(printed,
        {u"empty: ''"_s,
            u"write: memory"_s,
            u"read: '비밀+/=%2B'"_s,
            u"other: ''"_s,
            u"read again: 'two'"_s,
            u"remove: done"_s,
            u"removed: ''"_s,
            u"quick: yes"_s});
}

TEST_F(KeychainTest, NeverWaitsForAKeychainThatDoesNotAnswer)
{
    if (!has(u"dbus-run-session"_s))
        GTEST_SKIP() << "dbus is not installed";
    const QStringList printed
        = run(u"dbus-run-session"_s, {u"--"_s, self(), u"--mute-keychain-session"_s});
    expectLines(printed,
        {u"mute: yes"_s,
            u"empty: error"_s,
            u"write: memory"_s,
            u"read: '비밀+/=%2B'"_s,
            u"other: error"_s,
            u"read again: 'two'"_s,
            u"remove: error"_s,
            u"removed: error"_s,
            u"quick: yes"_s});
}

} // namespace
} // namespace pillnuts
