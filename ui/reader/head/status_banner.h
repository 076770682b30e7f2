// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_STATUS_BANNER_H
#define PILLNUTS_UI_STATUS_BANNER_H

#include "reader/head/status_notes.h"

#include <QWidget>

class QVBoxLayout;

namespace pillnuts {

class Theme;

/// The loud lines above the tabs: recall, cancelled permit, narcotic. Takes no room when there is
/// nothing to say.
class StatusBanner final : public QWidget {
    Q_OBJECT
public:
    explicit StatusBanner(Theme &theme);

    void setNotes(const QVector<StatusNote> &notes);

private:
    Theme &m_theme;
    QVBoxLayout *m_rows;
};

} // namespace pillnuts

#endif
