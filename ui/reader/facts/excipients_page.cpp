// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/facts/excipients_page.h"

#include "reader/head/chip.h"
#include "reader/head/flow_layout.h"
#include "reader/head/themed_label.h"

#include <QVBoxLayout>

namespace pillnuts {

ExcipientsPage::ExcipientsPage(Theme &theme)
    : m_theme(theme)
    , m_page(new QWidget)
    , m_title(new ThemedLabel(theme, TextSize::Heading, Role::Text, Weight::Bold))
    , m_note(new ThemedLabel(theme, TextSize::Body, Role::TextSubtle))
    , m_chips(new QWidget)
    , m_flow(new FlowLayout(theme.px(8)))
{
    setObjectName(u"excipientsPage");
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    m_page->setObjectName(u"pageBody");
    setWidget(m_page);
    m_note->setObjectName(u"excipientsNote");
    m_note->setWordWrap(true);
    m_chips->setLayout(m_flow);
    auto *layout = new QVBoxLayout(m_page);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addWidget(m_chips);
    layout->addStretch();
    connect(&m_theme, &Theme::changed, this, &ExcipientsPage::applyTheme);
    applyTheme();
}

void ExcipientsPage::applyTheme()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_theme.colour(Role::SurfaceRaised));
    m_page->setPalette(colours);
    m_page->setAutoFillBackground(true);
    auto *layout = m_page->layout();
    layout->setContentsMargins(m_theme.px(24), m_theme.px(16), m_theme.px(24), m_theme.px(16));
    layout->setSpacing(m_theme.px(12));
    m_flow->setGap(m_theme.px(8));
}

void ExcipientsPage::setProduct(const Product &product)
{
    m_flow->clear();
    const auto &excipients = product.excipients;
    const auto count = excipients ? excipients->size() : 0;
    m_title->setText(excipients ? tr("Excipients %1").arg(count) : tr("Excipients"));
    if (!excipients)
        m_note->setText(tr("The source gives no list of excipients for this product. That does not "
                           "mean that it has none."));
    else if (excipients->isEmpty())
        m_note->setText(tr("The source names no excipient."));
    else
        m_note->setText(tr("In the order of the permit. Hover over one to see its code."));
    if (!excipients)
        return;
    for (const Excipient &excipient : *excipients) {
        auto *chip = new Chip(m_theme, excipient.name, Chip::Look::Quiet);
        chip->setObjectName(u"excipientChip");
        chip->setExplanation(excipient.code.isEmpty()
                ? tr("The source gives no code")
                : tr("Code %1").arg(excipient.code.toString()));
        m_flow->addWidget(chip);
    }
}

} // namespace pillnuts
