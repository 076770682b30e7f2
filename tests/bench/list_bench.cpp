// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include "fake_identification.h"
#include "fake_ports.h"
#include "ime_model.h"
#include "random.h"
#include "report.h"
#include "search/result_list.h"
#include "search/result_panel.h"
#include "search_index.h"
#include "theme/theme.h"
#include "theme/theme_applier.h"
#include "typed_names.h"
#include "window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace pillnuts::bench {

namespace {

constexpr double microsecondsInMillisecond = 1000;
constexpr int jumps = 400;
constexpr QSize size(900, 900);

/// The index without a thread between: what it takes counts as the window's.
class ImmediateSearch final : public ProductSearch {
public:
    explicit ImmediateSearch(const QVector<SearchEntry> &entries)
        : m_index(SearchIndex::build(entries))
    {
    }

    QFuture<Result<SearchAnswer>> search(const SearchRequest &request) override
    {
        return QtFuture::makeReadyFuture(Result<SearchAnswer>(m_index->search(request)));
    }

    ProductList products() const { return m_index->products(); }

private:
    std::shared_ptr<const SearchIndex> m_index;
};

void settle()
{
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
}

class ListBench {
public:
    ListBench(const QVector<SearchEntry> &entries, Theme &theme)
        : m_entries(entries)
        , m_theme(theme)
        , m_search(entries)
        , m_pills(theme)
    {
    }

    void run(Report &report)
    {
        showWidgets(); // warms the fonts
        showPanel(nullptr);
        const double widgets = showWidgets();
        Samples frames;
        const double panel = showPanel(&frames);
        const double ratio = panel / widgets;
        const double p99 = frames.p99() / microsecondsInMillisecond;
        report.add({u"G14"_s,
            p99,
            u"ms"_s,
            4,
            p99 <= 4 && ratio <= 0.2,
            u"p99 of a frame after a random jump in "_s + QString::number(m_entries.size())
                + u" rows; first show "_s + QString::number(ratio, 'f', 3)
                + u"x that of a QListWidget (goal 0.2); "_s + described(frames)});
        reportTyping(report);
    }

private:
    /// Microseconds until all products are shown by a QListWidget.
    double showWidgets()
    {
        return measure([this] {
            QListWidget list;
            list.resize(size);
            const ProductList products = m_search.products();
            for (int row = 0; row < products->size(); ++row)
                list.addItem(products->at(row).name);
            list.show();
            settle();
        });
    }

    /// The same with our own list; `frames` takes the time of jumps in it.
    double showPanel(Samples *frames)
    {
        fake::Catalogue catalogue;
        SearchSession session(m_search, catalogue);
        std::unique_ptr<ResultPanel> panel;
        const double shown = measure([&] {
            panel = std::make_unique<ResultPanel>(session, m_theme, m_pills);
            panel->resize(size);
            panel->show();
            session.ask({});
            settle();
        });
        auto *list = panel->findChild<ResultList *>();
        Random random(3);
        for (int jump = 0; frames != nullptr && jump < jumps; ++jump)
            frames->add(measure([&] {
                list->verticalScrollBar()->setValue(
                    random.below(list->verticalScrollBar()->maximum()));
                QCoreApplication::processEvents();
            }));
        return shown;
    }

    /// Names typed into the window as an input method sends them.
    void reportTyping(Report &report)
    {
        fake::Catalogue catalogue;
        fake::Updater updater;
        fake::Secrets secrets;
        fake::Pictures pictures;
        fake::PreferenceBox preferences;
        fake::Log openings;
        fake::Similar similar;
        fake::Identification pills;
        MainWindow window({catalogue,
                              m_search,
                              updater,
                              secrets,
                              pictures,
                              preferences,
                              openings,
                              similar,
                              pills,
                              u"http://x"_s},
            m_theme);
        window.show();
        settle();
        auto *field = window.findChild<QLineEdit *>(u"searchField"_s);
        Samples frames;
        int empty = 0;
        for (const QString &stem : pickStems(m_entries, 150)) {
            field->clear();
            settle();
            for (const QString &step : typedSteps(stem)) {
                frames.add(measure([&] { compose(*field, step); }));
                empty += window.searchSession().answer().count == 0 ? 1 : 0;
            }
        }
        const double worst = frames.max() / microsecondsInMillisecond;
        report.add({u"I3-typing-frame"_s,
            worst,
            u"ms"_s,
            16,
            worst <= 16 && empty == 0,
            u"longest GUI thread time of a key, search and painting included; empty lists "_s
                + QString::number(empty) + u"; "_s + described(frames)});
    }

    static void compose(QLineEdit &field, const QString &step)
    {
        // The finished syllables are committed, the last one is still being composed.
        QInputMethodEvent commit(step.right(1), {});
        commit.setCommitString(step.chopped(1),
            -static_cast<int>(field.text().size()),
            static_cast<int>(field.text().size()));
        QCoreApplication::sendEvent(&field, &commit);
        settle();
    }

    const QVector<SearchEntry> &m_entries;
    Theme &m_theme;
    ImmediateSearch m_search;
    PillPainter m_pills;
};

} // namespace

} // namespace pillnuts::bench

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the result list and typing in the window."_s);
    parser.addHelpOption();
    parser.addOption({u"json"_s, u"Writes the figures to FILE."_s, u"FILE"_s});
    parser.process(application);
    pillnuts::Theme theme;
    pillnuts::ThemeApplier applier(theme, application);
    applier.dressing([] {});
    const auto entries = pillnuts::bench::makeCorpus(pillnuts::bench::CorpusSize);
    pillnuts::bench::Report report;
    pillnuts::bench::ListBench(entries, theme).run(report);
    const bool ok = !parser.isSet(u"json"_s) || report.write(parser.value(u"json"_s));
    return ok ? 0 : 1;
}
