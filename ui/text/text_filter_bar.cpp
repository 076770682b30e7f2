// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_filter_bar.h"

#include "drug_class.h"
#include "settings/segmented.h"
#include "text/text_hit_model.h"
#include "theme/follow_theme.h"
#include "theme/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

/// In the order of the choices; the first is every section.
const std::array<QVector<SectionKind>, 5> &sectionGroups()
{
    static const std::array<QVector<SectionKind>, 5> groups{QVector<SectionKind>{},
        {SectionKind::Efficacy, SectionKind::StarterEfficacy},
        {SectionKind::Dosage, SectionKind::StarterDosage},
        {SectionKind::Precaution, SectionKind::Professional, SectionKind::StarterPrecaution},
        {SectionKind::EasyEfficacy,
            SectionKind::EasyDosage,
            SectionKind::EasyWarning,
            SectionKind::EasyPrecaution,
            SectionKind::EasyInteraction,
            SectionKind::EasySideEffect,
            SectionKind::EasyStorage}};
    return groups;
}

constexpr std::array<std::optional<ProductKind>, 3> kinds{
    std::nullopt, ProductKind::OverTheCounter, ProductKind::Prescription};

QStringList sectionChoices(const QString &all)
{
    QStringList choices{all};
    for (const auto &group : sectionGroups()) {
        if (!group.isEmpty())
            choices.append(sectionName(group.first()));
    }
    return choices;
}

} // namespace

TextFilterBar::TextFilterBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_section(new Segmented(tr("Section"), sectionChoices(tr("All sections")), this))
    , m_kind(new Segmented(tr("Kind"), {tr("All kinds"), tr("OTC"), tr("Prescription")}, this))
    , m_types(new QMenu(this))
    , m_typeButton(new QPushButton(this))
{
    m_section->setObjectName(u"textSection"_s);
    m_kind->setObjectName(u"textKind"_s);
    m_typeButton->setObjectName(u"textType"_s);
    m_typeButton->setMenu(m_types);
    m_typeButton->setFocusPolicy(Qt::StrongFocus);
    m_typeButton->setIcon(theme.icon(u"chevron-down"_s, Role::TextSubtle));
    m_typeButton->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the word
    m_section->choose(0);
    m_kind->choose(0);
    chooseType({});
    connect(m_section, &Segmented::chosenByUser, this, &TextFilterBar::chosenByUser);
    connect(m_kind, &Segmented::chosenByUser, this, &TextFilterBar::chosenByUser);
    connect(m_types, &QMenu::aboutToShow, this, &TextFilterBar::fillTypes);

    auto *row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addWidget(m_typeButton);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_section);
    column->addLayout(row);
    followTheme(theme, this, [column, row, &theme] {
        column->setSpacing(theme.px(8));
        row->setSpacing(theme.px(12));
    });
}

void TextFilterBar::apply(TextQuery &query) const
{
    query.sections = sectionGroups().at(static_cast<size_t>(m_section->chosen()));
    query.kind = kinds.at(static_cast<size_t>(m_kind->chosen()));
    query.type = m_type;
}

bool TextFilterBar::isNarrowing() const
{
    return m_section->chosen() != 0 || m_kind->chosen() != 0 || !m_type.isEmpty();
}

void TextFilterBar::chooseType(const QString &type)
{
    m_type = type;
    m_typeButton->setText(type.isEmpty() ? tr("All types") : type);
    m_typeButton->setAccessibleName(tr("Type: %1").arg(m_typeButton->text()));
}

void TextFilterBar::fillTypes()
{
    m_types->clear();
    auto *group = new QActionGroup(m_types);
    QStringList types{QString()};
    for (const auto &type : allEverydayTypes())
        types.append(type.name);
    for (const auto &type : std::as_const(types)) {
        auto *action = m_types->addAction(type.isEmpty() ? tr("All types") : type);
        action->setCheckable(true);
        action->setChecked(type == m_type);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, type] {
            chooseType(type);
            Q_EMIT chosenByUser();
        });
    }
}

} // namespace pillnuts
