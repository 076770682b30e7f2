// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_RESULT_LIST_H
#define PILLNUTS_UI_RESULT_LIST_H

#include <QListView>

namespace pillnuts {

class Theme;

/// A list of result rows. Its scroll bar lies over the rows, so that the seam stays at the list's
/// edge, and typing goes on to the search box.
class ResultList : public QListView {
    Q_OBJECT
public:
    explicit ResultList(const Theme &theme, QWidget *parent = nullptr);

    int rowsInView() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeScrollBar();

    const Theme &m_theme;
    QScrollBar *m_overlay;
};

} // namespace pillnuts

#endif
