// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_SEGMENTED_H
#define PILLNUTS_UI_SEGMENTED_H

#include <QButtonGroup>
#include <QStringList>
#include <QWidget>

namespace pillnuts {

/// A few choices side by side, exactly one of them on.
class Segmented final : public QWidget {
    Q_OBJECT
public:
    Segmented(const QString &name, const QStringList &choices, QWidget *parent = nullptr);

    int chosen() const { return m_group.checkedId(); }

    void choose(int index);

Q_SIGNALS:
    void chosenByUser(int index);

private:
    QButtonGroup m_group;
};

} // namespace pillnuts

#endif
