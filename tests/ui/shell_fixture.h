// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_SHELL_FIXTURE_H
#define PILLNUTS_TESTS_SHELL_FIXTURE_H

#include "fake_identification.h"
#include "fake_ports.h"
#include "theme/theme.h"
#include "theme/theme_applier.h"
#include "window/main_window.h"

#include <QApplication>
#include <QListView>

#include <gtest/gtest.h>

#include <memory>

namespace pillnuts {

/// Made up for these tests; looks and names are examples.
QVector<ProductSummary> sampleProducts();

/// The whole window on fakes, shown off-screen.
class ShellTest : public testing::Test {
protected:
    ShellTest();
    ~ShellTest() override;

    void open(QSize size = {1366, 768}); ///< makes the window
    static void settle();
    void type(const QString &text); ///< into whatever has the focus, key by key
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    template <typename Widget>
    Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QString::fromLatin1(name));
    }

    QListView *list() const { return find<QListView>("resultList"); }

    int rows() const { return list()->model()->rowCount(); }

    fake::Catalogue catalogue;
    fake::Search search;
    fake::Updater updater;
    fake::Secrets secrets;
    fake::Pictures pictures;
    fake::PreferenceBox preferences;
    fake::Log openings;
    fake::Similar similar;
    fake::Identification pills;
    Clock clock; ///< the machine's, unless a test sets another before open()
    Theme theme;
    ThemeApplier applier{theme, *qApp};
    std::unique_ptr<MainWindow> window;
};

} // namespace pillnuts

#endif
