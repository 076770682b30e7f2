// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_SCAN_BANNER_H
#define PILLNUTS_UI_SCAN_BANNER_H

#include "scan/scan_words.h"

#include <QFrame>

class QPushButton;
class QScrollArea;
class QShortcut;
class QToolButton;
class QVBoxLayout;

namespace pillnuts {

class CatalogueStatus;
class ThemedLabel;
class Theme;

/// What the last scan was, under the top bar until it is closed or another one comes: the product
/// or why there is none, lot, serial and expiry, and what to do next. Takes no focus, so that
/// whoever was writing goes on.
class ScanBanner final : public QFrame {
    Q_OBJECT
public:
    ScanBanner(
        ScanSession &session, CatalogueStatus &catalogue, Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void searchWanted(const QString &query);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void prepareWords();
    void prepareButtons();
    void build();
    void applyTheme();
    void fitHeight();
    void showReport();
    void showWords();
    void showChoices(const ScanReport &report);
    void showActions(const ScanReport &report);
    void renewChoices();
    QPushButton *addChoice(const QString &objectName, const QString &text);
    void announce();

    ScanSession &m_session;
    CatalogueStatus &m_catalogue;
    Theme &m_theme;
    ScanWords m_words;
    ThemedLabel *m_title;
    ThemedLabel *m_notes;
    ThemedLabel *m_detail;
    QWidget *m_choices; ///< made anew for each report
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr; ///< the words and choices, inside
    QPushButton *m_search;
    QPushButton *m_retry;
    QToolButton *m_close;
    QShortcut *m_escape;
    QString m_announced;
    ScanReport::State m_shown = ScanReport::State::None;
    QDate m_dataDate; ///< of the data that gave this answer
};

} // namespace pillnuts

#endif
