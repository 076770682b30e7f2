// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_SEARCH_PLACE_H
#define PILLNUTS_UI_SEARCH_PLACE_H

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace pillnuts {

class BackBar;
class Theme;

/// List and reader: side by side when there is room, one after the other when there is not. Only
/// arranges.
class SearchPlace final : public QWidget {
    Q_OBJECT
public:
    SearchPlace(QWidget &list, QWidget &reader, const Theme &theme, QWidget *parent = nullptr);

    bool isNarrow() const { return m_narrow; }

    bool showsReader() const; ///< always true when wide
    void showReader();
    void showList();

    QByteArray splitterState() const;
    void restoreSplitter(const QByteArray &state);

    BackBar &backBar() const { return *m_backBar; }

Q_SIGNALS:
    void arrangementChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void arrangeNarrow();
    void arrangeWide();

    QWidget &m_list;
    QWidget &m_reader;
    const Theme &m_theme;
    BackBar *m_backBar;
    QWidget *m_readerSide; ///< back bar and reader
    QSplitter *m_splitter;
    QStackedWidget *m_stack; ///< while narrow
    bool m_narrow = false;
    bool m_readerOnTop = false;
    bool m_sized = false; ///< list and reader have their first widths
};

} // namespace pillnuts

#endif
