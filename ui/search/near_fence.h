// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_NEAR_FENCE_H
#define PILLNUTS_UI_NEAR_FENCE_H

#include <QFrame>

class QLabel;
class QToolButton;

namespace pillnuts {

class ResultDelegate;
class ResultList;
class ResultModel;
class Theme;
class PillPainter;

/// Near misses behind a dashed line: a list of their own, so that the arrow keys and Enter of the
/// search box cannot reach them by accident. Folds to its caption.
class NearFence final : public QFrame {
    Q_OBJECT
public:
    NearFence(
        ResultModel &model, const Theme &theme, PillPainter &pills, QWidget *parent = nullptr);

    ResultList *list() const { return m_list; }

    void forgetLayouts();
    int captionHeight() const;
    int fullHeight() const; ///< caption and every row

    bool isFolded() const { return m_folded; }

    void setFolded(bool folded);

Q_SIGNALS:
    void foldToggled(bool folded); ///< by the user

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateCaption();

    ResultModel &m_model;
    const Theme &m_theme;
    QToolButton *m_caption;
    ResultList *m_list;
    ResultDelegate *m_delegate;
    bool m_folded = false;
};

} // namespace pillnuts

#endif
