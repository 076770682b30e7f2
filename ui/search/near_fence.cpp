// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/near_fence.h"

#include "search/result_delegate.h"
#include "search/result_list.h"
#include "search/result_model.h"
#include "theme/follow_theme.h"

#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kCaptionHeight = 36;

} // namespace

NearFence::NearFence(ResultModel &model, const Theme &theme, PillPainter &pills, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_theme(theme)
    , m_caption(new QToolButton(this))
    , m_list(new ResultList(theme, this))
    , m_delegate(new ResultDelegate(theme, pills, true, this))
{
    setObjectName(u"nearFence"_s);
    m_caption->setObjectName(u"fenceCaption"_s);
    m_caption->setProperty("small", true);
    m_caption->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_caption->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_caption->setFocusPolicy(Qt::TabFocus);
    m_caption->setIcon(theme.icon(u"chevron-right"_s, Role::TextSubtle));
    connect(m_caption, &QToolButton::clicked, this, [this] {
        setFolded(!m_folded);
        Q_EMIT foldToggled(m_folded);
    });
    m_list->setObjectName(u"nearList"_s);
    m_list->setAccessibleName(tr("Similar names"));
    m_list->setModel(&model);
    m_list->setItemDelegate(m_delegate);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_caption);
    column->addWidget(m_list, 1);
    followTheme(theme, this, [this] { m_caption->setFixedHeight(captionHeight()); });
    connect(&model, &QAbstractItemModel::dataChanged, this, &NearFence::updateCaption);
    updateCaption();
}

void NearFence::setLooks(const QString &name, const QString &caption)
{
    m_words = caption;
    setObjectName(u"pillFence"_s);
    m_caption->setObjectName(u"pillFenceCaption"_s);
    m_list->setObjectName(u"pillNearList"_s);
    m_list->setAccessibleName(name);
    m_delegate->setBothSides(true);
    updateCaption();
}

void NearFence::forgetLayouts()
{
    m_delegate->forgetLayouts();
    updateCaption();
}

// The fence itself: dashes above and below the caption, on the window's ground.
void NearFence::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Role::Window));
    QPen pen(m_theme.colour(Role::LineStrong), m_theme.px(1));
    pen.setDashPattern({4, 3});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    for (const int y : {0, captionHeight() - m_theme.px(1)})
        painter.drawLine(0, y, width(), y);
}

int NearFence::captionHeight() const
{
    return m_theme.px(kCaptionHeight);
}

int NearFence::fullHeight() const
{
    return captionHeight() + m_model.rowCount() * rowHeight(m_theme);
}

void NearFence::setFolded(bool folded)
{
    m_folded = folded;
    m_list->setVisible(!folded);
    updateCaption();
}

void NearFence::updateCaption()
{
    m_caption->setIcon(
        m_theme.icon(m_folded ? u"chevron-right"_s : u"chevron-down"_s, Role::TextSubtle));
    const QString count = QLocale().toString(m_model.rowCount());
    //: %1 is a number of products whose names are only similar
    m_caption->setText(m_words.isEmpty()
            ? tr("Similar names %1 · may be other medicines").arg(count)
            : m_words.arg(count));
    m_caption->setAccessibleName(m_caption->text());
    m_caption->setToolTip(tr("The arrow keys and Enter of the search box do not reach these."));
    m_caption->setAccessibleDescription(m_folded ? tr("folded") : tr("unfolded"));
}

} // namespace pillnuts
