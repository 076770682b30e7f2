// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_LIST_SIDE_H
#define PILLNUTS_UI_LIST_SIDE_H

#include <QFrame>

namespace pillnuts {

class HomePanel;
class PillPainter;
class RecentUse;
class SearchSession;
class SuggestionStrip;
class Theme;

/// The side of the list: the home page before anything is asked, then the list under its
/// suggestions. Home gives way when the answer is there, so that nothing flashes between.
class ListSide final : public QFrame {
    Q_OBJECT
public:
    /// To be made before the list: it makes room for the answer before the list shows it.
    ListSide(SearchSession &session,
        RecentUse &use,
        const Theme &theme,
        PillPainter &pills,
        QWidget *parent = nullptr);

    void setList(QWidget *list);
    /// Whether the home page is wanted; the list's own states (opening, no data, failed) come
    /// first.
    void setHome(bool wanted);

    bool wantsHome() const { return m_wanted; }

    HomePanel &home() const { return *m_home; }

    SuggestionStrip &suggestions() const { return *m_suggestions; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void settle();
    void showHome(bool home);
    void arrange();

    SearchSession &m_session;
    const Theme &m_theme;
    HomePanel *m_home;
    SuggestionStrip *m_suggestions;
    QWidget *m_list = nullptr;
    bool m_wanted = true;
};

} // namespace pillnuts

#endif
