// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include "ime_model.h"
#include "search_index.h"
#include "shell_fixture.h"

#include <QInputMethodEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

/// The window over the real index, typed into as an input method does it.
class TypingWindowTest : public ShellTest {
protected:
    TypingWindowTest()
    {
        search.finder = [index = SearchIndex::build(m_entries)](
                            const SearchRequest &request) { return index->search(request); };
    }

    void compose(const QString &committed, const QString &composing)
    {
        auto *field = find<QLineEdit>("searchField");
        QInputMethodEvent event(composing, {});
        event.setCommitString(committed);
        QCoreApplication::sendEvent(field, &event);
        settle();
    }

    /// Types a text key by key, letting go of each syllable when the next begins.
    void typeComposing(const QString &text, const std::function<void(const QString &)> &look)
    {
        QString shown;
        for (const QString &step : bench::typedSteps(text)) {
            const auto *field = find<QLineEdit>("searchField");
            const QString committed = step.chopped(1);
            compose(committed.mid(field->text().size()), step.right(1));
            look(step);
        }
        compose(text.right(1), {});
    }

    const QVector<SearchEntry> m_entries = bench::makeCorpus(2000, 21);
};

TEST_F(TypingWindowTest, NoListIsEmptyOnTheWayToAName)
{
    open();
    for (qsizetype i = 0; i < m_entries.size(); i += 97) {
        const QString name = m_entries[i].summary.name.section(u'(', 0, 0);
        find<QLineEdit>("searchField")->clear();
        settle();
        typeComposing(name, [&](const QString &step) {
            ASSERT_GT(rows(), 0) << step.toStdString() << " on the way to " << name.toStdString();
        });
        ASSERT_EQ(find<QLineEdit>("searchField")->text(), name);
        ASSERT_GT(rows(), 0);
        const auto first = list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        EXPECT_TRUE(first.contains(name)) << first.toStdString();
    }
}

} // namespace

} // namespace pillnuts
