// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_bench.h"

#include <QProcess>
#include <QRandomGenerator>

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;

using KillTest = SyncBench;

QStringList syncArguments(const QString &catalogue, const FakeMinistry &ministry)
{
    return {u"--catalogue"_s,
        catalogue,
        u"sync"_s,
        u"--full"_s,
        u"--from"_s,
        ministry.baseUrl(),
        u"--key"_s,
        FakeMinistry::serviceKey()};
}

TEST_F(KillTest, AKillAtAnyMomentLeavesOneWholeCatalogueAndTheNextReadingCompletes)
{
    ASSERT_TRUE(sync());
    m_ministry.setRowLimit(5);
    QRandomGenerator random(20261122);
    for (int round = 0; round < 20; ++round) {
        edit(samples::permitDetailPath, round + 1, u"ITEM_NAME"_s, u"가상%1차정"_s.arg(round));
        QProcess program;
        program.start(QStringLiteral(PILLNUTS_CLI), syncArguments(path(), m_ministry));
        ASSERT_TRUE(program.waitForStarted());
        program.waitForFinished(random.bounded(1, 250));
        program.kill();
        program.waitForFinished();
        ASSERT_TRUE(isWhole()) << "round " << round;
        ASSERT_FALSE(nameOf(productCount).isEmpty());
    }
    QProcess program;
    program.start(QStringLiteral(PILLNUTS_CLI), syncArguments(path(), m_ministry));
    ASSERT_TRUE(program.waitForFinished(60'000));
    EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().toStdString();
    EXPECT_TRUE(isWhole());
    EXPECT_EQ(nameOf(20), u"가상19차정"_s);
}

TEST_F(KillTest, TheCommandLineEndsWithTheCodesThatScriptsRelyOn)
{
    const auto codeOf = [](const QStringList &arguments) {
        QProcess program;
        program.start(QStringLiteral(PILLNUTS_CLI), arguments);
        program.waitForFinished(60'000);
        return program.exitCode();
    };
    EXPECT_EQ(codeOf(syncArguments(path(), m_ministry)), 0);
    EXPECT_EQ(codeOf({u"--catalogue"_s, path(), u"verify"_s}), 0);
    EXPECT_EQ(codeOf({u"--catalogue"_s, path(), u"search"_s, u"없는약"_s}), 1);
    EXPECT_EQ(codeOf({u"--catalogue"_s, path(), u"show"_s, u"123456789"_s}), 1);
    EXPECT_EQ(codeOf({u"--catalogue"_s, path(), u"search"_s, u"--sort"_s, u"taste"_s, u"정"_s}), 2);
    EXPECT_EQ(codeOf({u"nonsense"_s}), 2);
    EXPECT_EQ(
        codeOf({u"--catalogue"_s, m_folder.filePath(u"absent.db"_s), u"search"_s, u"정"_s}), 5);
    auto wrongKey = syncArguments(path(), m_ministry);
    wrongKey.last() = u"wrong"_s;
    EXPECT_EQ(codeOf(wrongKey), 4);
}

} // namespace
} // namespace pillnuts
