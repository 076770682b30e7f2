// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/home_panel.h"
#include "home/word_button.h"
#include "shell_fixture.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

class HomeTest : public ShellTest {
protected:
    ProductId id(int row) const { return search.products->id(row); }

    QListView *recent() const { return find<QListView>("recentProducts"); }

    QStringList shown(const char *list) const
    {
        QStringList names;
        const auto *model = find<QListView>(list)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    }

    QStringList words(const char *section) const
    {
        QStringList texts;
        for (const auto *button : find<QWidget>(section)->findChildren<WordButton *>()) {
            if (button->isVisible())
                texts.append(button->text());
        }
        return texts;
    }

    void clickWord(const char *section, const QString &text)
    {
        for (auto *button : find<QWidget>(section)->findChildren<WordButton *>()) {
            if (button->isVisible() && button->text().contains(text))
                return clickAndSettle(button);
        }
        FAIL() << qPrintable(text);
    }

    void clickAndSettle(QAbstractButton *button)
    {
        button->click();
        settle();
    }

    bool isHome() const { return find<QWidget>("homePanel")->isVisible(); }

    QString typed() const { return find<QLineEdit>("searchField")->text(); }
};

TEST_F(HomeTest, WithoutUseItOffersTypesAndTheWholeListAndInventsNothing)
{
    open();
    ASSERT_TRUE(isHome());
    EXPECT_FALSE(find<QWidget>("recentSection")->isVisible());
    EXPECT_FALSE(find<QWidget>("frequentSection")->isVisible());
    EXPECT_FALSE(find<QWidget>("querySection")->isVisible());
    EXPECT_TRUE(find<QWidget>("homeHint")->isVisible());
    EXPECT_TRUE(words("typeSection").contains(u"해열  15"_s));
    EXPECT_TRUE(find<QPushButton>("showEverything")->text().contains(u"15"_s));
}

TEST_F(HomeTest, WhatWasOpenedIsThereAgainAtTheNextStart)
{
    open();
    type(u"가온"_s);
    press(Qt::Key_Return);
    window.reset();
    open();
    EXPECT_EQ(shown("recentProducts"), QStringList{search.products->at(0).name});
    EXPECT_EQ(words("querySection"), QStringList{u"가온"_s});
    clickWord("querySection", u"가온"_s);
    EXPECT_EQ(typed(), u"가온"_s);
    EXPECT_EQ(rows(), 7);
    EXPECT_FALSE(isHome());
}

TEST_F(HomeTest, ProductsThatAreGoneAreNotShown)
{
    openings.openings = {{ProductId(u"999999999"_s), {}}, {id(3), {}}};
    open();
    EXPECT_EQ(shown("recentProducts"), QStringList{search.products->at(3).name});
    search.products = productList(sampleProducts().mid(0, 3));
    catalogue.install(catalogue.current);
    settle();
    EXPECT_TRUE(shown("recentProducts").isEmpty());
}

TEST_F(HomeTest, OftenIsCountedHereAndSaysSo)
{
    openings.openings
        = {{id(4), {}}, {id(2), {}}, {id(4), {}}, {id(2), {}}, {id(4), {}}, {id(1), {}}};
    open();
    EXPECT_EQ(shown("frequentProducts"), QStringList{search.products->at(4).name});
    const auto *note = find<QWidget>("frequentSection")->findChild<QLabel *>(u"sectionNote"_s);
    EXPECT_EQ(note->text(), u"on this computer"_s);
}

class Everybody final : public Popularity {
public:
    explicit Everybody(ProductId product)
        : m_product(std::move(product))
    {
    }

    PopularProducts popular(int /*most*/) const override
    {
        return {PopularProducts::Users::Everybody, {m_product}};
    }

private:
    ProductId m_product;
};

TEST_F(HomeTest, OtherCountsSayWhoseTheyAre)
{
    SearchSession session(search, catalogue);
    RecentUse use(openings);
    const Everybody everybody(id(5));
    PillPainter painter(theme);
    HomePanel home({session, use, everybody}, theme, painter);
    session.ask({});
    home.show();
    settle();
    auto *often = home.findChild<QWidget *>(u"frequentSection"_s);
    EXPECT_TRUE(often->isVisible());
    EXPECT_EQ(often->findChild<QLabel *>(u"sectionNote"_s)->text(), u"by all users"_s);
}

TEST_F(HomeTest, TheFirstFewAreShownAndTheRestUnfolds)
{
    for (int row = 0; row < 9; ++row)
        openings.openings.append({id(row), {}});
    open();
    EXPECT_EQ(recent()->model()->rowCount(), 4);
    clickAndSettle(find<QPushButton>("moreRecent"));
    EXPECT_EQ(recent()->model()->rowCount(), 9);
    EXPECT_EQ(recent()->verticalScrollBar()->maximum(), 0); // the page scrolls, not the shelf
    clickAndSettle(find<QPushButton>("moreRecent"));
    EXPECT_EQ(recent()->model()->rowCount(), 4);
}

TEST_F(HomeTest, OpeningFromHomeStaysHomeAndMovesNothing)
{
    openings.openings = {{id(1), {}}, {id(2), {}}, {id(3), {}}};
    open();
    const auto before = shown("recentProducts");
    press(Qt::Key_Down);
    EXPECT_EQ(window->focusWidget(), recent());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(window->openedProduct(), id(2));
    EXPECT_TRUE(isHome());
    EXPECT_EQ(shown("recentProducts"), before);
    type(u"가"_s);
    press(Qt::Key_Escape); // home again, now with the news
    EXPECT_EQ(shown("recentProducts").first(), search.products->at(2).name);
}

TEST_F(HomeTest, TheKeyboardWalksThroughTheWholePage)
{
    openings.openings = {{id(1), u"가온펜"_s}, {id(2), {}}};
    open();
    press(Qt::Key_Down); // into the page
    ASSERT_EQ(window->focusWidget(), recent());
    EXPECT_EQ(recent()->currentIndex().row(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Down); // on from the last row
    auto *word = qobject_cast<WordButton *>(window->focusWidget());
    ASSERT_NE(word, nullptr);
    EXPECT_EQ(word->text(), u"가온펜"_s);
    EXPECT_FALSE(recent()->currentIndex().isValid()); // one place under the keyboard
    press(Qt::Key_Tab);
    ASSERT_NE(qobject_cast<WordButton *>(window->focusWidget()), nullptr);
    for (int i = 0; i < 20 && window->focusWidget() != find<QWidget>("showEverything"); ++i)
        press(Qt::Key_Tab);
    ASSERT_EQ(window->focusWidget(), find<QWidget>("showEverything"));
    press(Qt::Key_Escape);
    EXPECT_EQ(window->focusWidget(), find<QWidget>("searchField"));
    press(Qt::Key_Down);
    type(u"마"_s); // typing anywhere
    EXPECT_EQ(typed(), u"마"_s);
    EXPECT_FALSE(isHome());
}

TEST_F(HomeTest, ClearingCanBeUndoneAndTakesTheFocusAlong)
{
    openings.openings = {{id(1), u"가온펜"_s}};
    open();
    auto *clear = find<QPushButton>("clearRecent");
    clear->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    EXPECT_TRUE(openings.openings.isEmpty());
    EXPECT_FALSE(find<QWidget>("recentSection")->isVisible());
    ASSERT_TRUE(find<QWidget>("undoBar")->isVisible());
    EXPECT_EQ(window->focusWidget(), find<QWidget>("undoButton"));
    press(Qt::Key_Space);
    EXPECT_EQ(openings.openings.size(), 1);
    EXPECT_EQ(shown("recentProducts"), QStringList{search.products->at(1).name});
    EXPECT_FALSE(find<QWidget>("undoBar")->isVisible());
}

TEST_F(HomeTest, LeavingThePageMakesTheClearingFinal)
{
    openings.openings = {{id(1), {}}};
    open();
    clickAndSettle(find<QPushButton>("clearRecent"));
    type(u"가"_s);
    press(Qt::Key_Escape);
    EXPECT_TRUE(isHome());
    EXPECT_FALSE(find<QWidget>("undoBar")->isVisible());
}

TEST_F(HomeTest, SwitchedOffNothingIsKeptOrShown)
{
    openings.openings = {{id(1), u"가온펜"_s}};
    open();
    window->showPlace(Place::Settings);
    clickAndSettle(find<QCheckBox>("rememberChoice"));
    EXPECT_FALSE(preferences.value.rememberUse);
    EXPECT_TRUE(openings.openings.isEmpty());
    window->showPlace(Place::Search);
    type(u"가온"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(openings.openings.isEmpty());
    press(Qt::Key_Escape);
    EXPECT_FALSE(find<QWidget>("recentSection")->isVisible());
}

TEST_F(HomeTest, EverythingIsOneButtonAwayAndCanBeSorted)
{
    open();
    clickAndSettle(find<QPushButton>("showEverything"));
    EXPECT_FALSE(isHome());
    EXPECT_TRUE(list()->isVisible());
    EXPECT_EQ(rows(), search.products->size());
    EXPECT_FALSE(find<QWidget>("suggestionStrip")->isVisible());
    auto *order = find<QPushButton>("orderButton");
    Q_EMIT order->menu()->aboutToShow();
    order->menu()->actions().at(2)->trigger();
    settle();
    EXPECT_EQ(search.asked.last().order, SortOrder::Company);
    EXPECT_FALSE(isHome());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(window->openedProduct(), id(0));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(list()->isVisible()); // back to the whole list, not to home
    press(Qt::Key_Escape);
    EXPECT_TRUE(isHome());
}

TEST_F(HomeTest, ATypeNarrowsAndEscGoesBackStepByStep)
{
    open();
    clickWord("typeSection", u"해열"_s);
    EXPECT_EQ(search.asked.last().type, u"해열"_s);
    EXPECT_FALSE(isHome());
    type(u"가온"_s);
    EXPECT_EQ(search.asked.last().type, u"해열"_s); // within the type
    press(Qt::Key_Escape);
    EXPECT_TRUE(typed().isEmpty());
    EXPECT_EQ(search.asked.last().type, u"해열"_s);
    EXPECT_FALSE(isHome());
    press(Qt::Key_Escape);
    EXPECT_TRUE(search.asked.last().type.isEmpty());
    EXPECT_TRUE(isHome());
}

TEST_F(HomeTest, EmptyingTheBoxInAnyWayComesHome)
{
    open();
    type(u"가"_s);
    EXPECT_FALSE(isHome());
    press(Qt::Key_Backspace);
    EXPECT_TRUE(isHome());
    type(u"가"_s);
    auto *clear = find<QAction>("clearSearch");
    EXPECT_TRUE(clear->isVisible());
    clear->trigger();
    settle();
    EXPECT_TRUE(isHome());
    EXPECT_FALSE(clear->isVisible());
    EXPECT_EQ(window->focusWidget(), find<QWidget>("searchField"));
    type(u"가"_s);
    find<QToolButton>("homeButton")->click();
    settle();
    EXPECT_TRUE(isHome());
}

TEST_F(HomeTest, EnterInTheEmptyBoxOpensNothing)
{
    open();
    press(Qt::Key_Return);
    EXPECT_TRUE(window->openedProduct().isEmpty());
    EXPECT_TRUE(isHome());
}

TEST_F(HomeTest, BackAndForwardLeadThroughHome)
{
    openings.openings = {{id(1), {}}};
    open();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    type(u"다솜"_s);
    EXPECT_FALSE(isHome());
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(isHome());
    EXPECT_EQ(window->openedProduct(), id(1));
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_FALSE(isHome());
    EXPECT_EQ(typed(), u"다솜"_s);
}

TEST_F(HomeTest, BackFromHomeFindsTheListAsItWasLeft)
{
    QVector<ProductSummary> many(500);
    for (int i = 0; i < 500; ++i) {
        many[i].id = ProductId(QString::number(100000000 + i));
        many[i].name = u"많은정%1밀리그램"_s.arg(i);
    }
    search.products = productList(many);
    open();
    clickAndSettle(find<QPushButton>("showEverything"));
    for (int i = 0; i < 40; ++i)
        press(Qt::Key_Down);
    const int scroll = list()->verticalScrollBar()->value();
    const int row = list()->currentIndex().row();
    ASSERT_GT(scroll, 0);
    press(Qt::Key_Return);
    const auto opened = window->openedProduct();
    press(Qt::Key_Escape);
    ASSERT_TRUE(isHome());
    EXPECT_EQ(window->openedProduct(), opened);
    window->resize(1366, 700); // while the list is out of sight
    settle();
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_FALSE(isHome());
    EXPECT_EQ(list()->verticalScrollBar()->value(), scroll);
    EXPECT_EQ(list()->currentIndex().row(), row);
}

TEST_F(HomeTest, HomeGivesWayWhenTheAnswerIsThere)
{
    open();
    search.manual = true;
    type(u"라온"_s);
    EXPECT_TRUE(isHome()); // the old list never flashes
    while (search.waiting() > 0) {
        search.answerOldest();
        settle();
    }
    EXPECT_FALSE(isHome());
    EXPECT_EQ(rows(), 3);
}

TEST_F(HomeTest, AFailureIsToldInsteadOfHome)
{
    open();
    search.manual = true;
    type(u"가"_s);
    search.answerOldest();
    settle();
    press(Qt::Key_Escape);
    EXPECT_TRUE(isHome());
    search.failOldest({ErrorKind::Storage, u"디스크를 읽을 수 없습니다"_s, {}});
    settle();
    EXPECT_FALSE(isHome());
    EXPECT_TRUE(find<QWidget>("resultState")->isVisible());
}

TEST_F(HomeTest, SuggestionsStandAboveTheListAndLeaveEnterAlone)
{
    openings.openings = {{id(1), u"가온펜"_s}, {id(2), u"나래"_s}};
    open();
    type(u"가"_s);
    auto *strip = find<QWidget>("suggestionStrip");
    ASSERT_TRUE(strip->isVisible());
    const int top = list()->mapTo(window.get(), QPoint()).y();
    EXPECT_GE(top, strip->mapTo(window.get(), QPoint(0, strip->height())).y());
    EXPECT_EQ(words("suggestionStrip"), QStringList{u"가온펜"_s});
    EXPECT_EQ(window->focusWidget(), find<QWidget>("searchField"));
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(window->focusWidget(), find<QWidget>("suggestion0"));
    press(Qt::Key_Escape);
    EXPECT_EQ(window->focusWidget(), find<QWidget>("searchField"));
    EXPECT_EQ(typed(), u"가"_s); // Esc only left the suggestions
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Space);
    EXPECT_EQ(typed(), u"가온펜"_s);
    EXPECT_TRUE(words("suggestionStrip").isEmpty());
    EXPECT_EQ(list()->mapTo(window.get(), QPoint()).y(), top); // nothing jumps
    press(Qt::Key_Return);
    EXPECT_EQ(window->openedProduct(), id(0));
}

TEST_F(HomeTest, SuggestionsThatDoNotFitAreNotHalfShown)
{
    for (int i = 0; i < 3; ++i)
        openings.openings.append({id(i), u"가%1"_s.arg(i) + QString(20, u'온')});
    open();
    type(u"가"_s);
    const auto *strip = find<QWidget>("suggestionStrip");
    const auto shownWords = words("suggestionStrip");
    EXPECT_GE(shownWords.size(), 1);
    EXPECT_LT(shownWords.size(), 3);
    for (const auto *button : strip->findChildren<WordButton *>()) {
        if (button->isVisible()) {
            EXPECT_LE(button->geometry().right(), strip->width());
        }
    }
}

TEST_F(HomeTest, ANarrowWindowComesBackToHome)
{
    openings.openings = {{id(1), {}}, {id(2), {}}};
    open({800, 700});
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_FALSE(isHome());
    auto *back = find<QPushButton>("listButton");
    EXPECT_EQ(back->text(), u"Start"_s);
    EXPECT_FALSE(find<QToolButton>("nextRow")->isEnabled());
    clickAndSettle(back);
    EXPECT_TRUE(isHome());
}

} // namespace

} // namespace pillnuts
