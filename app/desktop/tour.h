// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DESKTOP_TOUR_H
#define PILLNUTS_DESKTOP_TOUR_H

#include "composition.h"

#include <QDir>
#include <QTemporaryDir>

namespace pillnuts {

/// Walks the main screens of the running window, as a person would, and writes a numbered picture
/// of each.
class Tour final {
public:
    Tour(Composition &desktop, const QString &folder, const QSize &size);

    /// True only if every step was reached.
    bool walk();

private:
    struct Step {
        QString name;
        std::function<void()> act;
        std::function<bool()> isReached;
    };

    QVector<Step> steps();
    bool take(const Step &step);
    void picture(const QString &name);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    bool isOpen() const;
    bool isVisible(const char *name) const;
    bool hasRows(const char *list) const;
    Step searched(const QString &name, const QString &query);
    Step opened(const QString &name, const QString &query);
    Step tabbed(const QString &name, int index);
    Step placed(const QString &name, Place place, const char *page);
    Step scanned(const QString &name, const QString &code, const QString &expiry);
    void scan(const QString &text);
    void closeScan();
    void lookInLabels();
    void identify(const QString &imprint);
    void dropPageSavedAsTable();
    template <typename Widget>
    Widget *find(const char *name) const;

    Composition &m_desktop;
    QDir m_folder;
    QTemporaryDir m_scratch;
    QSize m_size;
    int m_number = 0;
};

} // namespace pillnuts

#endif
