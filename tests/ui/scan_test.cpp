// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan_fixture.h"
#include "window/search_place.h"

#include <QPushButton>
#include <QRandomGenerator>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

const QString lotAndSerial = u"01088064111234591727123110Q12345\u001d21A213291199"_s;

// ---- every kind of scan, wherever the focus is

struct Kind {
    const char *name;
    const char16_t *typed;
    int end; ///< 0: none
    bool hasLot;
};

constexpr auto kKinds = std::to_array<Kind>({
    {"Ean13", u"8806411123459", Qt::Key_Return, false},
    {"Ean13Enter", u"8806411123459", Qt::Key_Enter, false},
    {"Ean13Tab", u"8806411123459", Qt::Key_Tab, false},
    {"Ean13Silence", u"8806411123459", 0, false},
    {"Gtin14", u"08806411123459", Qt::Key_Return, false},
    {"SymbologyEan", u"]E08806411123459", Qt::Key_Return, false},
    {"DataMatrix", u"]d201088064111234591727123110Q12345\u001d21A213291199", Qt::Key_Return, true},
    {"Gs1128", u"]C101088064111234591727123110Q12345\u001d21A213291199", Qt::Key_Tab, true},
    {"Pipe", u"01088064111234591727123110Q12345|21A213291199", Qt::Key_Return, true},
    {"Bracketed", u"(01)08806411123459(17)271231(10)Q12345(21)A213291199", Qt::Key_Return, true},
    {"BracketedBlanks", u"(01) 08806411123459 (17) 271231 (10) Q12345", Qt::Key_Return, true},
    {"NoSeparatorNeeded", u"01088064111234591727123110Q12345", 0, true},
});

enum class Focus { Nowhere, EmptyBox, FullBox, MarkedBox, ServiceKey, List, Settings };
constexpr std::array kFoci{Focus::Nowhere,
    Focus::EmptyBox,
    Focus::FullBox,
    Focus::MarkedBox,
    Focus::ServiceKey,
    Focus::List,
    Focus::Settings};

class AnyScan : public ScanTest, public testing::WithParamInterface<std::tuple<Focus, Kind>> {
protected:
    /// What stands in the field of the service key, which is only there once its page was.
    QString keyTyped() const
    {
        const auto *field = find<QLineEdit>("serviceKey");
        return field == nullptr ? QString() : field->text();
    }

    void takeFocus(Focus focus)
    {
        auto *box = find<QLineEdit>("searchField");
        if (focus == Focus::FullBox || focus == Focus::MarkedBox)
            write(u"가온"_s);
        if (focus == Focus::MarkedBox)
            box->selectAll();
        if (focus == Focus::FullBox)
            box->setCursorPosition(1);
        if (focus == Focus::Nowhere)
            box->clearFocus();
        if (focus == Focus::List)
            list()->setFocus();
        if (focus == Focus::Settings)
            window->showPlace(Place::Settings);
        if (focus == Focus::Settings)
            find<QWidget>("place3")->setFocus(Qt::TabFocusReason);
        if (focus != Focus::ServiceKey)
            return;
        window->showPlace(Place::Data);
        find<QLineEdit>("serviceKey")->setText(u"half a key"_s);
        find<QLineEdit>("serviceKey")->setFocus();
    }
};

TEST_P(AnyScan, OpensTheProductAndLeavesNoTrace)
{
    const auto &[focus, kind] = GetParam();
    open();
    takeFocus(focus);
    auto *box = find<QLineEdit>("searchField");
    const QString text = box->text();
    const int cursor = box->cursorPosition();
    const QString marked = box->selectedText();
    const QString key = keyTyped();
    const auto *focused = window->focusWidget();
    const auto asked = search.asked.size();

    scan(QString::fromUtf16(kind.typed), kind.end);
    rest(200);

    EXPECT_EQ(window->openedProduct(), search.products->at(kRow).id);
    EXPECT_TRUE(find<QWidget>("searchPlace")->isVisible());
    EXPECT_TRUE(isBannerOpen());
    EXPECT_TRUE(label("scanDetail").contains(u"8806411123459"_s));
    EXPECT_EQ(label("scanDetail").contains(u"Q12345"_s), kind.hasLot);
    EXPECT_EQ(box->text(), text);
    EXPECT_EQ(box->cursorPosition(), cursor);
    EXPECT_EQ(box->selectedText(), marked);
    EXPECT_EQ(keyTyped(), key);
    const bool isPlaceLeft = focus == Focus::ServiceKey || focus == Focus::Settings;
    EXPECT_TRUE(isPlaceLeft || window->focusWidget() == focused);
    ASSERT_EQ(search.asked.size(), asked + 1); // no piece of the scan was searched
    EXPECT_EQ(search.asked.last().query, code);
}

std::string nameOf(const testing::TestParamInfo<AnyScan::ParamType> &scan)
{
    static constexpr std::array foci{
        "Nowhere", "EmptyBox", "FullBox", "MarkedBox", "ServiceKey", "List", "Settings"};
    const auto &[focus, kind] = scan.param;
    return std::string(foci.at(static_cast<size_t>(focus))) + kind.name;
}

INSTANTIATE_TEST_SUITE_P(Everywhere,
    AnyScan,
    testing::Combine(testing::ValuesIn(kFoci), testing::ValuesIn(kKinds)),
    nameOf);

// ---- the ways a separator comes through a keyboard

TEST_F(ScanTest, TheSeparatorAsControlBracket)
{
    open();
    scan(u"01088064111234591727123110Q12345"_s, 0);
    strike({Qt::Key_Control, {}, Qt::ControlModifier}, 5);
    strike({Qt::Key_BracketRight, u"\u001d"_s, Qt::ControlModifier}, 5);
    for (const QChar c : u"21A9"_s)
        strike({c.unicode(), c}, 8);
    strike({Qt::Key_Return, u"\r"_s}, 8);
    settle();
    EXPECT_TRUE(label("scanDetail").contains(u"Q12345"_s));
    EXPECT_TRUE(label("scanDetail").contains(u"A9"_s));
    EXPECT_FALSE(label("scanDetail").contains(u"21A9"_s));
    EXPECT_TRUE(field().isEmpty());
}

TEST_F(ScanTest, TheSeparatorAsAltCode)
{
    open();
    scan(u"01088064111234591727123110Q12345"_s, 0);
    strike({Qt::Key_Alt, {}, Qt::AltModifier}, 5);
    for (const int digit : {Qt::Key_0, Qt::Key_2, Qt::Key_9})
        strike({digit, QChar(digit), Qt::AltModifier | Qt::KeypadModifier}, 5);
    for (const QChar c : u"21A9"_s)
        strike({c.unicode(), c}, 8);
    strike({Qt::Key_Return, u"\r"_s}, 8);
    settle();
    EXPECT_TRUE(label("scanDetail").contains(u"Q12345"_s));
    EXPECT_TRUE(label("scanDetail").contains(u"A9"_s));
    EXPECT_FALSE(label("scanDetail").contains(u"029"_s));
    EXPECT_TRUE(field().isEmpty());
}

TEST_F(ScanTest, TheKoreanInputMethodIsOn)
{
    open();
    write(u"가온"_s);
    now += 2000;
    // Digits come as keys, letters are composed until the next digit commits them.
    for (const QChar c : u"]"_s)
        strike({c.unicode(), c}, 8);
    compose(u"ㅇ"_s, {}, 8);
    compose({}, u"ㅇ"_s, 8);
    for (const QChar c : u"201088064111234591727123110"_s)
        strike({c.unicode(), c}, 8);
    compose(u"ㅁ"_s, {}, 8);
    compose(u"뮤"_s, {}, 8);
    compose({}, u"뮤"_s, 8);
    for (const QChar c : u"12"_s)
        strike({c.unicode(), c}, 8);
    strike({Qt::Key_Return, u"\r"_s}, 8);
    settle();
    EXPECT_EQ(window->openedProduct(), search.products->at(kRow).id);
    EXPECT_TRUE(label("scanDetail").contains(u"AB12"_s));
    EXPECT_TRUE(label("scanNotes").contains(u"uncertain"_s));
    EXPECT_EQ(field(), u"가온"_s);
}

TEST_F(ScanTest, TheInputMethodIsStillComposingAtTheEnd)
{
    open();
    now += 2000;
    for (const QChar c : u"01088064111234591727123110"_s)
        strike({c.unicode(), c}, 8);
    compose(u"ㅃ"_s, {}, 8);
    strike({Qt::Key_Return, u"\r"_s}, 8);
    settle();
    EXPECT_EQ(window->openedProduct(), search.products->at(kRow).id);
    EXPECT_TRUE(label("scanDetail").contains(u"Q"_s));
    EXPECT_TRUE(field().isEmpty());
}

TEST_F(ScanTest, ComposedWritingIsLeftAlone)
{
    open();
    compose(u"다"_s, {}, 500);
    compose(u"다솜"_s, {}, 20);
    settle();
    EXPECT_EQ(rows(), 2);
    compose({}, u"다솜"_s, 20);
    write(u"크"_s);
    EXPECT_EQ(field(), u"다솜크"_s);
}

// ---- how scans begin and end

TEST_F(ScanTest, ALateSuffixIsPartOfTheScan)
{
    open();
    write(u"가온"_s);
    scan(code, 0);
    rest(100); // recognised by silence
    ASSERT_EQ(window->openedProduct(), search.products->at(kRow).id);
    strike({Qt::Key_Return, u"\r"_s}, 20);
    settle();
    EXPECT_EQ(window->openedProduct(), search.products->at(kRow).id); // not the marked row
    strike({Qt::Key_Return, u"\r"_s}, 2000); // this one is a person's
    settle();
    EXPECT_EQ(window->openedProduct(), search.products->at(0).id);
}

TEST_F(ScanTest, SeveralSuffixKeysArePartOfTheScan)
{
    open();
    write(u"가온"_s);
    scan(code);
    strike({Qt::Key_J, u"\n"_s, Qt::ControlModifier}, 8);
    strike({Qt::Key_Return, u"\r"_s}, 8);
    settle();
    EXPECT_EQ(window->openedProduct(), search.products->at(kRow).id);
    EXPECT_EQ(field(), u"가온"_s);
}

TEST_F(ScanTest, TwoScansInARow)
{
    search.addCode(u"8806424000228"_s, 3);
    open();
    scan(code);
    EXPECT_EQ(window->openedProduct(), search.products->at(kRow).id);
    scan(u"8806424000228"_s);
    EXPECT_EQ(window->openedProduct(), search.products->at(3).id);
    EXPECT_TRUE(label("scanDetail").contains(u"8806424000228"_s));
    EXPECT_FALSE(label("scanDetail").contains(code));
    for (const QChar c : QString(code + u'\r' + u"8806424000228\r")) // without a breath
        strike({c == u'\r' ? int(Qt::Key_Return) : c.unicode(), c}, 8);
    settle();
    EXPECT_EQ(window->openedProduct(), search.products->at(3).id);
    EXPECT_TRUE(field().isEmpty());
}

TEST_F(ScanTest, TheSameScanAgainIsTheSame)
{
    open();
    scan(code);
    scan(code);
    EXPECT_EQ(window->openedProduct(), search.products->at(kRow).id);
}

TEST_F(ScanTest, ASlowScannerIsOneToo)
{
    open();
    scan(code, Qt::Key_Return, 34);
    EXPECT_EQ(window->openedProduct(), search.products->at(kRow).id);
    EXPECT_TRUE(field().isEmpty());
}

TEST_F(ScanTest, OneHesitationIsForgiven)
{
    open();
    now += 2000;
    for (int i = 0; i < code.size(); ++i)
        strike({code.at(i).unicode(), code.at(i)}, i == 7 ? 75 : 8);
    strike({Qt::Key_Return, u"\r"_s}, 8);
    settle();
    EXPECT_EQ(window->openedProduct(), search.products->at(kRow).id);
}

TEST_F(ScanTest, AScanWhileASearchRuns)
{
    open();
    search.manual = true;
    write(u"가온"_s);
    ASSERT_GT(search.waiting(), 0U);
    scan(code);
    EXPECT_EQ(label("scanTitle").contains(code), true); // looking it up
    while (search.waiting() > 0) {
        search.answerOldest();
        settle();
    }
    EXPECT_EQ(window->openedProduct(), search.products->at(kRow).id);
    EXPECT_EQ(field(), u"가온"_s);
    EXPECT_EQ(rows(), 7); // the search has its answer as well
}

TEST_F(ScanTest, AScanThatBreaksOffIsSaidAndNotWritten)
{
    open();
    write(u"가온"_s);
    scan(u"88064111"_s, 0);
    rest(200);
    EXPECT_TRUE(isBannerOpen());
    EXPECT_TRUE(label("scanTitle").contains(u"88064111"_s));
    EXPECT_EQ(field(), u"가온"_s);
    EXPECT_TRUE(window->openedProduct().isEmpty());
    find<QPushButton>("scanSearch")->click(); // nothing is lost: it can be searched
    settle();
    EXPECT_EQ(field(), u"88064111"_s);
    EXPECT_FALSE(isBannerOpen());
    scan(code);
    EXPECT_EQ(window->openedProduct(), search.products->at(kRow).id);
}

TEST_F(ScanTest, ACutElementStringIsSaid)
{
    open();
    scan(u"]d201088064"_s);
    EXPECT_TRUE(label("scanTitle").contains(u"broke off"_s));
    EXPECT_TRUE(field().isEmpty());
}

TEST_F(ScanTest, TheKeysOverlayMakesWay)
{
    open();
    press(Qt::Key_F1);
    ASSERT_TRUE(find<QWidget>("keysOverlay")->isVisible());
    scan(code);
    EXPECT_FALSE(find<QWidget>("keysOverlay")->isVisible());
    EXPECT_EQ(window->openedProduct(), search.products->at(kRow).id);
}

TEST_F(ScanTest, ANarrowWindowShowsTheReader)
{
    open({800, 700});
    write(u"가온"_s);
    scan(code);
    EXPECT_TRUE(find<SearchPlace>("searchPlace")->showsReader());
    EXPECT_TRUE(isBannerOpen());
}

// ---- a person at the keyboard

TEST_F(ScanTest, ACodeWrittenByHandIsASearch)
{
    open();
    write(code, 400);
    rest(400);
    EXPECT_EQ(field(), code);
    EXPECT_EQ(search.asked.last().query, code);
    EXPECT_FALSE(isBannerOpen());
}

TEST_F(ScanTest, DigitsInTheMiddleOfWritingDoNotWait)
{
    open();
    strike({Qt::Key_unknown, u"가"_s}, 500);
    strike({Qt::Key_5, u"5"_s}, 120);
    EXPECT_EQ(field(), u"가5"_s); // at once
    strike({Qt::Key_0, u"0"_s}, 20);
    EXPECT_EQ(field(), u"가50"_s);
}

TEST_F(ScanTest, ADigitAfterAPauseWaitsAMoment)
{
    open();
    strike({Qt::Key_5, u"5"_s}, 1000);
    EXPECT_TRUE(field().isEmpty());
    rest(40);
    EXPECT_TRUE(field().isEmpty());
    rest(10);
    EXPECT_EQ(field(), u"5"_s);
}

TEST_F(ScanTest, FastDigitsThatAreNoCodeAreGivenBack)
{
    open();
    write(u"가온펜정"_s);
    scan(u"500"_s, 0);
    rest(100);
    EXPECT_EQ(field(), u"가온펜정500"_s);
    EXPECT_EQ(rows(), 1);
    scan(u"1234567890123456"_s, 0); // some other barcode
    rest(100);
    EXPECT_EQ(field(), u"가온펜정5001234567890123456"_s);
    EXPECT_FALSE(isBannerOpen());
}

TEST_F(ScanTest, EnterBehindFastDigitsStillOpens)
{
    open();
    scan(u"650"_s); // a person with ten fast fingers
    EXPECT_EQ(field(), u"650"_s);
    EXPECT_EQ(window->openedProduct(), search.products->at(1).id);
}

TEST_F(ScanTest, AHeldKeyIsAPersons)
{
    open();
    now += 2000;
    for (int i = 0; i < 14; ++i)
        strike({Qt::Key_0, u"0"_s, Qt::NoModifier, i > 0}, 30);
    EXPECT_EQ(field(), QString(14, u'0'));
    rest(100);
    EXPECT_FALSE(isBannerOpen());
}

TEST_F(ScanTest, BackspaceFindsWhatWasHeldBack)
{
    open();
    strike({Qt::Key_5, u"5"_s}, 1000);
    strike({Qt::Key_6, u"6"_s}, 30);
    strike({Qt::Key_Backspace, {}}, 30);
    EXPECT_EQ(field(), u"5"_s);
}

TEST_F(ScanTest, WhatTheProgramTypesIsNoScan)
{
    open();
    type(code); // events without a time stamp
    EXPECT_EQ(field(), code);
    EXPECT_FALSE(isBannerOpen());
}

TEST_F(ScanTest, DigitsGoToTheBoxFromAnywhere)
{
    open();
    window->showPlace(Place::Settings);
    find<QWidget>("place3")->setFocus(Qt::TabFocusReason);
    write(u"50"_s);
    rest(100);
    EXPECT_EQ(field(), u"50"_s);
}

/// Whatever a person writes, at whatever speed, arrives whole and in order.
TEST_F(ScanTest, NothingThatIsWrittenIsLost)
{
    open();
    QRandomGenerator random(42);
    const QString letters = u"0123456789가나다abc()].-"_s;
    for (int round = 0; round < 60; ++round) {
        find<QLineEdit>("searchField")->clear();
        QString written;
        for (int i = 0; i < 24; ++i) {
            const QChar c = letters.at(random.bounded(static_cast<int>(letters.size())));
            written += c;
            strike({c.unicode() < 0x80 ? int(c.toUpper().unicode()) : int(Qt::Key_unknown), c},
                random.bounded(20, random.bounded(2) == 0 ? 60 : 600));
            if (random.bounded(4) == 0)
                rest(random.bounded(1, 100));
        }
        rest(100);
        ASSERT_EQ(field(), written);
        ASSERT_FALSE(isBannerOpen());
        ASSERT_TRUE(window->openedProduct().isEmpty());
    }
}

// ---- what the banner says

TEST_F(ScanTest, LotSerialAndExpiryAreShown)
{
    open();
    scan(lotAndSerial);
    const QString detail = label("scanDetail");
    for (const auto &part : {u"08806411123459"_s, u"Q12345"_s, u"A213291199"_s, u"2027-12-31"_s})
        EXPECT_TRUE(detail.contains(part)) << qPrintable(part);
    EXPECT_EQ(label("scanTitle"), search.products->at(kRow).name);
    EXPECT_TRUE(label("scanNotes").contains(u"404"_s));
}

TEST_F(ScanTest, ExpiredIsLoud)
{
    open();
    scan(u"010880641112345917240331"_s);
    EXPECT_EQ(window->openedProduct(), search.products->at(kRow).id);
    EXPECT_TRUE(label("scanTitle").startsWith(u"Expired 2024-03-31"_s));
    EXPECT_TRUE(label("scanTitle").contains(u"966"_s));
    EXPECT_EQ(find<QLabel>("scanTitle")->palette().color(QPalette::WindowText),
        theme.colour(Role::Danger));
    EXPECT_TRUE(find<QWidget>("scanBanner")->accessibleName().startsWith(u"Expired"_s));
    EXPECT_TRUE(label("scanNotes").contains(search.products->at(kRow).name));
}

TEST_F(ScanTest, ExpiredIsLoudEvenWhenTheCodeIsUnknown)
{
    open();
    scan(u"010880642400022817240331"_s);
    EXPECT_TRUE(label("scanTitle").startsWith(u"Expired"_s));
    EXPECT_TRUE(label("scanNotes").contains(u"not in the data"_s));
}

TEST_F(ScanTest, ExpiringSoonIsACaution)
{
    open();
    scan(u"010880641112345917261201"_s);
    EXPECT_TRUE(label("scanTitle").contains(u"2026-12-01"_s));
    EXPECT_EQ(find<QLabel>("scanTitle")->palette().color(QPalette::WindowText),
        theme.colour(Role::Caution));
    scan(u"010880641112345917261122"_s);
    EXPECT_TRUE(label("scanTitle").contains(u"today"_s));
}

TEST_F(ScanTest, NoExpiryIsNotInDate)
{
    open();
    scan(code);
    EXPECT_TRUE(label("scanNotes").contains(u"no expiry"_s));
    EXPECT_NE(
        find<QLabel>("scanTitle")->palette().color(QPalette::WindowText), theme.colour(Role::Ok));
}

TEST_F(ScanTest, AnUnknownCodeSaysSoAndOffersASearch)
{
    SearchHit near;
    near.product = 7;
    near.reason = HitReason::Gtin;
    near.near = true;
    search.nearMisses = {near};
    open();
    scan(u"8806424000228"_s);
    EXPECT_TRUE(window->openedProduct().isEmpty());
    EXPECT_TRUE(label("scanTitle").contains(u"8806424000228"_s));
    EXPECT_TRUE(label("scanTitle").contains(u"2026-11-20"_s)); // how old the data are
    auto *offer = find<QPushButton>("scanSearch");
    ASSERT_TRUE(offer->isVisible());
    offer->click();
    settle();
    EXPECT_EQ(field(), u"88064240002"_s);
    EXPECT_TRUE(window->openedProduct().isEmpty());
    EXPECT_FALSE(isBannerOpen());
}

TEST_F(ScanTest, NewDataHaveNotBeenAskedForAnOldScan)
{
    open();
    scan(u"8806424000228"_s);
    auto newer = catalogue.current;
    newer.dataDate = QDate(2026, 11, 29);
    catalogue.install(newer);
    settle();
    EXPECT_TRUE(label("scanTitle").contains(u"2026-11-20"_s));
    scan(u"8806424000228"_s);
    EXPECT_TRUE(label("scanTitle").contains(u"2026-11-29"_s));
}

TEST_F(ScanTest, AnUnknownCodeKeepsWhatWasOpen)
{
    open();
    scan(code);
    scan(u"8806424000228"_s);
    EXPECT_EQ(window->openedProduct(), search.products->at(kRow).id);
    EXPECT_TRUE(label("scanTitle").contains(u"not in the data"_s));
}

TEST_F(ScanTest, AWrongCheckDigitIsSaid)
{
    open();
    scan(u"8806411123458"_s);
    EXPECT_TRUE(window->openedProduct().isEmpty());
    EXPECT_TRUE(label("scanTitle").contains(u"8806411123458"_s));
    EXPECT_TRUE(label("scanTitle").contains(u"check digit"_s));
    EXPECT_TRUE(field().isEmpty());
}

TEST_F(ScanTest, TwoPermitsAreAChoice)
{
    search.addCode(code, 3);
    open();
    scan(code);
    EXPECT_TRUE(window->openedProduct().isEmpty());
    ASSERT_NE(find<QPushButton>("scanProduct1"), nullptr);
    find<QPushButton>("scanProduct1")->click();
    settle();
    EXPECT_EQ(window->openedProduct(), search.products->at(3).id);
    EXPECT_EQ(find<QPushButton>("scanProduct1"), nullptr);
    EXPECT_TRUE(isBannerOpen());
}

TEST_F(ScanTest, LostSeparatorsAreAChoice)
{
    open();
    scan(u"01088064111234591727123110Q1234521ABC"_s);
    EXPECT_EQ(window->openedProduct(), search.products->at(kRow).id);
    EXPECT_FALSE(label("scanDetail").contains(u"Q12345"_s)); // nobody knows yet
    auto *second = find<QPushButton>("scanReading1");
    ASSERT_NE(second, nullptr);
    EXPECT_TRUE(find<QPushButton>("scanReading0")->text().contains(u"ABC"_s));
    second->click();
    settle();
    EXPECT_TRUE(label("scanDetail").contains(u"Q1234521ABC"_s));
    EXPECT_EQ(find<QPushButton>("scanReading0"), nullptr);
}

TEST_F(ScanTest, GuessesAreSaid)
{
    search.addCode(u"8806424000204"_s, 3);
    search.addCode(u"880642400020"_s + u"4", 3);
    open();
    scan(u"18806411123456"_s);
    EXPECT_EQ(window->openedProduct(), search.products->at(kRow).id);
    EXPECT_TRUE(label("scanTitle").contains(u"Case pack"_s));
    search.codes.clear();
    search.addCode(u"8806411123404"_s, 4);
    scan(code);
    EXPECT_EQ(window->openedProduct(), search.products->at(4).id);
    EXPECT_TRUE(label("scanTitle").contains(u"8806411123404"_s));
    search.codes.clear();
    search.addCode(u"641112345"_s, 5, HitReason::Edi);
    scan(code);
    EXPECT_EQ(window->openedProduct(), search.products->at(5).id);
    EXPECT_TRUE(label("scanTitle").contains(u"641112345"_s));
    EXPECT_EQ(find<QLabel>("scanTitle")->palette().color(QPalette::WindowText),
        theme.colour(Role::Caution));
}

TEST_F(ScanTest, AFailureOffersToTryAgain)
{
    open();
    search.manual = true;
    scan(code);
    search.failOldest({ErrorKind::Storage, u"The data cannot be read."_s, {}});
    settle();
    EXPECT_EQ(label("scanTitle"), u"The data cannot be read."_s);
    search.manual = false;
    find<QPushButton>("scanRetry")->click();
    settle();
    EXPECT_EQ(window->openedProduct(), search.products->at(kRow).id);
    EXPECT_FALSE(find<QPushButton>("scanRetry")->isVisible());
}

TEST_F(ScanTest, EscClosesTheBannerBeforeAnythingElse)
{
    open();
    write(u"가온"_s);
    scan(code);
    press(Qt::Key_Escape);
    EXPECT_FALSE(isBannerOpen());
    EXPECT_EQ(field(), u"가온"_s);
    EXPECT_EQ(window->openedProduct(), search.products->at(kRow).id);
    press(Qt::Key_Escape);
    EXPECT_TRUE(field().isEmpty());
    scan(code);
    find<QToolButton>("scanClose")->click();
    EXPECT_FALSE(isBannerOpen());
}

} // namespace

} // namespace pillnuts
