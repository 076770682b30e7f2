// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_DATA_PAGE_H
#define PILLNUTS_UI_DATA_PAGE_H

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace pillnuts {

class CataloguePanel;
class CatalogueStatus;
class KeyCard;
class SourceCard;
class TaskPanel;
class Theme;
class UpdateSession;

/// Where the data come from: what is installed, and the ways to bring in others.
class DataPage final : public QScrollArea {
    Q_OBJECT
public:
    DataPage(CatalogueStatus &catalogue,
        UpdateSession &update,
        const Theme &theme,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void filesWanted(); ///< let the user choose files to import
    void searchWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void makeCards();
    void arrange();
    void refresh();

    CatalogueStatus &m_catalogue;
    UpdateSession &m_update;
    const Theme &m_theme;
    QLabel *m_logo;
    QLabel *m_title;
    QLabel *m_subtitle;
    CataloguePanel *m_installed;
    TaskPanel *m_task;
    QGridLayout *m_cards;
    KeyCard *m_keyCard;
    SourceCard *m_fileCard = nullptr;
    SourceCard *m_starterCard = nullptr;
    int m_columns = 0;
};

} // namespace pillnuts

#endif
