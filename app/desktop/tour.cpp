// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QKeyEvent>
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

void Tour::tab(int index)
{
    if (auto *tabs = find<QTabBar>("readerTabs"); tabs != nullptr)
        tabs->setCurrentIndex(index);
}

QVector<Tour::Step> Tour::steps()
{
    const auto hasRows = [this] {
        const auto *list = find<QListView>("resultList");
        return list != nullptr && list->model() != nullptr && list->model()->rowCount() > 0;
    };
    const auto hasNoRows = [this] {
        return find<QWidget>("resultState") != nullptr && find<QWidget>("resultState")->isVisible();
    };
    const auto isOpened = [this] { return isOpen(); };
    const auto tabIs = [this](int index) {
        return [this, index] {
            return find<QTabBar>("readerTabs") != nullptr
                && find<QTabBar>("readerTabs")->currentIndex() == index;
        };
    };
    const auto open = [this](const QString &query) {
        return [this, query] {
            type(query);
            processFor(settleMs);
            press(Qt::Key_Return);
        };
    };
    const auto place = [this](const char *page) {
        return [this, page] {
            return find<QWidget>(page) != nullptr && find<QWidget>(page)->isVisible();
        };
    };
    return {
        {QStringLiteral("start"), [] {}, hasRows},
        {QStringLiteral("search"), [this] { type(QStringLiteral("타이레")); }, hasRows},
        {QStringLiteral("initials"), [this] { type(QStringLiteral("ㅌㅇㄹㄴ")); }, hasRows},
        {QStringLiteral("detail-single"), open(QStringLiteral("타이레놀정500")), isOpened},
        {QStringLiteral("detail-combination"), open(QStringLiteral("토탈코프플루")), isOpened},
        {QStringLiteral("detail-infusion"), open(QStringLiteral("중외5%포도당생리식염")), isOpened},
        {QStringLiteral("efficacy"), [this] { tab(1); }, tabIs(1)},
        {QStringLiteral("dosage"), [this] { tab(2); }, tabIs(2)},
        {QStringLiteral("precautions"), [this] { tab(3); }, tabIs(3)},
        {QStringLiteral("excipients"), [this] { tab(4); }, tabIs(4)},
        {QStringLiteral("information"), [this] { tab(5); }, tabIs(5)},
        {QStringLiteral("nothing-found"),
            [this] { type(QStringLiteral("없는약이름뷁")); },
            hasNoRows},
        {QStringLiteral("label-text"),
            [this] {
        m_desktop.window().showPlace(Place::Text);
        auto *field = find<QLineEdit>("textField");
        field->setText(QStringLiteral("간"));
        Q_EMIT field->returnPressed();
         },
            [this] { return find<QListView>("textHits")->model()->rowCount() > 0; }},
        {QStringLiteral("data-sources"),
            [this] { m_desktop.window().showPlace(Place::Data); },
            place("dataPage")},
        {QStringLiteral("settings"),
            [this] { m_desktop.window().showPlace(Place::Settings); },
            place("settingsPage")},
        {QStringLiteral("import-failed"),
            [this] { dropPageSavedAsTable(); },
            [this] { return !m_desktop.updater().isRunning(); }},
        {QStringLiteral("narrow"),
            [this, open] {
        m_desktop.window().resize(narrow);
        open(QStringLiteral("타이레놀"))();
         },
            isOpened},
        };
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
