// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_PILL_RESULTS_H
#define PILLNUTS_UI_PILL_RESULTS_H

#include "pill/pill_query.h"

#include <QFrame>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QModelIndex;

namespace pillnuts {

class IdentifySession;
class NearFence;
class PillPainter;
class ResultDelegate;
class ResultList;
class ResultModel;
class Theme;

/// The pills that agree, look-alikes behind the fence, and in words what the register does not
/// know; or the state that stands in their place.
class PillResults final : public QFrame {
    Q_OBJECT
public:
    PillResults(IdentifySession &session,
        const Theme &theme,
        PillPainter &pills,
        QWidget *parent = nullptr);

    void moveCurrent(int rows, bool pages);
    void openCurrent(); ///< the marked row or the first; never a near one, nor an older answer's
    void focusList(); ///< when there are rows

Q_SIGNALS:
    void openRequested(const pillnuts::ProductId &product);
    void gapsWanted(bool wanted);
    void resetWanted();
    void nameClearWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct State {
        QString title;
        QString text;
        QString button; ///< empty = none
        std::function<void()> next;
    };

    void build();
    void buildState();
    void buildFooter();
    void follow();
    void showRows();
    void showState(const State &state);
    State stateNow();
    void showFooter();
    QString gapText() const;
    void arrange();
    void openIndex(const QModelIndex &index);

    IdentifySession &m_session;
    const Theme &m_theme;
    ResultModel *m_hits;
    ResultModel *m_near;
    QWidget *m_room; ///< list, fence or state
    ResultList *m_list;
    ResultDelegate *m_delegate;
    NearFence *m_fence;
    QFrame *m_state;
    QLabel *m_stateTitle;
    QLabel *m_stateText;
    QPushButton *m_stateButton;
    std::function<void()> m_next;
    QLabel *m_count;
    QFrame *m_footer;
    QLabel *m_gaps;
    QPushButton *m_gapButton;
    PillQuery m_shown; ///< the question whose answer is listed
    std::optional<bool> m_foldChosen;
};

} // namespace pillnuts

#endif
