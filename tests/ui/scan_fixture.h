// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_SCAN_FIXTURE_H
#define PILLNUTS_TESTS_SCAN_FIXTURE_H

#include "shell_fixture.h"

#include <QLabel>
#include <QLineEdit>

namespace pillnuts {

/// The window with a scanner and a person at the same keyboard; time passes only when they say so.
class ScanTest : public ShellTest {
protected:
    ScanTest();

    struct Key {
        int key = 0;
        QString text;
        Qt::KeyboardModifiers modifiers = Qt::NoModifier;
        bool isRepeat = false;
    };

    /// A key of the keyboard, `gap` ms after the last.
    void strike(const Key &key, qint64 gap);
    /// What an input method does, `gap` ms after the last key.
    void compose(const QString &preedit, const QString &commit, qint64 gap);
    /// Keys at the speed of a scanner, after a pause.
    void scan(const QString &typed, int end = Qt::Key_Return, qint64 gap = 8);
    /// Keys at the speed of a person.
    void write(const QString &text, qint64 gap = 150);
    /// Nothing is pressed for so long.
    void rest(qint64 ms);

    QString field() const { return find<QLineEdit>("searchField")->text(); }

    QString label(const char *name) const { return find<QLabel>(name)->text(); }

    bool isBannerOpen() const
    {
        const auto *banner = find<QWidget>("scanBanner"); // made for the first scan
        return banner != nullptr && banner->isVisible();
    }

    /// A row of the sample products and its code.
    static constexpr int kRow = 12;
    const QString code = QStringLiteral("8806411123459");
    qint64 now = 1000000;
    QDate today{2026, 11, 22};

private:
    QWidget *target() const;
};

} // namespace pillnuts

#endif
