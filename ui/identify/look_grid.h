// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_LOOK_GRID_H
#define PILLNUTS_UI_LOOK_GRID_H

#include <QWidget>

#include <functional>

class QAbstractButton;
class QGridLayout;
class QPainter;

namespace pillnuts {

class Theme;

/// Looks to choose from, each drawn over its name; any number may be on. One stop of the tab key:
/// the arrow keys walk within, the space bar chooses.
class LookGrid final : public QWidget {
    Q_OBJECT
public:
    /// Draws a look into the space it is given.
    using Drawing = std::function<void(QPainter &, const QRectF &)>;

    /// `name` is what the looks are: "Shape".
    LookGrid(const QString &name, const Theme &theme, QWidget *parent = nullptr);

    void add(const QString &name, const Drawing &drawing);

    bool isChosen(int index) const;
    void choose(int index, bool chosen); ///< without telling

Q_SIGNALS:
    void chosenByUser();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void stopAt(int index); ///< of the tab key
    void walkTo(int index);
    int stepOf(int key) const;

    QString m_name;
    const Theme &m_theme;
    QGridLayout *m_grid;
    QVector<QAbstractButton *> m_buttons;
};

} // namespace pillnuts

#endif
