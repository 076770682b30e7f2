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

    /// Other words than those for similar names: the list's, and of the caption with %1 for the
    /// number. Pills are then drawn from both sides.
    void setLooks(const QString &name, const QString &caption);

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
    QString m_words; ///< of the caption; empty = similar names
    bool m_folded = false;
};

} // namespace pillnuts

#endif
