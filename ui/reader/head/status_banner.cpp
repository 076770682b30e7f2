// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/head/status_banner.h"

#include "reader/head/themed_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace pillnuts {

namespace {

struct NoteRoles {
    Role text;
    Role surface;
    Role line;
    Role solid;
};

NoteRoles rolesOf(StatusNote::Level level)
{
    switch (level) {
    case StatusNote::Level::Danger:
        return {Role::Danger, Role::DangerSurface, Role::DangerLine, Role::DangerSolid};
    case StatusNote::Level::Caution:
        return {Role::Caution, Role::CautionSurface, Role::CautionLine, Role::CautionSolid};
    case StatusNote::Level::Info:
        break;
    }
    return {Role::TextSubtle, Role::SurfaceSunken, Role::Line, Role::LineStrong};
}

QString iconOf(StatusNote::Level level)
{
    switch (level) {
    case StatusNote::Level::Danger:
        return QStringLiteral("danger");
    case StatusNote::Level::Caution:
        return QStringLiteral("caution");
    case StatusNote::Level::Info:
        break;
    }
    return QStringLiteral("info");
}

/// One line of the banner: a bar at its left, icon, word, text.
class NoteRow final : public QWidget {
public:
    NoteRow(Theme &theme, const StatusNote &note)
        : m_theme(theme)
        , m_roles(rolesOf(note.level))
        , m_icon(theme.icon(iconOf(note.level), m_roles.text))
    {
        setObjectName(u"statusNote");
        setAccessibleName(note.word + u". " + note.text);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(theme.px(52), theme.px(8), theme.px(16), theme.px(8));
        layout->setSpacing(theme.px(8));
        auto *word = new ThemedLabel(theme, TextSize::Lead, m_roles.text, Weight::Bold);
        word->setText(note.word);
        layout->addWidget(word, 0, Qt::AlignTop);
        auto *text = new ThemedLabel(theme, TextSize::Body, Role::Text);
        text->setText(note.text);
        text->setWordWrap(true);
        text->setMinimumHeight(theme.lineHeight(TextSize::Lead));
        layout->addWidget(text, 1);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath frame;
        const qreal radius = m_theme.radius(Corner::Control);
        frame.addRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius, radius);
        painter.fillPath(frame, m_theme.colour(m_roles.surface));
        painter.save();
        painter.setClipPath(frame);
        painter.fillRect(0, 0, m_theme.px(6), height(), m_theme.colour(m_roles.solid));
        painter.restore();
        painter.setPen(QPen(m_theme.colour(m_roles.line), 1));
        painter.drawPath(frame);
        const int side = m_theme.px(20);
        m_icon.paint(&painter, m_theme.px(22), m_theme.px(10), side, side);
    }

private:
    Theme &m_theme;
    NoteRoles m_roles;
    QIcon m_icon;
};

} // namespace

StatusBanner::StatusBanner(Theme &theme)
    : m_theme(theme)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"statusBanner");
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(m_theme.px(8));
    hide();
}

void StatusBanner::setNotes(const QVector<StatusNote> &notes)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const StatusNote &note : notes)
        m_rows->addWidget(new NoteRow(m_theme, note));
    setVisible(!notes.isEmpty());
}

} // namespace pillnuts
