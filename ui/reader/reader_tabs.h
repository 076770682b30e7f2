// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_READER_TABS_H
#define PILLNUTS_UI_READER_TABS_H

#include <QStringList>
#include <QTabBar>

namespace pillnuts {

class Theme;

/// The tabs of the reading desk: words, the chosen one underlined; whoever holds it draws the line
/// below. Short words where the long ones do not fit. The digits 1 … 9 choose while the bar has the
/// focus.
class ReaderTabs final : public QTabBar {
    Q_OBJECT
public:
    explicit ReaderTabs(Theme &theme);

    void addTab(const QString &name, const QString &shortName);
    /// A small number behind the name; -1 for none.
    void setCount(int tab, int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QSize tabSizeHint(int index) const override;

    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int gapAfter(int tab) const;
    int widthWith(const QStringList &names) const;
    int tabWidth(int tab, const QString &name) const;
    QString countText(int tab) const;
    void useFittingNames();

    Theme &m_theme;
    QStringList m_names;
    QStringList m_shortNames;
    QVector<int> m_counts;
};

} // namespace pillnuts

#endif
