// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_STATUS_LINE_H
#define PILLNUTS_UI_STATUS_LINE_H

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace pillnuts {

class CatalogueStatus;
class ElidedButton;
class Theme;
class UpdateSession;

/// The bottom line: what data these are, always; and how far a task is, with cancel beside it.
class StatusLine final : public QFrame {
    Q_OBJECT
public:
    StatusLine(CatalogueStatus &catalogue,
        UpdateSession &update,
        const Theme &theme,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void taskWanted(); ///< show the steps
    void dataWanted(); ///< show the data page

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    QVector<QWidget *> taskParts() const;
    void keepDataInView();
    void showCatalogue();
    void showTask();
    void showProgress();

    CatalogueStatus &m_catalogue;
    UpdateSession &m_update;
    const Theme &m_theme;
    ElidedButton *m_data;
    ElidedButton *m_result;
    ElidedButton *m_step;
    QProgressBar *m_bar;
    QLabel *m_percent;
    QPushButton *m_cancel;
};

} // namespace pillnuts

#endif
