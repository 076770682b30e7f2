// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/choice_chips.h"

#include "identify/look_names.h"
#include "reader/head/flow_layout.h"
#include "theme/follow_theme.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr qsizetype kLongestText = 24;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > kLongestText ? line.left(kLongestText) + u'…' : line;
}

} // namespace

ChoiceChips::ChoiceChips(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_flow(new FlowLayout(theme.px(6)))
{
    setObjectName(u"pillChips"_s);
    setAccessibleName(tr("Chosen"));
    setLayout(m_flow);
    followTheme(theme, this, [this] {
        m_flow->setGap(m_theme.px(6));
        m_flow->setContentsMargins(0, 0, 0, 0);
    });
}

QVector<ChoiceChips::Choice> ChoiceChips::choicesOf(const PillQuery &query)
{
    QVector<Choice> choices;
    const auto add = [&](const QString &text, auto takeBack) {
        PillQuery rest = query;
        takeBack(rest);
        choices.append({text, rest});
    };
    if (!query.name.trimmed().isEmpty())
        //: %1 is what stands in the search box
        add(tr("Name: %1").arg(shortened(query.name)), [](PillQuery &q) { q.name.clear(); });
    if (!query.imprint.trimmed().isEmpty())
        add(u"“%1”"_s.arg(shortened(query.imprint)), [](PillQuery &q) { q.imprint.clear(); });
    if (!query.otherImprint.trimmed().isEmpty())
        add(u"“%1”"_s.arg(shortened(query.otherImprint)),
            [](PillQuery &q) { q.otherImprint.clear(); });
    for (const auto shape : query.shapes)
        add(lookName(shape), [shape](PillQuery &q) { q.shapes.removeAll(shape); });
    for (const auto colour : query.colours)
        add(lookName(colour), [colour](PillQuery &q) { q.colours.removeAll(colour); });
    if (query.line)
        add(lookName(*query.line), [](PillQuery &q) { q.line.reset(); });
    if (query.lengthLong)
        add(tr("Longer %1").arg(lengthName(*query.lengthLong)),
            [](PillQuery &q) { q.lengthLong.reset(); });
    if (query.lengthShort)
        add(tr("Shorter %1").arg(lengthName(*query.lengthShort)),
            [](PillQuery &q) { q.lengthShort.reset(); });
    return choices;
}

void ChoiceChips::add(const Choice &choice)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(u"pillChip"_s);
    chip->setProperty("boxed", true);
    chip->setProperty("small", true);
    chip->setText(choice.text);
    chip->setIcon(m_theme.icon(u"close"_s, Role::TextSubtle));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the word
    chip->setFocusPolicy(Qt::TabFocus);
    //: %1 is a choice: a colour, a shape
    chip->setAccessibleName(tr("Take back %1").arg(choice.text));
    chip->setToolTip(chip->accessibleName());
    connect(
        chip, &QToolButton::clicked, this, [this, rest = choice.rest] { Q_EMIT takenBack(rest); });
    m_flow->addWidget(chip);
}

void ChoiceChips::setQuery(const PillQuery &query)
{
    m_flow->clear();
    const auto choices = choicesOf(query);
    for (const auto &choice : choices)
        add(choice);
    setVisible(!choices.isEmpty());
    updateGeometry();
}

} // namespace pillnuts
