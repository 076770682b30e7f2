// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QApplication>
#include <QDateTime>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QTabBar>
#include <QThread>

#include <cstdio>

namespace pillnuts {

namespace {

constexpr int stepLimitMs = 8000;
constexpr int settleMs = 250; ///< pictures, lazily read sections and layouts arrive within it
constexpr unsigned long restMs = 5;
constexpr quint64 scannerKeyMs = 5;
constexpr QSize narrow(800, 700);

void processFor(int ms)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < ms) {
        QApplication::processEvents(QEventLoop::AllEvents, ms);
        QThread::msleep(restMs);
    }
}

bool awaitCondition(const std::function<bool()> &isReached)
{
    QElapsedTimer clock;
    clock.start();
    while (!isReached()) {
        if (clock.elapsed() > stepLimitMs)
            return false;
        processFor(restMs);
    }
    return true;
}

} // namespace

Tour::Tour(Composition &desktop, const QString &folder, const QSize &size)
    : m_desktop(desktop)
    , m_folder(folder)
    , m_size(size)
{
}

template <typename Widget>
Widget *Tour::find(const char *name) const
{
    return m_desktop.window().findChild<Widget *>(QString::fromLatin1(name));
}

void Tour::press(int key, Qt::KeyboardModifiers modifiers)
{
    auto *field = find<QLineEdit>("searchField");
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers);
        QApplication::sendEvent(field, &event);
    }
}

void Tour::type(const QString &text)
{
    m_desktop.window().showPlace(Place::Search);
    m_desktop.window().search(text);
}

bool Tour::isOpen() const
{
    const auto *name = find<QWidget>("productName");
    return name != nullptr && name->isVisible() && !m_desktop.window().openedProduct().isEmpty();
}

bool Tour::isVisible(const char *name) const
{
    const auto *widget = find<QWidget>(name);
    return widget != nullptr && widget->isVisible();
}

bool Tour::hasRows(const char *list) const
{
    const auto *view = find<QListView>(list);
    return view != nullptr && view->model() != nullptr && view->model()->rowCount() > 0;
}

Tour::Step Tour::searched(const QString &name, const QString &query)
{
    return {name, [this, query] { type(query); }, [this] { return hasRows("resultList"); }};
}

Tour::Step Tour::opened(const QString &name, const QString &query)
{
    const auto act = [this, query] {
        type(query);
        processFor(settleMs);
        press(Qt::Key_Return);
    };
    return {name, act, [this] { return isOpen(); }};
}

Tour::Step Tour::tabbed(const QString &name, int index)
{
    const auto act = [this, index] {
        if (auto *tabs = find<QTabBar>("readerTabs"); tabs != nullptr)
            tabs->setCurrentIndex(index);
    };
    const auto isReached = [this, index] {
        const auto *tabs = find<QTabBar>("readerTabs");
        return tabs != nullptr && tabs->currentIndex() == index;
    };
    return {name, act, isReached};
}

Tour::Step Tour::placed(const QString &name, Place place, const char *page)
{
    return {name,
        [this, place] { m_desktop.window().showPlace(place); },
        [this, page] { return isVisible(page); }};
}

/// A package as a scanner types it: keys with time stamps, a few milliseconds apart.
void Tour::scan(const QString &text)
{
    auto stamp = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    const auto press = [&](int key, const QString &letter) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, letter);
        event.setTimestamp(stamp += scannerKeyMs);
        QApplication::sendEvent(find<QLineEdit>("searchField"), &event);
    };
    for (const QChar letter : text)
        press(letter.unicode(), letter);
    press(Qt::Key_Return, QStringLiteral("\r"));
}

void Tour::closeScan()
{
    if (auto *close = find<QAbstractButton>("scanClose"); close != nullptr)
        close->click();
}

Tour::Step Tour::scanned(const QString &name, const QString &code, const QString &expiry)
{
    const auto act = [this, code, expiry] {
        scan(QStringLiteral("010%1%2").arg(
            code, QStringLiteral("17%1").arg(expiry) + QStringLiteral("10TOUR7")));
    };
    const auto isReached = [this, code] {
        const auto *detail = find<QLabel>("scanDetail");
        return isVisible("scanBanner") && detail != nullptr && detail->text().contains(code);
    };
    return {name, act, isReached};
}

void Tour::lookInLabels()
{
    m_desktop.window().showPlace(Place::Text);
    auto *field = find<QLineEdit>("textField");
    field->setText(QStringLiteral("간"));
    Q_EMIT field->returnPressed();
}

// A white, round pill with `imprint`.
void Tour::identify(const QString &imprint)
{
    m_desktop.window().showPlace(Place::Identify);
    find<QLineEdit>("imprintFront")->setText(imprint);
    for (const char *grid : {"pillShapes", "pillColours"}) {
        auto *first = find<QWidget>(grid)->findChild<QAbstractButton *>(QStringLiteral("look0"));
        if (!first->isChecked())
            first->click();
    }
}

QVector<Tour::Step> Tour::steps()
{
    QVector<Step> steps{
        searched(QStringLiteral("start"), {}),
        {QStringLiteral("all-products"),
            [this] { find<QAbstractButton>("showEverything")->click(); },
            [this] { return isVisible("resultList"); }},
        searched(QStringLiteral("search"), QStringLiteral("타이레")),
        searched(QStringLiteral("initials"), QStringLiteral("ㅌㅇㄹㄴ")),
        opened(QStringLiteral("detail-single"), QStringLiteral("타이레놀정500")),
        opened(QStringLiteral("detail-combination"), QStringLiteral("토탈코프플루")),
        opened(QStringLiteral("detail-infusion"), QStringLiteral("중외5%포도당생리식염")),
        tabbed(QStringLiteral("efficacy"), 1),
        tabbed(QStringLiteral("dosage"), 2),
        tabbed(QStringLiteral("precautions"), 3),
        tabbed(QStringLiteral("excipients"), 4),
        tabbed(QStringLiteral("information"), 5),
    };
    auto alike = opened(QStringLiteral("look-alikes"), QStringLiteral("콜대원콜드시럽"));
    alike.isReached = [this] { return isOpen() && isVisible("similarLine"); };
    steps.append(alike);
    const QString known = QStringLiteral("8806469025712");
    const QString goodExpiry = QDate::currentDate().addYears(1).toString(QStringLiteral("yyMMdd"));
    steps.append(scanned(QStringLiteral("scan-found"), known, goodExpiry));
    steps.append(scanned(QStringLiteral("scan-expired"), known, QStringLiteral("240331")));
    steps.append(
        scanned(QStringLiteral("scan-unknown"), QStringLiteral("8809999999997"), goodExpiry));
    steps.append({QStringLiteral("nothing-found"),
        [this] {
        closeScan();
        type(QStringLiteral("없는약이름뷁"));
                  },
        [this] { return isVisible("resultState"); }});
    steps.append({QStringLiteral("label-text"),
        [this] { lookInLabels(); },
        [this] { return hasRows("textHits"); }});
    auto identifying = placed(QStringLiteral("identify-start"), Place::Identify, "identifyPage");
    identifying.act = [this, show = identifying.act] {
        type({}); // a name in the box would narrow the pills
        show();
    };
    steps.append(identifying);
    steps.append({QStringLiteral("identify"),
        [this] { identify(QStringLiteral("T")); },
        [this] { return hasRows("pillList"); }});
    steps.append(placed(QStringLiteral("data-sources"), Place::Data, "dataPage"));
    steps.append(placed(QStringLiteral("settings"), Place::Settings, "settingsPage"));
    steps.append({QStringLiteral("import-failed"),
        [this] { dropPageSavedAsTable(); },
        [this] { return !m_desktop.updater().isRunning(); }});
    auto last = opened(QStringLiteral("narrow"), QStringLiteral("타이레놀"));
    last.act = [this, open = last.act] {
        m_desktop.window().resize(narrow);
        open();
    };
    return steps + QVector<Step>{last};
}

/// What the site sends when a download fails, saved under the name of the table: a real file that
/// must be refused.
void Tour::dropPageSavedAsTable()
{
    QFile file(m_scratch.filePath(QStringLiteral("OpenData_EasyExcelList.xls")));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("<html><body>Service temporarily unavailable</body></html>");
    file.close();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(file.fileName())});
    // Only a window that has been entered is dropped on.
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_desktop.window(), &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_desktop.window(), &drop);
}

void Tour::picture(const QString &name)
{
    const auto file
        = QStringLiteral("%1-%2.png").arg(++m_number, 2, 10, QLatin1Char('0')).arg(name);
    m_desktop.window().grab().save(m_folder.filePath(file));
}

bool Tour::take(const Step &step)
{
    step.act();
    const bool isReached = awaitCondition(step.isReached);
    processFor(settleMs);
    picture(step.name);
    if (!isReached)
        std::fprintf(stderr, "not reached: %s\n", qPrintable(step.name));
    return isReached;
}

bool Tour::walk()
{
    if (!m_folder.mkpath(QStringLiteral(".")))
        return false;
    bool isReady = false;
    QObject::connect(&m_desktop, &Composition::ready, &m_desktop, [&isReady] { isReady = true; });
    m_desktop.window().resize(m_size);
    const auto hasData = [&] { return isReady && !m_desktop.updater().isRunning(); };
    bool areAllReached = awaitCondition(hasData);
    processFor(settleMs);
    for (const auto &step : steps())
        areAllReached = take(step) && areAllReached;
    return areAllReached;
}

} // namespace pillnuts
