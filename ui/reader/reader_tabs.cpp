// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_tabs.h"

#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kHeight = 44;
constexpr int kGap = 24; ///< between two tabs

} // namespace

ReaderTabs::ReaderTabs(Theme &theme)
    : m_theme(theme)
{
    setObjectName(u"readerTabs");
    setAccessibleName(tr("Parts of the product"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::StrongFocus);
    const auto arrows = findChildren<QToolButton *>();
    for (QToolButton *arrow : arrows) {
        const bool left = arrow->arrowType() == Qt::LeftArrow;
        arrow->setArrowType(Qt::NoArrow); // the style sheet leaves no arrow to draw
        arrow->setIcon(m_theme.icon(left ? u"arrow-left"_s : u"chevron-right"_s, Role::TextSubtle));
        arrow->setAutoFillBackground(true);
    }
    connect(&m_theme, &Theme::changed, this, [this] {
        useFittingNames();
        updateGeometry();
    });
}

void ReaderTabs::addTab(const QString &name, const QString &shortName)
{
    m_names += name;
    m_shortNames += shortName;
    m_counts += -1;
    QTabBar::addTab(name);
}

void ReaderTabs::setCount(int tab, int count)
{
    m_counts[tab] = count;
    setTabToolTip(tab, m_names.at(tab));
    useFittingNames();
}

QString ReaderTabs::countText(int tab) const
{
    return m_counts.at(tab) < 0 ? QString() : QString::number(m_counts.at(tab));
}

int ReaderTabs::gapAfter(int tab) const
{
    return tab + 1 < static_cast<int>(m_names.size()) ? m_theme.px(kGap) : 0;
}

int ReaderTabs::tabWidth(int tab, const QString &name) const
{
    const QFontMetrics body(m_theme.font(TextSize::Body, Weight::Bold));
    const QFontMetrics caption(m_theme.font(TextSize::Caption));
    int width = body.horizontalAdvance(name) + gapAfter(tab);
    if (m_counts.at(tab) >= 0)
        width += caption.horizontalAdvance(countText(tab)) + m_theme.px(4);
    return width;
}

int ReaderTabs::widthWith(const QStringList &names) const
{
    int width = 0;
    for (int tab = 0; tab < static_cast<int>(names.size()); ++tab)
        width += tabWidth(tab, names.at(tab));
    return width;
}

void ReaderTabs::useFittingNames()
{
    const QStringList &names = widthWith(m_names) <= width() ? m_names : m_shortNames;
    for (int tab = 0; tab < count(); ++tab)
        setTabText(tab, names.at(tab)); // also lays out anew, for a changed count
}

QSize ReaderTabs::tabSizeHint(int index) const
{
    return {tabWidth(index, tabText(index)), m_theme.px(kHeight)};
}

QSize ReaderTabs::sizeHint() const
{
    return {widthWith(m_names), m_theme.px(kHeight)};
}

QSize ReaderTabs::minimumSizeHint() const
{
    return {m_theme.px(200), m_theme.px(kHeight)};
}

void ReaderTabs::resizeEvent(QResizeEvent *event)
{
    QTabBar::resizeEvent(event);
    useFittingNames();
}

void ReaderTabs::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_1;
    if (event->modifiers() == Qt::NoModifier && digit >= 0 && digit < count() && digit < 9)
        setCurrentIndex(digit);
    else
        QTabBar::keyPressEvent(event);
}

void ReaderTabs::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    for (int tab = 0; tab < count(); ++tab) {
        const bool chosen = tab == currentIndex();
        const QRect place = tabRect(tab).adjusted(0, 0, -gapAfter(tab), 0);
        const QFont font = m_theme.font(TextSize::Body, chosen ? Weight::Bold : Weight::Regular);
        painter.setFont(font);
        painter.setPen(m_theme.colour(chosen ? Role::Text : Role::TextSubtle));
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, tabText(tab));
        const int name = QFontMetrics(font).horizontalAdvance(tabText(tab));
        painter.setFont(m_theme.font(TextSize::Caption));
        painter.setPen(m_theme.colour(Role::TextSubtle));
        painter.drawText(place.adjusted(name + m_theme.px(4), m_theme.px(1), 0, 0),
            Qt::AlignVCenter,
            countText(tab));
        if (chosen)
            painter.fillRect(place.left(),
                height() - m_theme.px(2),
                place.width(),
                m_theme.px(2),
                m_theme.colour(Role::Accent));
    }
}

} // namespace pillnuts
