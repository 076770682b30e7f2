// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_EXCIPIENTS_PAGE_H
#define PILLNUTS_UI_EXCIPIENTS_PAGE_H

#include "product.h"

#include <QScrollArea>

namespace pillnuts {

class FlowLayout;
class Theme;
class ThemedLabel;

/// The additives in printed order. "No list" and "an empty list" are different answers.
class ExcipientsPage final : public QScrollArea {
    Q_OBJECT
public:
    explicit ExcipientsPage(Theme &theme);

    void setProduct(const Product &product);

private:
    void applyTheme();

    Theme &m_theme;
    QWidget *m_page;
    ThemedLabel *m_title;
    ThemedLabel *m_note;
    QWidget *m_chips;
    FlowLayout *m_flow;
};

} // namespace pillnuts

#endif
