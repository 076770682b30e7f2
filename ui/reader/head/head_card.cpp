// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/head/head_card.h"

#include "reader/head/chip.h"
#include "reader/head/flow_layout.h"
#include "reader/head/keep_all_label.h"
#include "reader/head/pill_plate.h"
#include "reader/head/themed_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

/// As the source prints it; the usual word where it only gives a code.
QString kindName(const Product &product)
{
    if (!product.kindText.isEmpty())
        return product.kindText;
    switch (product.summary.kind) {
    case ProductKind::Prescription:
        return u"전문의약품"_s;
    case ProductKind::OverTheCounter:
        return u"일반의약품"_s;
    case ProductKind::QuasiDrug:
        return u"의약외품"_s;
    case ProductKind::Herbal:
        return u"한약재"_s;
    case ProductKind::RawMaterial:
        return u"원료의약품"_s;
    case ProductKind::Unknown:
        break;
    }
    return HeadCard::tr("kind not stated");
}

} // namespace

HeadCard::HeadCard(Theme &theme)
    : m_theme(theme)
    , m_plate(new PillPlate(theme))
    , m_name(new KeepAllLabel(theme, TextSize::Title, Role::Text, Weight::Bold))
    , m_company(new ThemedLabel(theme, TextSize::Body, Role::TextSubtle))
    , m_chips(new QWidget)
    , m_flow(new FlowLayout(theme.px(8)))
{
    setObjectName(u"headCard");
    m_name->setObjectName(u"productName");
    m_company->setObjectName(u"productCompany");
    m_company->setWordWrap(true);
    m_chips->setLayout(m_flow);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_plate, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->addWidget(m_name);
    words->addWidget(m_company);
    words->addWidget(m_chips);
    words->addStretch();
    layout->addLayout(words, 1);
    connect(&m_theme, &Theme::changed, this, &HeadCard::applyTheme);
    applyTheme();
}

void HeadCard::applyTheme()
{
    auto *row = qobject_cast<QHBoxLayout *>(layout());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(20));
    row->itemAt(1)->layout()->setSpacing(m_theme.px(6));
    m_flow->setGap(m_theme.px(8));
}

void HeadCard::setProduct(const Product &product)
{
    m_plate->setProduct(product.summary);
    m_name->setText(product.summary.name);
    QStringList names;
    for (const QString &name :
        {product.summary.englishName.simplified(), product.summary.company}) {
        if (!name.isEmpty())
            names += name;
    }
    m_company->setText(names.join(u" · "_s));
    fillChips(product);
}

void HeadCard::fillChips(const Product &product)
{
    m_flow->clear();
    const bool prescription = product.summary.kind == ProductKind::Prescription;
    auto *kind = new Chip(
        m_theme, kindName(product), prescription ? Chip::Look::Strong : Chip::Look::Quiet);
    kind->setObjectName(u"kindChip");
    kind->setExplanation(kindExplanation(product.summary.kind));
    m_flow->addWidget(kind);
    if (!className(product.summary.drugClass).isEmpty())
        m_flow->addWidget(
            new Chip(m_theme, className(product.summary.drugClass), Chip::Look::Quiet));
    addCode(tr("Code"), product.summary.id.toString(), 0);
    if (!product.gtins.isEmpty())
        addCode(u"KD"_s, product.gtins.first().toString(), product.gtins.size() - 1);
    if (!product.ediCodes.isEmpty())
        addCode(u"EDI"_s, product.ediCodes.first().toString(), product.ediCodes.size() - 1);
    for (const AtcCode &code : product.atcCodes)
        addCode(u"ATC"_s, code.toString(), 0);
    if (product.summary.permitDate.isValid()) {
        auto *date = new Chip(m_theme,
            //: %1 is a date
            tr("Permitted %1").arg(product.summary.permitDate.toString(Qt::ISODate)),
            Chip::Look::Bare);
        m_flow->addWidget(date);
    }
}

void HeadCard::addCode(const QString &name, const QString &code, qsizetype more)
{
    auto *chip = new CodeChip(m_theme, name, code);
    chip->setObjectName(u"codeChip"_s + name);
    if (more > 0) {
        chip->setText(chip->text() + u" +"_s + QString::number(more));
        chip->setAccessibleName(chip->text());
    }
    m_flow->addWidget(chip);
}

QString kindExplanation(ProductKind kind)
{
    switch (kind) {
    case ProductKind::OverTheCounter:
        return HeadCard::tr(
            "Over-the-counter drug: a pharmacist may sell it without a prescription.");
    case ProductKind::Prescription:
        return HeadCard::tr("Prescription drug: dispensed only on a prescription.");
    default:
        return {};
    }
}

QString className(const DrugClass &drugClass)
{
    QString number = drugClass.number;
    if (number.size() == 5 && number.startsWith(u'0') && number.endsWith(u'0'))
        number = number.mid(1, 3);
    return QString(drugClass.name + u' ' + number).trimmed();
}

} // namespace pillnuts
