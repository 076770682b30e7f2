// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_HOME_SECTION_H
#define PILLNUTS_UI_HOME_SECTION_H

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace pillnuts {

class FlowLayout;
class Theme;

/// One part of the home page: its title, where it comes from, and what stands in it.
class HomeSection final : public QFrame {
    Q_OBJECT
public:
    HomeSection(const QString &title, const QString &note, const Theme &theme, QWidget *parent);

    void setNote(const QString &note);
    /// Rows from edge to edge.
    void setContent(QWidget *content);
    /// Words in lines; the layout belongs to the section.
    FlowLayout &words();
    /// A quiet button at the title's other end.
    QPushButton *addAction(const QString &text, const QString &objectName);

private:
    const Theme &m_theme;
    QBoxLayout *m_column;
    QBoxLayout *m_head;
    QLabel *m_note;
    FlowLayout *m_words = nullptr;
};

} // namespace pillnuts

#endif
