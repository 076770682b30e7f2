// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_PILL_INPUTS_H
#define PILLNUTS_UI_PILL_INPUTS_H

#include "pill/pill_query.h"

#include <QFrame>

class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace pillnuts {

class LookGrid;
class Segmented;
class Theme;

/// What is seen of a pill: imprints, shapes, colours, score line, size. Scrolls when it is taller
/// than its place.
class PillInputs final : public QFrame {
    Q_OBJECT
public:
    explicit PillInputs(const Theme &theme, QWidget *parent = nullptr);

    /// What stands in the inputs; name and gaps are none of theirs.
    PillQuery query() const;
    /// Puts another query in place without telling.
    void setQuery(const PillQuery &query);
    void focusFirst();

Q_SIGNALS:
    void queryChanged();
    void resetWanted();
    void resultsWanted(); ///< Enter or ↓ in an imprint

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead(const Theme &theme);
    QWidget *makeBody(const Theme &theme);
    static void addSection(QVBoxLayout &column, const QString &title, QWidget *content);
    QLineEdit *makeImprint(const QString &objectName, const QString &name, const QString &hint);
    QWidget *makeImprints(const Theme &theme);
    LookGrid *makeShapes(const Theme &theme);
    LookGrid *makeColours(const Theme &theme);
    QDoubleSpinBox *makeLength(const QString &objectName, const QString &name);
    QWidget *makeLengths(const Theme &theme);

    QPushButton *m_reset;
    QLineEdit *m_front;
    QLineEdit *m_back;
    LookGrid *m_shapes;
    LookGrid *m_colours;
    Segmented *m_line;
    QDoubleSpinBox *m_long;
    QDoubleSpinBox *m_short;
};

} // namespace pillnuts

#endif
