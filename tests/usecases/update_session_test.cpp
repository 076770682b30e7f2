// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_ports.h"
#include "usecases/catalogue_status.h"
#include "usecases/update_session.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

using State = UpdateSession::State;
using Key = UpdateSession::KeyState;

class UpdateSessionTest : public testing::Test {
protected:
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }

    fake::Updater updater;
    fake::Secrets secrets;
    UpdateSession session{updater, secrets, u"http://ministry"_s};
};

TEST_F(UpdateSessionTest, SyncsWithTheKeyAsPastedButWithoutBlanks)
{
    session.setKey(u"  ab%2Fcd \n ef== "_s);
    session.sync();
    ASSERT_EQ(updater.syncs.size(), 1);
    EXPECT_EQ(updater.syncs.first().serviceKey, u"ab%2Fcdef=="_s);
    EXPECT_EQ(updater.syncs.first().baseUrl, u"http://ministry"_s);
    EXPECT_EQ(session.state(), State::Running);
    session.sync();
    EXPECT_EQ(updater.syncs.size(), 1); // one at a time
}

TEST_F(UpdateSessionTest, SaysWhenTheKeyIsOnlyInMemory)
{
    secrets.hasKeychain = false;
    session.setKey(u"k"_s);
    settle();
    EXPECT_EQ(session.keyState(), Key::OnlyInMemory);
    secrets.hasKeychain = true;
    session.setKey(u"k"_s);
    settle();
    EXPECT_EQ(session.keyState(), Key::Kept);
    session.setKey({});
    settle();
    EXPECT_EQ(session.keyState(), Key::None);
    EXPECT_TRUE(secrets.kept.isEmpty());
}

TEST_F(UpdateSessionTest, ReadsTheKeptKey)
{
    session.setKey(u"kept"_s);
    UpdateSession next(updater, secrets, {});
    EXPECT_TRUE(QTest::qWaitFor([&] { return next.keyState() == Key::Kept; }));
    next.sync();
    EXPECT_EQ(updater.syncs.last().serviceKey, u"kept"_s);
}

TEST_F(UpdateSessionTest, ProgressIsExactAndNeverRoundedUp)
{
    session.importFiles({u"a.csv"_s});
    EXPECT_FALSE(session.percent());
    updater.progress(u"read"_s, 999, 1000, 1, 3);
    EXPECT_EQ(session.percent(), 99);
    EXPECT_EQ(session.steps().size(), 3);
    EXPECT_EQ(session.stepIndex(), 1);
    updater.progress(u"swap"_s, 5, 0, 2, 3);
    EXPECT_FALSE(session.percent());
    EXPECT_EQ(session.steps().at(1).done, 999);
}

TEST_F(UpdateSessionTest, CancelsOnceAndGoesOnWithTheSameTask)
{
    session.importFiles({u"a.csv"_s});
    session.cancel();
    session.cancel();
    EXPECT_EQ(updater.cancels, 1);
    EXPECT_TRUE(session.isCancelling());
    updater.fail({ErrorKind::Cancelled, {}, {}});
    EXPECT_EQ(session.state(), State::Failed);
    EXPECT_FALSE(session.isCancelling());
    session.repeat();
    ASSERT_EQ(updater.imports.size(), 2);
    EXPECT_EQ(updater.imports.last(), QStringList{u"a.csv"_s});
}

TEST_F(UpdateSessionTest, KeepsTheReport)
{
    session.importFiles({u"a.csv"_s});
    UpdateReport report;
    report.added = 7;
    updater.finish(report);
    EXPECT_EQ(session.state(), State::Done);
    EXPECT_EQ(session.report().added, 7);
}

TEST(CatalogueStatus, FollowsTheInstalledCatalogue)
{
    fake::Catalogue catalogue;
    catalogue.current.products = 3;
    CatalogueStatus status(catalogue);
    EXPECT_FALSE(status.info());
    QCoreApplication::processEvents();
    ASSERT_TRUE(status.info());
    EXPECT_EQ(status.info()->products, 3);
    CatalogueInfo next;
    next.products = 5;
    catalogue.install(next);
    QCoreApplication::processEvents();
    EXPECT_EQ(status.info()->products, 5);
}

} // namespace

} // namespace pillnuts
