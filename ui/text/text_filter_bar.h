// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_TEXT_FILTER_BAR_H
#define PILLNUTS_UI_TEXT_FILTER_BAR_H

#include "ports/catalogue_reader.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace pillnuts {

class Segmented;
class Theme;

/// In which sections, of which kind of product and of which type words are looked for.
class TextFilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit TextFilterBar(const Theme &theme, QWidget *parent = nullptr);

    /// Puts what is chosen into a query.
    void apply(TextQuery &query) const;
    /// Whether anything is left out.
    bool isNarrowing() const;

Q_SIGNALS:
    void chosenByUser();

private:
    void fillTypes();
    void chooseType(const QString &type);

    Segmented *m_section;
    Segmented *m_kind;
    QMenu *m_types;
    QPushButton *m_typeButton;
    QString m_type; ///< empty = all
};

} // namespace pillnuts

#endif
