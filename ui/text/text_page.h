// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_TEXT_PAGE_H
#define PILLNUTS_UI_TEXT_PAGE_H

#include "identifiers.h"
#include "text/text_hit_model.h"
#include "usecases/text_session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace pillnuts {

class TextFilterBar;
class Theme;

/// Looks for words in the label texts (B14): a field, filters, and the places where all words
/// stand, which come in while the search runs.
class TextPage final : public QWidget {
    Q_OBJECT
public:
    TextPage(CatalogueReader &catalogue, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(const pillnuts::ProductId &product);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const Theme &theme);
    void ask();
    void follow();
    QString stateText() const;
    QString nothingText() const;

    TextSession m_session;
    TextHitModel m_model;
    QLineEdit *m_field;
    TextFilterBar *m_filters;
    QPushButton *m_stop;
    QLabel *m_state;
    QListView *m_list;
};

} // namespace pillnuts

#endif
