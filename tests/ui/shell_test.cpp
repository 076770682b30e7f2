// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/word_button.h"
#include "search/search_field.h"
#include "settings/catalogue_words.h"
#include "shell_fixture.h"
#include "window/search_place.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

QVector<ProductSummary> manyProducts(int count)
{
    QVector<ProductSummary> products(count);
    for (int i = 0; i < count; ++i) {
        products[i].id = ProductId(QString::number(100000000 + i));
        products[i].name = u"많은정%1밀리그램"_s.arg(i);
        products[i].status = ProductStatus::Normal;
    }
    return products;
}

// The field lets go of what is being composed when it dies, and says so to those who listen.
TEST_F(ShellTest, ClosesInTheMiddleOfASyllable)
{
    open();
    QInputMethodEvent composing(u"타"_s, {});
    QCoreApplication::sendEvent(find<QLineEdit>("searchField"), &composing);
    settle();
    window.reset();
    settle();
    EXPECT_EQ(window, nullptr);
}

TEST_F(ShellTest, StartsAtHomeWithTheCursorInTheBox)
{
    open();
    EXPECT_EQ(rows(), search.products->size());
    EXPECT_TRUE(find<QWidget>("homePanel")->isVisible());
    EXPECT_FALSE(list()->isVisible());
    EXPECT_EQ(window->focusWidget(), find<QWidget>("searchField"));
    EXPECT_FALSE(list()->currentIndex().isValid());
    EXPECT_TRUE(find<QPushButton>("dataStatus")->accessibleName().contains(u"2026-11-20"_s));
    EXPECT_TRUE(find<QPushButton>("dataStatus")->accessibleName().contains(u"식약처 공공데이터"_s));
}

TEST_F(ShellTest, TypingFindsArrowsMoveEnterOpens)
{
    open();
    type(u"가온"_s);
    EXPECT_EQ(rows(), 7);
    EXPECT_EQ(list()->currentIndex().row(), 0);
    EXPECT_TRUE(find<QLabel>("resultCount")->text().contains(u"7"_s));
    press(Qt::Key_Down);
    EXPECT_TRUE(window->openedProduct().isEmpty()); // moving is not opening
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    EXPECT_EQ(window->openedProduct(), search.products->at(1).id);
    EXPECT_EQ(window->focusWidget(), find<QWidget>("searchField"));
}

TEST_F(ShellTest, EnterBeforeTheAnswerOpensTheAnswerNotTheOldList)
{
    open();
    search.manual = true;
    type(u"라온삼각"_s);
    press(Qt::Key_Return); // as a scanner does
    EXPECT_TRUE(window->openedProduct().isEmpty());
    while (search.waiting() > 0) {
        search.answerOldest();
        settle();
    }
    EXPECT_EQ(window->openedProduct(), search.products->at(12).id);
}

TEST_F(ShellTest, StaleAnswersAreNeverShown)
{
    open();
    search.manual = true;
    type(u"가"_s);
    type(u"온펜산"_s);
    search.answerOldest(); // to "가"
    settle();
    EXPECT_EQ(rows(), search.products->size()); // still what was there
    search.answerOldest();
    settle();
    EXPECT_EQ(rows(), 1);
}

TEST_F(ShellTest, WhatIsBeingComposedIsAQuery)
{
    open();
    QInputMethodEvent composing(u"다솜"_s, {});
    QCoreApplication::sendEvent(find<QWidget>("searchField"), &composing);
    settle();
    EXPECT_EQ(rows(), 2);
    QInputMethodEvent committed;
    committed.setCommitString(u"다솜"_s);
    const auto asked = search.asked.size();
    QCoreApplication::sendEvent(find<QWidget>("searchField"), &committed);
    settle();
    EXPECT_EQ(find<QLineEdit>("searchField")->text(), u"다솜"_s);
    EXPECT_EQ(search.asked.size(), asked); // the same query is not asked twice
}

TEST_F(ShellTest, TypingAnywhereGoesToTheSearchBox)
{
    open();
    window->showPlace(Place::Settings);
    find<QWidget>("place3")->setFocus(Qt::TabFocusReason);
    type(u"마"_s);
    EXPECT_EQ(find<QLineEdit>("searchField")->text(), u"마"_s);
    EXPECT_TRUE(find<QWidget>("searchPlace")->isVisible());
}

TEST_F(ShellTest, TheServiceKeyIsNotASearch)
{
    open();
    window->showPlace(Place::Data);
    find<QWidget>("serviceKey")->setFocus();
    type(u"abc"_s);
    EXPECT_EQ(find<QLineEdit>("serviceKey")->text(), u"abc"_s);
    EXPECT_TRUE(find<QLineEdit>("searchField")->text().isEmpty());
}

TEST_F(ShellTest, BackRestoresQueryScrollAndSelection)
{
    search.products = productList(manyProducts(500));
    open();
    type(u"많은정"_s);
    for (int i = 0; i < 40; ++i)
        press(Qt::Key_Down);
    const int scroll = list()->verticalScrollBar()->value();
    const int row = list()->currentIndex().row();
    ASSERT_GT(scroll, 0);
    press(Qt::Key_Return);
    const auto opened = window->openedProduct();
    ASSERT_FALSE(opened.isEmpty());
    type(u"7"_s); // another query
    EXPECT_EQ(list()->verticalScrollBar()->value(), 0);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(find<QLineEdit>("searchField")->text(), u"많은정"_s);
    EXPECT_EQ(rows(), 500);
    EXPECT_EQ(list()->currentIndex().row(), row);
    EXPECT_EQ(list()->verticalScrollBar()->value(), scroll);
    EXPECT_EQ(window->openedProduct(), opened);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(window->openedProduct().isEmpty());
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window->openedProduct(), opened);
}

TEST_F(ShellTest, AnotherCatalogueKeepsTheScrollPlace)
{
    search.products = productList(manyProducts(500));
    open();
    find<QPushButton>("showEverything")->click();
    settle();
    list()->verticalScrollBar()->setValue(900);
    catalogue.install(catalogue.current);
    settle();
    EXPECT_EQ(list()->verticalScrollBar()->value(), 900);
}

TEST_F(ShellTest, NearMissesStandBehindTheFenceAndEnterNeverOpensThem)
{
    SearchHit near;
    near.product = 7;
    near.reason = HitReason::Typo;
    near.near = true;
    search.nearMisses = {near};
    open();
    type(u"다솜크림"_s);
    auto *fence = find<QListView>("nearList");
    EXPECT_TRUE(fence->isVisible());
    EXPECT_EQ(fence->model()->rowCount(), 1);
    EXPECT_EQ(rows(), 1);
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Down);
    EXPECT_EQ(list()->currentIndex().row(), 0);
    type(u"x"_s); // only the near miss is left
    EXPECT_EQ(rows(), 0);
    press(Qt::Key_Return);
    EXPECT_TRUE(window->openedProduct().isEmpty());
}

TEST_F(ShellTest, NarrowWindowsStackListAndReader)
{
    open({800, 700});
    const auto *place = find<SearchPlace>("searchPlace");
    ASSERT_TRUE(place->isNarrow());
    type(u"가온"_s);
    EXPECT_TRUE(list()->isVisible());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_FALSE(list()->isVisible());
    EXPECT_TRUE(find<QWidget>("backBar")->isVisible());
    EXPECT_EQ(find<QLabel>("rowPosition")->text(), u"2 / 7"_s);
    find<QToolButton>("nextRow")->click();
    settle();
    EXPECT_EQ(window->openedProduct(), search.products->at(2).id);
    press(Qt::Key_Escape);
    EXPECT_TRUE(list()->isVisible());
    EXPECT_EQ(rows(), 7); // Esc left the reader and kept the query
    press(Qt::Key_Escape);
    EXPECT_TRUE(find<QLineEdit>("searchField")->text().isEmpty());
    window->resize(1366, 768);
    settle();
    EXPECT_FALSE(place->isNarrow());
    EXPECT_TRUE(find<QWidget>("homePanel")->isVisible());
    EXPECT_FALSE(find<QWidget>("backBar")->isVisible());
}

TEST_F(ShellTest, ZoomStacksEarlier)
{
    open({1366, 768});
    const auto *place = find<SearchPlace>("searchPlace");
    EXPECT_FALSE(place->isNarrow());
    theme.setZoomPercent(200);
    settle();
    EXPECT_TRUE(place->isNarrow());
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(preferences.value.zoomPercent, 100);
    EXPECT_FALSE(place->isNarrow());
}

TEST_F(ShellTest, NothingFoundOffersWhatToDo)
{
    open();
    type(u"없는약"_s);
    ASSERT_TRUE(find<QWidget>("resultState")->isVisible());
    EXPECT_TRUE(find<QLabel>("resultStateTitle")->text().contains(u"없는약"_s));
    find<QPushButton>("resultStateButton")->click();
    settle();
    EXPECT_EQ(rows(), search.products->size());
    EXPECT_FALSE(find<QWidget>("resultState")->isVisible());
}

TEST_F(ShellTest, AFailedSearchSaysSoAndCanBeRepeated)
{
    open();
    search.manual = true;
    type(u"가"_s);
    search.failOldest({ErrorKind::Storage, u"디스크를 읽을 수 없습니다"_s, {}});
    settle();
    ASSERT_TRUE(find<QWidget>("resultState")->isVisible());
    EXPECT_EQ(find<QLabel>("resultStateText")->text(), u"디스크를 읽을 수 없습니다"_s);
    search.manual = false;
    find<QPushButton>("resultStateButton")->click();
    settle();
    EXPECT_FALSE(find<QWidget>("resultState")->isVisible());
    EXPECT_GT(rows(), 0);
}

TEST_F(ShellTest, WithoutDataTheFirstPlaceIsWhereDataComeFrom)
{
    catalogue.current = {};
    search.products = productList({});
    open();
    EXPECT_TRUE(find<QWidget>("dataPage")->isVisible());
    find<QPushButton>("lookAround")->click();
    EXPECT_EQ(updater.starters, 1);
}

TEST_F(ShellTest, StarterDataAreMarkedAsSuch)
{
    catalogue.current.origin = CatalogueInfo::Origin::Starter;
    open();
    EXPECT_TRUE(find<QPushButton>("dataStatus")->accessibleName().contains(u"Pillnuts summary"_s));
}

TEST(DataCounts, AddsUpTheDurListsAndLeavesOutWhatIsEmpty)
{
    CatalogueInfo info;
    info.counts
        = {{u"dur_age"_s, 227}, {u"dur_dose"_s, 651}, {u"easy"_s, 0}, {u"permit_list"_s, 3}};
    const auto counts = dataCounts(info);
    ASSERT_EQ(counts.size(), 2);
    EXPECT_EQ(counts.at(0).rows, 3);
    EXPECT_EQ(counts.at(1).rows, 878);
    info.origin = CatalogueInfo::Origin::Starter; // has no text of the ministry to count
    ASSERT_EQ(dataCounts(info).size(), 1);
    EXPECT_EQ(dataCounts(info).first().rows, 878);
}

TEST_F(ShellTest, ProgressIsInTheStatusLineAndCanBeCancelled)
{
    open();
    window->showPlace(Place::Data);
    find<QLineEdit>("serviceKey")->setText(u"key"_s);
    find<QPushButton>("startSync")->click();
    ASSERT_EQ(updater.syncs.size(), 1);
    updater.progress(u"허가"_s, 12000, 43011, 1, 4);
    settle();
    EXPECT_TRUE(find<QPushButton>("taskStep")->accessibleName().contains(u"12,000 / 43,011"_s));
    EXPECT_EQ(find<QProgressBar>("taskProgress")->value(), 27);
    find<QPushButton>("taskStep")->click();
    EXPECT_TRUE(find<QWidget>("taskPopup")->isVisible());
    find<QPushButton>("cancelTask")->click();
    EXPECT_EQ(updater.cancels, 1);
    updater.fail({ErrorKind::Cancelled, {}, {}});
    settle();
    EXPECT_FALSE(find<QWidget>("taskPopup")->isVisible());
    find<QPushButton>("taskAction")->click(); // go on
    EXPECT_EQ(updater.syncs.size(), 2);
}

TEST_F(ShellTest, AWrongKeyLeadsBackToTheKey)
{
    open();
    window->showPlace(Place::Data);
    updater.sync({});
    updater.fail({ErrorKind::ServiceKey, u"등록되지 않은 키입니다 (코드 30)"_s, u"<xml/>"_s});
    settle();
    EXPECT_EQ(find<QLabel>("taskText")->text(), u"등록되지 않은 키입니다 (코드 30)"_s);
    EXPECT_FALSE(find<QLabel>("taskDetail")->isVisible());
    find<QPushButton>("unfoldDetail")->click();
    EXPECT_TRUE(find<QLabel>("taskDetail")->isVisible());
    EXPECT_EQ(find<QLabel>("taskDetail")->text(), u"<xml/>"_s);
    find<QPushButton>("taskAction")->click();
    EXPECT_EQ(window->focusWidget(), find<QWidget>("serviceKey"));
}

TEST_F(ShellTest, SaysLoudlyWhenNoKeychainKeepsTheKey)
{
    secrets.hasKeychain = false;
    open();
    window->showPlace(Place::Data);
    find<QLineEdit>("serviceKey")->setText(u"key"_s);
    find<QPushButton>("startSync")->click();
    settle();
    EXPECT_TRUE(find<QLabel>("keyNote")->property("strong").toBool());
    EXPECT_TRUE(find<QLabel>("keyNote")->text().contains(u"only in memory"_s));
}

TEST_F(ShellTest, DroppedTablesAreImportedOtherFilesAreNot)
{
    open();
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(u"/data/list.XLSX"_s), QUrl::fromLocalFile(u"/data/photo.png"_s)});
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QCoreApplication::sendEvent(window.get(), &drop);
    ASSERT_EQ(updater.imports.size(), 1);
    EXPECT_EQ(updater.imports.first(), QStringList{u"/data/list.XLSX"_s});
}

TEST_F(ShellTest, SettingsAreKeptAtOnceWithoutTouchingOthers)
{
    preferences.value.logarithmicChart = true;
    open();
    QObject::connect(window.get(),
        &MainWindow::preferencesChanged,
        window.get(),
        [this](const Preferences &chosen) { applier.follow(chosen); });
    window->showPlace(Place::Settings);
    const auto buttons = find<QWidget>("modeChoice")->findChildren<QToolButton *>();
    ASSERT_EQ(buttons.size(), 3);
    buttons.at(2)->click();
    EXPECT_EQ(preferences.value.theme, ThemeChoice::Dark);
    EXPECT_TRUE(preferences.value.logarithmicChart);
    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(qApp->palette().color(QPalette::Window), theme.colour(Role::Window));
}

TEST_F(ShellTest, EveryControlHasAnAccessibleName)
{
    open();
    updater.sync({});
    settle();
    for (const auto *button : window->findChildren<QAbstractButton *>()) {
        if (button->inherits("QTableCornerButton")) // Qt's own, never seen here
            continue;
        if (const auto *word = qobject_cast<const WordButton *>(button);
            word && word->word().isEmpty()) // hidden until it has one
            continue;
        const bool named = !button->accessibleName().isEmpty() || !button->text().isEmpty();
        EXPECT_TRUE(named) << qPrintable(button->objectName()) << " in "
                           << qPrintable(button->parentWidget()->objectName());
    }
}

TEST_F(ShellTest, TypesOfTheAnswerCanBeChosen)
{
    open();
    auto *button = find<QPushButton>("typeButton");
    Q_EMIT button->menu()->aboutToShow();
    const auto actions = button->menu()->actions();
    ASSERT_GT(actions.size(), 3); // all types, a line, and the types there are
    actions.at(2)->trigger();
    settle();
    EXPECT_FALSE(search.asked.last().type.isEmpty());
    EXPECT_TRUE(actions.at(2)->text().startsWith(search.asked.last().type));
    EXPECT_EQ(button->text(), search.asked.last().type);
}

TEST_F(ShellTest, OrderIsAskedForAndGoneBackFrom)
{
    open();
    auto *button = find<QPushButton>("orderButton");
    Q_EMIT button->menu()->aboutToShow();
    button->menu()->actions().at(1)->trigger();
    settle();
    EXPECT_EQ(search.asked.last().order, SortOrder::Name);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(search.asked.last().order, SortOrder::Relevance);
}

TEST_F(ShellTest, F1ShowsTheKeysAndEscHidesThem)
{
    open();
    press(Qt::Key_F1);
    EXPECT_TRUE(find<QWidget>("keysOverlay")->isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(find<QWidget>("keysOverlay")->isVisible());
}

} // namespace

} // namespace pillnuts
