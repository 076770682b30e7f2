// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/task_popup.h"

#include "settings/catalogue_words.h"
#include "theme/follow_theme.h"
#include "usecases/update_session.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kWidth = 416;

QFrame *quietNote(const QString &text, QWidget *parent)
{
    auto *well = new QFrame(parent);
    well->setProperty("kind", u"well"_s);
    auto *label = new QLabel(text, well);
    label->setProperty("type", u"caption"_s);
    label->setWordWrap(true);
    auto *column = new QVBoxLayout(well);
    column->addWidget(label);
    return well;
}

} // namespace

TaskPopup::TaskPopup(UpdateSession &update, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_update(update)
    , m_theme(theme)
    , m_title(new QLabel(tr("Bringing in data"), this))
    , m_steps(new QVBoxLayout)
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop and go on later"), this))
{
    setObjectName(u"taskPopup"_s);
    setProperty("kind", u"popup"_s);
    setAccessibleName(m_title->text());
    build();
    connect(m_stop, &QPushButton::clicked, &update, &UpdateSession::cancel);
    connect(&update, &UpdateSession::progressed, this, &TaskPopup::refresh);
    connect(&update, &UpdateSession::stateChanged, this, [this] {
        if (m_update.state() != UpdateSession::State::Running)
            hide();
        refresh();
    });
    hide();
}

void TaskPopup::build()
{
    m_title->setProperty("type", u"lead"_s);
    m_title->setProperty("strong", true);
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeTaskPopup"_s);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    close->setIcon(m_theme.icon(u"close"_s, Role::TextSubtle));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_stop->setObjectName(u"stopTask"_s);
    m_stop->setProperty("small", true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(m_steps);
    column->addWidget(m_bar);
    column->addWidget(quietNote(tr("You can go on searching in the present data. When this is "
                                   "done, the new data take their place quietly."),
        this));
    column->addWidget(m_stop, 0, Qt::AlignLeft);
    followTheme(m_theme, this, [this, column] {
        column->setContentsMargins(m_theme.px(20), m_theme.px(16), m_theme.px(20), m_theme.px(16));
        column->setSpacing(m_theme.px(12));
        m_steps->setSpacing(m_theme.px(12));
        refresh();
    });
}

TaskPopup::Row TaskPopup::addRow()
{
    Row row;
    row.widget = new QWidget(this);
    row.icon = new QLabel(row.widget);
    row.name = new QLabel(row.widget);
    row.count = new QLabel(row.widget);
    row.count->setProperty("type", u"caption"_s);
    row.count->setProperty("tone", u"subtle"_s);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.icon);
    line->addWidget(row.name, 1);
    line->addWidget(row.count);
    m_steps->addWidget(row.widget);
    return row;
}

void TaskPopup::refresh()
{
    const auto &steps = m_update.steps();
    while (m_rows.size() < steps.size())
        m_rows.append(addRow());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i).widget->setVisible(i < steps.size());
        if (i < steps.size())
            refreshRow(m_rows.at(i), static_cast<int>(i));
    }
    const auto percent = m_update.percent();
    m_bar->setValue(percent.value_or(0));
    m_stop->setEnabled(!m_update.isCancelling());
    if (!m_area.isNull())
        place(m_area);
}

void TaskPopup::refreshRow(const Row &row, int index)
{
    const auto &step = m_update.steps().at(index);
    const bool passed = index < m_update.stepIndex();
    const bool current = index == m_update.stepIndex();
    const QString icon = passed ? u"check"_s : current ? u"sync"_s : u"minus"_s;
    const Role role = passed || current ? Role::Accent : Role::TextDisabled;
    const QSize size(m_theme.px(16), m_theme.px(16));
    row.icon->setPixmap(m_theme.icon(icon, role).pixmap(size, devicePixelRatioF()));
    //: %1 is the position of a step that has not begun
    row.name->setText(step.name.isEmpty() ? tr("Step %1").arg(index + 1) : step.name);
    row.count->setText(stepCount(step));
    QFont font = m_theme.font(TextSize::Body, current ? Weight::Bold : Weight::Regular);
    row.name->setFont(font);
}

void TaskPopup::toggle()
{
    setVisible(!isVisible());
    refresh();
    raise();
}

void TaskPopup::place(const QRect &area)
{
    m_area = area;
    const int width = std::min(m_theme.px(kWidth), area.width());
    setFixedWidth(width);
    const int height = sizeHint().height();
    const int gap = m_theme.px(8);
    setGeometry(area.right() - width - gap, area.bottom() - height - gap, width, height);
}

void TaskPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace pillnuts
