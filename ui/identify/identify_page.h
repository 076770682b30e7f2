// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_IDENTIFY_PAGE_H
#define PILLNUTS_UI_IDENTIFY_PAGE_H

#include "usecases/identify_session.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace pillnuts {

class ChoiceChips;
class PillInputs;
class PillPainter;
class PillResults;
class Theme;

/// Identifies a pill by what is seen of it (B13): inputs at the left, the pills that agree at the
/// right; in a narrow window one after the other. What stands in the search box narrows by name.
class IdentifyPage final : public QWidget {
    Q_OBJECT
public:
    struct Ports {
        PillIdentification &pills;
        CatalogueReader &catalogue;
    };

    IdentifyPage(
        const Ports &ports, const Theme &theme, PillPainter &pills, QWidget *parent = nullptr);

    /// What stands in the search box.
    void setName(const QString &name);
    void moveCurrent(int rows, bool pages);
    void openCurrent();

Q_SIGNALS:
    void openRequested(const pillnuts::ProductId &product);
    void nameClearWanted(); ///< the search box should be emptied

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void ask(PillQuery query);
    void askInputs();
    void takeBack(const PillQuery &rest);
    void follow();
    void arrange();
    void showResults(bool results);

    const Theme &m_theme;
    IdentifySession m_session;
    PillInputs *m_inputs;
    QWidget *m_side; ///< chips, results
    ChoiceChips *m_chips;
    PillResults *m_results;
    QPushButton *m_toResults; ///< in a narrow window, below the inputs
    QPushButton *m_toInputs; ///< in a narrow window, above the results
    QString m_name;
    bool m_narrow = false;
    bool m_resultsOnTop = false;
};

} // namespace pillnuts

#endif
