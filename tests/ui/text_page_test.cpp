// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;

class TextPageTest : public ShellTest {
protected:
    void ask(const QString &words)
    {
        window->showPlace(Place::Text);
        find<QLineEdit>("textField")->setText(words);
        Q_EMIT find<QLineEdit>("textField")->returnPressed();
        settle();
    }

    void choose(const char *filter, int choice)
    {
        find<QWidget>(filter)->findChildren<QAbstractButton *>().at(choice)->click();
        settle();
    }

    QListView *hits() const { return find<QListView>("textHits"); }

    QString state() const { return find<QLabel>("textState")->text(); }

    static TextHit hit(const QString &item)
    {
        return {
            ProductId(item), u"가상정"_s, SectionKind::Dosage, u"성인 1회 \u20681정\u2069 복용"_s};
    }

    static QVector<TextHit> hitsOf(int count)
    {
        return QVector<TextHit>(count, hit(sampleProducts().first().id.toString()));
    }
};

TEST_F(TextPageTest, WordsAreLookedForInTheChosenSectionAndAHitOpensItsProduct)
{
    const auto product = sampleProducts().first().id;
    catalogue.textHits = {hit(product.toString())};
    open();
    window->showPlace(Place::Text);
    choose("textSection", 2);
    ask(u"1정 복용"_s);
    ASSERT_FALSE(catalogue.textQueries.isEmpty());
    EXPECT_EQ(catalogue.textQueries.last().words, u"1정 복용"_s);
    EXPECT_TRUE(catalogue.textQueries.last().sections.contains(SectionKind::Dosage));
    EXPECT_FALSE(catalogue.textQueries.last().sections.contains(SectionKind::Efficacy));
    const QAbstractItemModelTester tester(hits()->model());
    ASSERT_EQ(hits()->model()->rowCount(), 1);
    EXPECT_FALSE(hits()
                     ->model()
                     ->index(0, 0)
                     .data(Qt::AccessibleTextRole)
                     .toString()
                     .contains(QChar(0x2068)));
    Q_EMIT hits()->activated(hits()->model()->index(0, 0));
    settle();
    EXPECT_EQ(window->openedProduct(), product);
}

TEST_F(TextPageTest, NothingFoundIsSaidAndBlankWordsAskNothing)
{
    open();
    ask(u"  "_s);
    EXPECT_TRUE(catalogue.textQueries.isEmpty());
    const auto guide = state();
    ask(u"없는말"_s);
    EXPECT_EQ(catalogue.textQueries.size(), 1);
    const auto nothing = state();
    EXPECT_NE(nothing, guide);
    EXPECT_EQ(hits()->model()->rowCount(), 0);
    choose("textKind", 1);
    EXPECT_NE(state(), nothing); // a filter may be the reason
}

TEST_F(TextPageTest, EveryFilterAsksAnewWithAllThatIsChosen)
{
    open();
    ask(u"졸음"_s);
    EXPECT_TRUE(catalogue.textQueries.last().sections.isEmpty());
    EXPECT_FALSE(catalogue.textQueries.last().kind);
    EXPECT_TRUE(catalogue.textQueries.last().type.isEmpty());
    choose("textSection", 4);
    EXPECT_TRUE(catalogue.textQueries.last().sections.contains(SectionKind::EasyStorage));
    choose("textKind", 1);
    EXPECT_EQ(catalogue.textQueries.last().kind, ProductKind::OverTheCounter);
    auto *menu = find<QPushButton>("textType")->menu();
    Q_EMIT menu->aboutToShow();
    ASSERT_GT(menu->actions().size(), 10);
    menu->actions().at(1)->trigger();
    settle();
    const auto &last = catalogue.textQueries.last();
    EXPECT_EQ(last.type, menu->actions().at(1)->text());
    EXPECT_EQ(find<QPushButton>("textType")->text(), last.type);
    EXPECT_EQ(last.words, u"졸음"_s);
    EXPECT_EQ(last.kind, ProductKind::OverTheCounter);
    EXPECT_FALSE(last.sections.isEmpty());
    EXPECT_EQ(catalogue.textQueries.size(), 4);
}

TEST_F(TextPageTest, HitsComeInWithoutMovingWhatIsThere)
{
    catalogue.manualText = true;
    open();
    ask(u"복용"_s);
    const auto looking = state();
    EXPECT_TRUE(find<QPushButton>("stopTextSearch")->isVisible());
    catalogue.giveText(hitsOf(20));
    settle();
    ASSERT_EQ(hits()->model()->rowCount(), 20);
    EXPECT_NE(state(), looking);
    EXPECT_TRUE(state().contains(u"20"_s));
    hits()->setCurrentIndex(hits()->model()->index(15, 0));
    settle();
    const int scrolled = hits()->verticalScrollBar()->value();
    const QSignalSpy reset(hits()->model(), &QAbstractItemModel::modelReset);
    catalogue.giveText(hitsOf(200));
    settle();
    EXPECT_EQ(hits()->model()->rowCount(), 220);
    EXPECT_EQ(hits()->currentIndex().row(), 15);
    EXPECT_EQ(hits()->verticalScrollBar()->value(), scrolled);
    EXPECT_TRUE(reset.isEmpty());
    const auto running = state();
    catalogue.endText();
    settle();
    EXPECT_NE(state(), running);
    EXPECT_FALSE(find<QPushButton>("stopTextSearch")->isVisible());
}

TEST_F(TextPageTest, EscapeStopsTheSearchAndKeepsWhatItFound)
{
    catalogue.manualText = true;
    open();
    ask(u"복용"_s);
    catalogue.giveText(hitsOf(3));
    settle();
    find<QLineEdit>("textField")->setFocus();
    press(Qt::Key_Escape);
    catalogue.giveText(hitsOf(3));
    settle();
    EXPECT_EQ(hits()->model()->rowCount(), 3);
    EXPECT_FALSE(find<QPushButton>("stopTextSearch")->isVisible());
    EXPECT_TRUE(state().contains(u"3"_s));
    catalogue.endText();
}

TEST_F(TextPageTest, TheKeyboardGoesFromTheFieldIntoTheListAndOpens)
{
    catalogue.textHits = hitsOf(2);
    open();
    ask(u"복용"_s);
    find<QLineEdit>("textField")->setFocus();
    press(Qt::Key_Down);
    EXPECT_TRUE(hits()->hasFocus());
    EXPECT_EQ(hits()->currentIndex().row(), 0);
    press(Qt::Key_Down);
    EXPECT_EQ(hits()->currentIndex().row(), 1);
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(window->openedProduct(), sampleProducts().first().id);
}

TEST_F(TextPageTest, AFailureInTheMiddleIsSaidBesideWhatWasFound)
{
    catalogue.manualText = true;
    open();
    ask(u"복용"_s);
    catalogue.giveText(hitsOf(2));
    catalogue.giveText(tl::make_unexpected(Error{ErrorKind::Storage, u"The disk is gone."_s, {}}));
    catalogue.endText();
    settle();
    EXPECT_EQ(state(), u"The disk is gone."_s);
    EXPECT_EQ(hits()->model()->rowCount(), 2);
}

struct View {
    const char *name;
    QSize size;
    int zoom;
    bool dark;
};

class TextPictures : public TextPageTest, public testing::WithParamInterface<View> { };

/// With PILLNUTS_PICTURES=FOLDER the pictures are kept to be looked at.
TEST_P(TextPictures, EveryMatchIsMarkedAndNothingIsCutOff)
{
    preferences.value.theme = GetParam().dark ? ThemeChoice::Dark : ThemeChoice::Light;
    preferences.value.zoomPercent = GetParam().zoom;
    catalogue.textHits = {hit(sampleProducts().first().id.toString()),
        {ProductId(u"209900002"_s),
            u"가상서방정650밀리그램(가상성분)"_s,
            SectionKind::Precaution,
            u"…심한 \u2068간\u2069장애 또는 \u2068신장애\u2069 환자, 크레아티닌 청소율이 낮은 "
            "환자에게는 투여하지 않는다. 다만 의사가 필요하다고 판단하는 경우에는 용량을 줄여 신중히 투여하며 \u2068간\u2069 기능을 정기적으로 검사한다…"_s},
        {ProductId(u"209900003"_s),
            u"가상정"_s,
            SectionKind::EasyWarning,
            QString(90, u'가') + u" \u2068졸음\u2069이 온다."_s}};
    open(GetParam().size);
    ask(u"간 신장애 졸음"_s);
    hits()->setCurrentIndex(hits()->model()->index(1, 0));
    settle();
    const auto picture = window->grab().toImage();
    EXPECT_EQ(picture.deviceIndependentSize().toSize(), GetParam().size);
    const auto mark = theme.colour(Role::Mark).rgb();
    const auto area = hits()->viewport()->rect();
    const auto list = hits()->viewport()->grab().toImage();
    for (int row = 0; row < 3; ++row) {
        const auto rect = hits()->visualRect(hits()->model()->index(row, 0)) & area;
        bool isMarked = rect.height() < theme.lineHeight(TextSize::Body) * 4; // scrolled out
        for (int y = rect.top(); y < rect.bottom() && !isMarked; ++y)
            for (int x = rect.left(); x < rect.right() && !isMarked; ++x)
                isMarked = list.pixel(x, y) == mark;
        EXPECT_TRUE(isMarked) << "row " << row;
    }
    const auto folder = qEnvironmentVariable("PILLNUTS_PICTURES");
    if (!folder.isEmpty())
        picture.save(u"%1/text-%2.png"_s.arg(folder, QString::fromLatin1(GetParam().name)));
}

INSTANTIATE_TEST_SUITE_P(Views,
    TextPictures,
    testing::Values(View{"light", {1366, 768}, 100, false},
        View{"dark", {1366, 768}, 100, true},
        View{"large", {1366, 900}, 200, false},
        View{"narrow", {900, 700}, 100, true}),
    [](const auto &view) { return view.param.name; });

} // namespace
} // namespace pillnuts
