// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_CATALOGUE_PANEL_H
#define PILLNUTS_UI_CATALOGUE_PANEL_H

#include <QFrame>

class QGridLayout;
class QLabel;

namespace pillnuts {

class CatalogueStatus;
class Theme;

/// What is installed now: products, day, source, licence, and how many rows of each data set.
class CataloguePanel final : public QFrame {
    Q_OBJECT
public:
    CataloguePanel(CatalogueStatus &catalogue, const Theme &theme, QWidget *parent = nullptr);

private:
    void refresh();
    void addFact(const QString &name, const QString &value);

    CatalogueStatus &m_catalogue;
    QLabel *m_title;
    QWidget *m_facts;
    QGridLayout *m_grid;
    QVector<QWidget *> m_shown;
};

} // namespace pillnuts

#endif
