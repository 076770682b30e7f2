// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_fixture.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

struct View {
    QSize size;
    int zoom;
    bool dark;
};

/// Draws the main screens; with PILLNUTS_PICTURES=FOLDER they are kept to be looked at.
class ShellPictures : public ShellTest, public testing::WithParamInterface<View> {
protected:
    void SetUp() override
    {
        preferences.value.theme = GetParam().dark ? ThemeChoice::Dark : ThemeChoice::Light;
        preferences.value.zoomPercent = GetParam().zoom;
        SearchHit near;
        near.product = 7;
        near.reason = HitReason::Typo;
        near.near = true;
        near.markStart = 0;
        near.markLength = 3;
        search.nearMisses = {near};
        catalogue.current.products = 43011;
        catalogue.current.counts = {{u"permit_list"_s, 43011},
            {u"easy"_s, 4741},
            {u"pill"_s, 25040},
            {u"dur_age"_s, 227},
            {u"dur_dose"_s, 651}};
    }

    void keep(const QString &name)
    {
        settle();
        const auto picture = window->grab().toImage();
        ASSERT_EQ(picture.deviceIndependentSize().toSize(), GetParam().size);
        const QString folder = qEnvironmentVariable("PILLNUTS_PICTURES");
        if (folder.isEmpty())
            return;
        const auto &view = GetParam();
        picture.save(u"%1/%2-%3-%4-%5.png"_s.arg(folder, name)
                         .arg(view.size.width())
                         .arg(view.zoom)
                         .arg(view.dark ? u"dark"_s : u"light"_s));
    }
};

TEST_P(ShellPictures, MainScreens)
{
    open(GetParam().size);
    keep(u"01-start"_s);
    type(u"가온"_s);
    keep(u"02-search"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    keep(u"03-opened"_s);
    search.nearMisses.clear();
    find<QLineEdit>("searchField")->setText(u"없는약"_s);
    keep(u"04-nothing"_s);
    window->showPlace(Place::Data);
    keep(u"05-data"_s);
    updater.sync({});
    updater.progress(u"허가 목록"_s, 43011, 43011, 0, 4);
    updater.progress(u"허가 상세"_s, 26000, 43011, 1, 4);
    keep(u"06-sync"_s);
    window->showPlace(Place::Search);
    find<QLineEdit>("searchField")->setText(u"라온"_s);
    find<QPushButton>("taskStep")->click();
    keep(u"07-steps"_s);
    updater.fail({ErrorKind::ServiceKey,
        u"서비스 키가 아직 등록되지 않았습니다 (코드 30). 승인 후 1시간쯤 걸립니다."_s,
        u"<OpenAPI_ServiceResponse>…"_s});
    window->showPlace(Place::Data);
    keep(u"08-failed"_s);
    window->showPlace(Place::Settings);
    keep(u"09-settings"_s);
    press(Qt::Key_F1);
    keep(u"10-keys"_s);
}

TEST_P(ShellPictures, FirstStart)
{
    catalogue.current = {};
    search.products = productList({});
    open(GetParam().size);
    keep(u"11-first-start"_s);
    window->showPlace(Place::Search);
    keep(u"12-no-data"_s);
}

/// What a scanner brings; the day is always the same.
TEST_P(ShellPictures, Scans)
{
    const auto scan = [this](const QString &typed) {
        auto *wedge = window->findChild<QObject *>(u"keyboardWedge"_s);
        QMetaObject::invokeMethod(wedge, "scanned", Q_ARG(QString, typed));
    };
    clock.today = [] { return QDate(2026, 11, 22); };
    search.addCode(u"8806411123459"_s, 6);
    open(GetParam().size);
    type(u"가온"_s);
    search.nearMisses.clear();
    scan(u"01088064111234591727123110Q12345\u001d21A213291199"_s);
    keep(u"13-scan-found"_s);
    scan(u"010880641112345917240331"
         u"10Q12345\u001d21A213291199"_s);
    keep(u"14-scan-expired"_s);
    scan(u"010880641112345917261201"
         u"10ㅁㅠ12"_s);
    keep(u"15-scan-soon"_s);
    scan(u"01088064111234591727123110Q1234521A213291199"_s);
    keep(u"16-scan-choice"_s);
    scan(u"8806424000228"_s);
    keep(u"17-scan-unknown"_s);
    scan(u"8806411123458"_s);
    keep(u"18-scan-check-digit"_s);
    search.codes.clear();
    search.addCode(u"641112345"_s, 3, HitReason::Edi);
    scan(u"18806411123456"_s);
    keep(u"19-scan-guess"_s);
}

INSTANTIATE_TEST_SUITE_P(Views,
    ShellPictures,
    testing::Values(View{{1366, 768}, 100, false},
        View{{1366, 768}, 100, true},
        View{{800, 700}, 100, false},
        View{{1366, 768}, 200, true},
        View{{800, 700}, 200, false}));

} // namespace

} // namespace pillnuts
