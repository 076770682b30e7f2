// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_fixtures.h"
#include "usecases/detail_session.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pillnuts::test {

namespace {

using State = DetailSession::State;

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

class DetailSessionTest : public testing::Test {
protected:
    DetailSessionTest()
        : session(catalogue)
    {
        catalogue.add(coldRemedy(), permitLabel());
        catalogue.add(vitamin(), easyLabel());
    }

    FakeCatalogue catalogue;
    DetailSession session;
};

TEST_F(DetailSessionTest, GoesFromEmptyOverLoadingToShownAndBack)
{
    EXPECT_EQ(session.state(), State::Empty);
    session.open(coldRemedy().summary.id);
    EXPECT_EQ(session.state(), State::Loading);
    EXPECT_EQ(session.product(), nullptr);
    settle();
    ASSERT_EQ(session.state(), State::Shown);
    EXPECT_EQ(session.product()->summary.name, coldRemedy().summary.name);
    session.close();
    EXPECT_EQ(session.state(), State::Empty);
    EXPECT_TRUE(session.id().isEmpty());
    session.open({});
    EXPECT_EQ(session.state(), State::Empty);
}

TEST_F(DetailSessionTest, DropsAStaleProductAndAnAnswerAfterClosing)
{
    catalogue.setHeld(true);
    session.open(coldRemedy().summary.id);
    session.open(vitamin().summary.id);
    catalogue.release(0);
    settle();
    EXPECT_EQ(session.state(), State::Loading);
    session.close();
    catalogue.release(1);
    settle();
    EXPECT_EQ(session.state(), State::Empty);
    EXPECT_EQ(session.product(), nullptr);
}

TEST_F(DetailSessionTest, ReadsTheLabelOnceAndDropsThatOfAnotherProduct)
{
    session.open(coldRemedy().summary.id);
    settle();
    EXPECT_EQ(session.sectionsState(), State::Empty);
    catalogue.setSectionsHeld(true);
    session.requestSections();
    session.requestSections();
    EXPECT_EQ(catalogue.sectionQuestions(), 1);
    session.open(vitamin().summary.id);
    session.requestSections();
    catalogue.releaseSections(0);
    settle();
    EXPECT_EQ(session.sectionsState(), State::Loading);
    catalogue.releaseSections(1);
    settle();
    ASSERT_EQ(session.sectionsState(), State::Shown);
    EXPECT_EQ(session.sections().size(), easyLabel().size());
}

TEST_F(DetailSessionTest, KeepsWhatIsShownWhileAnotherCatalogueIsRead)
{
    session.open(coldRemedy().summary.id);
    session.requestSections();
    settle();
    catalogue.setHeld(true);
    Q_EMIT catalogue.catalogueChanged();
    EXPECT_EQ(session.state(), State::Shown);
    catalogue.add(coldRemedy(), easyLabel());
    catalogue.release(0);
    settle();
    EXPECT_EQ(session.sections().size(), easyLabel().size());
}

TEST_F(DetailSessionTest, KeepsTheErrorAndTriesAgain)
{
    catalogue.failProducts({ErrorKind::Storage, u"broken"_s, u"detail"_s});
    session.open(coldRemedy().summary.id);
    settle();
    ASSERT_EQ(session.state(), State::Failed);
    EXPECT_EQ(session.error().message, u"broken"_s);
    catalogue.heal();
    session.reload();
    settle();
    EXPECT_EQ(session.state(), State::Shown);
    session.open(ProductId(u"000000000"_s));
    settle();
    EXPECT_EQ(session.state(), State::Failed);
    EXPECT_EQ(session.error().kind, ErrorKind::NotFound);
}

} // namespace

} // namespace pillnuts::test
