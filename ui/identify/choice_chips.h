// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_CHOICE_CHIPS_H
#define PILLNUTS_UI_CHOICE_CHIPS_H

#include "pill/pill_query.h"

#include <QWidget>

namespace pillnuts {

class FlowLayout;
class Theme;

/// What is asked of a pill, each as a chip that a click takes back.
class ChoiceChips final : public QWidget {
    Q_OBJECT
public:
    explicit ChoiceChips(const Theme &theme, QWidget *parent = nullptr);

    void setQuery(const PillQuery &query);

Q_SIGNALS:
    void takenBack(const pillnuts::PillQuery &rest); ///< the query without the chip's part

private:
    struct Choice {
        QString text;
        PillQuery rest;
    };

    static QVector<Choice> choicesOf(const PillQuery &query);
    void add(const Choice &choice);

    const Theme &m_theme;
    FlowLayout *m_flow;
};

} // namespace pillnuts

#endif
