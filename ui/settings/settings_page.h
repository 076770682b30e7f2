// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_SETTINGS_PAGE_H
#define PILLNUTS_UI_SETTINGS_PAGE_H

#include "ports/preferences.h"

#include <QScrollArea>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace pillnuts {

class Segmented;
class Theme;

/// The user's choices on this machine. Every change is kept at once.
class SettingsPage final : public QScrollArea {
    Q_OBJECT
public:
    SettingsPage(PreferenceStore &store, const Theme &theme, QWidget *parent = nullptr);

    /// Shows what is kept now: zoom may have changed by keyboard.
    void refresh();

Q_SIGNALS:
    void preferencesChanged(const pillnuts::Preferences &preferences);
    void languageChosen(const QString &language);
    void zoomWanted(int percent);
    void dataWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        QBoxLayout *layout = nullptr;
        QWidget *control = nullptr;
    };

    void arrange();
    void build();
    void addRow(QVBoxLayout &column, const QString &name, const QString &hint, QWidget *control);
    QWidget *makeZoom();
    void connectControls();
    template <typename Change>
    void change(Change apply);

    PreferenceStore &m_store;
    const Theme &m_theme;
    Segmented *m_mode;
    Segmented *m_language;
    QLabel *m_zoom;
    QCheckBox *m_pictures;
    QCheckBox *m_remember;
    QVector<Row> m_rows;
};

} // namespace pillnuts

#endif
