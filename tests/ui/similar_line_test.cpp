// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/head/similar_link.h"
#include "shell_fixture.h"

#include <QDir>
#include <QLabel>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

class SimilarLineTest : public ShellTest {
protected:
    SimilarLineTest()
    {
        auto &answer = similar.answers[search.products->id(11)];
        answer.stem = u"라온"_s;
        answer.names = {of(13, u"라온팔각"_s, {u"암로디핀"_s}),
            of(7, u"나래틴"_s, {u"세파클러"_s, u"밤"_s, u"낮"_s})};
        answer.moreNames = 2;
        answer.looks = {of(0, u"가온펜"_s, {u"아세트아미노펜"_s})};
    }

    SimilarProduct of(int row, const QString &stem, const QStringList &ingredients) const
    {
        const auto product = search.products->at(row);
        return {product.id, product.name, stem, ingredients};
    }

    SimilarLink *link(const char *name) const { return find<SimilarLink>(name); }
};

TEST_F(SimilarLineTest, SaysWhatMayBeMistakenAndWhere)
{
    open();
    window->openProduct(search.products->id(11));
    settle();
    ASSERT_TRUE(find<QWidget>("similarLine")->isVisible());
    ASSERT_TRUE(link("similarNames0")->isVisible());
    EXPECT_TRUE(link("similarNames1")->isVisible());
    EXPECT_FALSE(link("similarNames2")->isVisible());
    EXPECT_EQ(find<QLabel>("similarNamesMore")->text(), u"and 2 more"_s);
    EXPECT_FALSE(find<QLabel>("similarLooksMore")->isVisible());
    const auto marks = link("similarNames0")->marks();
    ASSERT_EQ(marks.size(), 1);
    EXPECT_EQ(marks.first().start, 2); // 라온 and then 팔각
    EXPECT_EQ(marks.first().length, 2);
    EXPECT_EQ(link("similarNames1")->accessibleName(),
        u"나래틴캡슐(세파클러수화물)250밀리그램, contains 세파클러, 밤, 낮"_s);
    EXPECT_FALSE(link("similarNames1")->marks().isEmpty());
    EXPECT_TRUE(link("similarLooks0")->marks().isEmpty()); // its name is not what is alike
}

TEST_F(SimilarLineTest, NothingFoundTakesNoRoomAndClaimsNothing)
{
    open();
    window->openProduct(search.products->id(11));
    settle();
    window->openProduct(search.products->id(1));
    settle();
    EXPECT_FALSE(find<QWidget>("similarLine")->isVisible());
    similar.broken = true;
    window->openProduct(search.products->id(11));
    settle();
    EXPECT_FALSE(find<QWidget>("similarLine")->isVisible());
}

TEST_F(SimilarLineTest, AClickOpensTheOtherAndBackComesBack)
{
    open();
    window->openProduct(search.products->id(11));
    settle();
    link("similarLooks0")->click();
    settle();
    EXPECT_EQ(window->openedProduct(), search.products->id(0));
    EXPECT_FALSE(find<QWidget>("similarLine")->isVisible());
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->openedProduct(), search.products->id(11));
    EXPECT_TRUE(find<QWidget>("similarLine")->isVisible());
}

TEST_F(SimilarLineTest, TheKeyboardReachesItBetweenHeadAndTabs)
{
    open();
    window->openProduct(search.products->id(11));
    settle();
    link("similarNames0")->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Tab);
    EXPECT_EQ(window->focusWidget(), link("similarNames1"));
    press(Qt::Key_Tab);
    EXPECT_EQ(window->focusWidget(), link("similarLooks0"));
    press(Qt::Key_Tab);
    EXPECT_EQ(window->focusWidget(), find<QTabBar>("readerTabs"));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_Space);
    EXPECT_EQ(window->openedProduct(), search.products->id(0));
}

} // namespace

} // namespace pillnuts
