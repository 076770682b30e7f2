// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pill_finder.h"
#include "shell_fixture.h"

#include <QAbstractButton>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

class IdentifyTest : public ShellTest {
protected:
    IdentifyTest()
    {
        const auto finder = std::make_shared<PillFinder>(search.products);
        pills.find = [finder](const PillQuery &query) { return finder->find(query); };
    }

    void openPage(QSize size = {1366, 768})
    {
        open(size);
        window->showPlace(Place::Identify);
        settle();
    }

    QListView *pillList() const { return find<QListView>("pillList"); }

    int pillRows() const { return pillList()->model()->rowCount(); }

    QLineEdit *box() const { return find<QLineEdit>("searchField"); }

    QAbstractButton *look(const char *grid, int index) const
    {
        return find<QWidget>(grid)->findChild<QAbstractButton *>(u"look%1"_s.arg(index));
    }

    QList<QToolButton *> chips() const
    {
        QList<QToolButton *> shown;
        for (auto *chip : window->findChildren<QToolButton *>(u"pillChip"_s)) {
            if (!chip->isHidden())
                shown.append(chip);
        }
        return shown;
    }

    QString focused() const
    {
        return window->focusWidget() ? window->focusWidget()->objectName() : QString();
    }
};

TEST_F(IdentifyTest, TypingAnImprintListsThePillsThatAgree)
{
    openPage();
    EXPECT_TRUE(find<QWidget>("identifyPage")->isVisible());
    EXPECT_TRUE(find<QWidget>("pillState")->isVisible());
    EXPECT_TRUE(pills.asked.isEmpty()); // nothing is asked of the look
    EXPECT_EQ(focused(), u"imprintFront"_s);
    type(u"ra"_s);
    ASSERT_EQ(pillRows(), 1);
    EXPECT_EQ(pills.asked.last().imprint, u"ra"_s);
    EXPECT_TRUE(pillList()->model()->index(0, 0).data().toString().startsWith(u"라온정"_s));
    EXPECT_FALSE(find<QWidget>("pillState")->isVisible());
    EXPECT_TRUE(find<QLabel>("pillCount")->text().contains(u"1"_s));
    EXPECT_EQ(chips().size(), 1);
}

TEST_F(IdentifyTest, EnterGoesToTheListAndOpensFromThere)
{
    openPage();
    type(u"ra"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(focused(), u"pillList"_s);
    EXPECT_TRUE(window->openedProduct().isEmpty());
    press(Qt::Key_Return);
    EXPECT_EQ(window->openedProduct(), ProductId(u"200000011"_s));
    EXPECT_TRUE(find<QWidget>("searchPlace")->isVisible());
    // The page stays as it was left.
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(find<QWidget>("identifyPage")->isVisible());
    EXPECT_EQ(pillRows(), 1);
    window->showPlace(Place::Search);
    press(Qt::Key_5, Qt::ControlModifier);
    EXPECT_TRUE(find<QWidget>("identifyPage")->isVisible());
}

TEST_F(IdentifyTest, LooksAreChosenByTheKeyboard)
{
    openPage();
    press(Qt::Key_Tab);
    EXPECT_EQ(focused(), u"imprintBack"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(window->focusWidget(), look("pillShapes", 0));
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    EXPECT_EQ(window->focusWidget(), look("pillShapes", 7));
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    EXPECT_EQ(pills.asked.last().shapes, QVector<PillShape>{PillShape::Oblong});
    EXPECT_TRUE(look("pillShapes", 1)->isChecked());
    press(Qt::Key_Tab);
    EXPECT_EQ(window->focusWidget(), look("pillColours", 0));
    press(Qt::Key_Space);
    EXPECT_EQ(pills.asked.last().colours, QVector<PillColour>{PillColour::White});
    EXPECT_EQ(pillRows(), 1);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(window->focusWidget(), look("pillShapes", 1)); // where it was left
}

TEST_F(IdentifyTest, TabReachesEverythingAndEverythingHasAName)
{
    openPage();
    look("pillShapes", 1)->click();
    find<QLineEdit>("imprintFront")->setText(u"GAON"_s);
    find<QLineEdit>("imprintFront")->setFocus();
    settle();
    QSet<QString> reached;
    const auto *page = find<QWidget>("identifyPage");
    for (int i = 0; i < 40; ++i) {
        const auto *widget = window->focusWidget();
        ASSERT_NE(widget, nullptr);
        if (page->isAncestorOf(widget)) {
            EXPECT_FALSE(widget->accessibleName().isEmpty()
                && qobject_cast<const QPushButton *>(widget) == nullptr)
                << widget->objectName().toStdString() << widget->metaObject()->className();
            reached.insert(widget->objectName());
        }
        press(Qt::Key_Tab);
    }
    for (const auto &name : {u"imprintFront"_s,
             u"imprintBack"_s,
             u"look1"_s,
             u"look0"_s,
             u"lengthLong"_s,
             u"lengthShort"_s,
             u"resetPill"_s,
             u"pillChip"_s,
             u"pillList"_s}) {
        EXPECT_TRUE(reached.contains(name)) << name.toStdString();
    }
}

TEST_F(IdentifyTest, ChipsTakeBackAndStartOverClears)
{
    openPage();
    look("pillShapes", 1)->click();
    look("pillColours", 0)->click();
    look("pillColours", 1)->click();
    find<QDoubleSpinBox>("lengthLong")->setValue(9.5);
    settle();
    ASSERT_EQ(chips().size(), 4);
    EXPECT_EQ(pills.asked.last().lengthLong, 9.5);
    chips().at(1)->click(); // white
    settle();
    EXPECT_EQ(pills.asked.last().colours, QVector<PillColour>{PillColour::Yellow});
    EXPECT_FALSE(look("pillColours", 0)->isChecked());
    find<QPushButton>("resetPill")->click();
    settle();
    EXPECT_TRUE(chips().isEmpty());
    EXPECT_FALSE(look("pillShapes", 1)->isChecked());
    EXPECT_EQ(find<QDoubleSpinBox>("lengthLong")->value(), 0);
    EXPECT_EQ(pillRows(), 0);
    EXPECT_TRUE(find<QWidget>("pillState")->isVisible());
}

TEST_F(IdentifyTest, TheSearchBoxNarrowsByName)
{
    open();
    box()->setText(u"가온"_s);
    settle();
    EXPECT_TRUE(pills.asked.isEmpty()); // the page is out of sight
    window->showPlace(Place::Identify);
    look("pillShapes", 1)->click();
    settle();
    EXPECT_EQ(pillRows(), 3); // oblong and 가온
    EXPECT_EQ(box()->text(), u"가온"_s); // choosing keeps it
    box()->setFocus();
    type(u"펜콜드"_s);
    EXPECT_TRUE(find<QWidget>("identifyPage")->isVisible());
    EXPECT_EQ(pillRows(), 1);
    press(Qt::Key_Escape);
    EXPECT_TRUE(find<QWidget>("identifyPage")->isVisible());
    EXPECT_EQ(box()->text(), QString());
    EXPECT_EQ(pillRows(), 4);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(window->openedProduct(), ProductId(u"200000002"_s)); // the second
}

TEST_F(IdentifyTest, TheNameIsTakenBackFromTheBox)
{
    openPage();
    look("pillShapes", 1)->click();
    box()->setText(u"없는약"_s);
    settle();
    EXPECT_EQ(pillRows(), 0);
    auto *way = find<QPushButton>("pillStateButton");
    ASSERT_TRUE(way->isVisible());
    way->click();
    settle();
    EXPECT_EQ(box()->text(), QString());
    EXPECT_EQ(pillRows(), 4);
    box()->setText(u"가온"_s);
    settle();
    ASSERT_EQ(chips().size(), 2);
    chips().first()->click();
    settle();
    EXPECT_EQ(box()->text(), QString());
    EXPECT_TRUE(look("pillShapes", 1)->isChecked());
}

TEST_F(IdentifyTest, SaysWhatTheRegisterDoesNotKnowAndShowsItOnDemand)
{
    openPage();
    find<QDoubleSpinBox>("lengthLong")->setValue(8);
    look("pillShapes", 1)->click();
    settle();
    EXPECT_EQ(pillRows(), 0); // no sample has a length
    auto *button = find<QPushButton>("pillGapButton");
    ASSERT_TRUE(button->isVisible());
    EXPECT_TRUE(find<QLabel>("pillGaps")->text().contains(u"4"_s));
    button->click();
    settle();
    EXPECT_TRUE(pills.asked.last().withGaps);
    EXPECT_EQ(pillRows(), 0);
    const auto *fence = find<QListView>("pillNearList");
    EXPECT_TRUE(fence->isVisible());
    EXPECT_EQ(fence->model()->rowCount(), 4);
}

TEST_F(IdentifyTest, AnOlderAnswerIsNeverOpened)
{
    openPage();
    type(u"ra"_s);
    pills.manual = true;
    type(u"x"_s);
    box()->setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(window->openedProduct().isEmpty());
    pills.failOldest({ErrorKind::Storage, u"kaputt"_s, {}});
    settle();
    EXPECT_TRUE(find<QLabel>("pillStateText")->text().contains(u"kaputt"_s));
    pills.manual = false;
    find<QPushButton>("pillStateButton")->click();
    settle();
    EXPECT_EQ(pills.asked.last().imprint, u"rax"_s);
    EXPECT_FALSE(find<QLabel>("pillStateText")->text().contains(u"kaputt"_s));
}

TEST_F(IdentifyTest, ANarrowWindowShowsOneAfterTheOther)
{
    openPage({640, 600});
    EXPECT_TRUE(find<QWidget>("pillInputs")->isVisible());
    EXPECT_FALSE(find<QWidget>("pillResults")->isVisible());
    auto *toResults = find<QPushButton>("toPillResults");
    ASSERT_TRUE(toResults->isVisible());
    EXPECT_FALSE(toResults->isEnabled());
    type(u"ra"_s);
    EXPECT_TRUE(toResults->text().contains(u"1"_s));
    toResults->click();
    settle();
    EXPECT_TRUE(pillList()->isVisible());
    EXPECT_FALSE(find<QWidget>("pillInputs")->isVisible());
    find<QPushButton>("toPillInputs")->click();
    settle();
    EXPECT_EQ(focused(), u"imprintFront"_s);
    window->resize(1366, 768);
    settle();
    EXPECT_TRUE(find<QWidget>("pillInputs")->isVisible());
    EXPECT_TRUE(pillList()->isVisible());
    EXPECT_FALSE(toResults->isVisible());
}

struct View {
    QSize size;
    int zoom;
    bool dark;
};

/// With PILLNUTS_PICTURES=FOLDER the pictures are kept to be looked at.
class IdentifyPictures : public IdentifyTest, public testing::WithParamInterface<View> {
protected:
    void keep(const QString &name)
    {
        settle();
        const auto &view = GetParam();
        const auto picture = window->grab().toImage();
        ASSERT_EQ(picture.deviceIndependentSize().toSize(), view.size);
        const auto *scroll = find<QScrollArea>("pillInputsScroll");
        const int width = scroll->isVisible() ? scroll->viewport()->width() : QWIDGETSIZE_MAX;
        EXPECT_LE(scroll->widget()->width(), width) << "cut off";
        const QString folder = qEnvironmentVariable("PILLNUTS_PICTURES");
        if (folder.isEmpty())
            return;
        picture.save(u"%1/%2-%3-%4-%5.png"_s.arg(folder, name)
                         .arg(view.size.width())
                         .arg(view.zoom)
                         .arg(view.dark ? u"dark"_s : u"light"_s));
    }
};

TEST_P(IdentifyPictures, ThePage)
{
    preferences.value.theme = GetParam().dark ? ThemeChoice::Dark : ThemeChoice::Light;
    preferences.value.zoomPercent = GetParam().zoom;
    openPage(GetParam().size);
    keep(u"20-identify-start"_s);
    look("pillShapes", 1)->click();
    look("pillColours", 0)->click();
    look("pillColours", 2)->click();
    find<QLineEdit>("imprintFront")->setText(u"G"_s);
    find<QLineEdit>("imprintBack")->setFocus();
    keep(u"21-identify-inputs"_s);
    if (auto *toResults = find<QPushButton>("toPillResults"); toResults->isVisible())
        toResults->click();
    find<QLineEdit>("imprintFront")->setText(u"6A0N"_s);
    keep(u"22-identify-alike"_s);
    find<QLineEdit>("imprintFront")->setText(u"ZZZ"_s);
    keep(u"23-identify-nothing"_s);
}

INSTANTIATE_TEST_SUITE_P(Views,
    IdentifyPictures,
    testing::Values(View{{1366, 768}, 100, false},
        View{{1366, 768}, 100, true},
        View{{800, 700}, 100, false},
        View{{480, 600}, 100, false},
        View{{1366, 768}, 200, true},
        View{{800, 700}, 200, false}));

} // namespace

} // namespace pillnuts
