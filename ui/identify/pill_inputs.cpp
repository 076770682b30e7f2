// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/pill_inputs.h"

#include "identify/look_grid.h"
#include "identify/look_names.h"
#include "pill/pill_colour.h"
#include "pill/pill_shape.h"
#include "settings/segmented.h"
#include "theme/follow_theme.h"

#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kLongestImprint = 60;
constexpr double kLongestPill = 99.9; // mm

/// In the order of the choices; the first is "not asked".
constexpr std::array<std::optional<PillLine>, 5> lines{
    std::nullopt, PillLine::Unscored, PillLine::Straight, PillLine::Cross, PillLine::Special};

QStringList lineChoices()
{
    return {PillInputs::tr("Any", "score line"),
        PillInputs::tr("None", "score line"),
        PillInputs::tr("− Line", "score line"),
        PillInputs::tr("+ Cross", "score line"),
        PillInputs::tr("Other", "score line")};
}

void drawColour(PillColour colour, const Theme &theme, QPainter &painter, const QRectF &space)
{
    const auto tint = tintOf(colour);
    const qreal diameter = std::min(space.width(), space.height());
    QRectF circle(0, 0, diameter, diameter);
    circle.moveCenter(space.center());
    // A black pill must be seen on a dark ground too.
    painter.setPen(QPen(theme.isDark() ? theme.colour(Role::LineStrong) : tint.edge, 1));
    painter.setBrush(tint.fill);
    painter.drawEllipse(circle);
    if (colour != PillColour::Clear)
        return;
    painter.setPen(QPen(theme.colour(Role::TextSubtle), 1));
    const QPointF reach(diameter * 0.35, -diameter * 0.35); // seen through: struck through
    painter.drawLine(circle.center() - reach, circle.center() + reach);
}

std::optional<double> lengthIn(const QDoubleSpinBox &box)
{
    return box.value() > 0 ? std::optional(box.value()) : std::nullopt;
}

} // namespace

PillInputs::PillInputs(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_reset(new QPushButton(tr("Start over"), this))
    , m_front(makeImprint(u"imprintFront"_s, tr("Imprint on one side"), tr("one side")))
    , m_back(makeImprint(u"imprintBack"_s, tr("Imprint on the other side"), tr("other side")))
    , m_shapes(makeShapes(theme))
    , m_colours(makeColours(theme))
    , m_line(new Segmented(tr("Score line"), lineChoices(), this))
    , m_long(makeLength(u"lengthLong"_s, tr("Longer side")))
    , m_short(makeLength(u"lengthShort"_s, tr("Shorter side")))
{
    setObjectName(u"pillInputs"_s);
    m_line->setObjectName(u"pillLine"_s);
    m_line->choose(0);
    connect(m_line, &Segmented::chosenByUser, this, &PillInputs::queryChanged);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"pillInputsScroll"_s);
    scroll->setFrameShape(NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeBody(theme));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(theme));
    column->addWidget(scroll, 1);
}

QWidget *PillInputs::makeHead(const Theme &theme)
{
    auto *head = new QFrame(this);
    head->setObjectName(u"pillInputsHead"_s);
    auto *title = new QLabel(tr("Identify a pill"), head);
    title->setProperty("strong", true);
    m_reset->setObjectName(u"resetPill"_s);
    m_reset->setAccessibleName(m_reset->text());
    m_reset->setProperty("kind", u"quiet"_s);
    m_reset->setIcon(theme.icon(u"undo"_s, Role::TextSubtle));
    connect(m_reset, &QPushButton::clicked, this, &PillInputs::resetWanted);
    auto *row = new QHBoxLayout(head);
    row->addWidget(title);
    row->addStretch();
    row->addWidget(m_reset);
    followTheme(theme, this, [&theme, head, row] {
        head->setFixedHeight(theme.px(40));
        row->setContentsMargins(theme.px(16), 0, theme.px(8), 0);
    });
    return head;
}

QWidget *PillInputs::makeBody(const Theme &theme)
{
    auto *body = new QWidget(this);
    body->setObjectName(u"pillInputsBody"_s);
    auto *column = new QVBoxLayout(body);
    addSection(*column, tr("Imprint"), makeImprints(theme));
    addSection(*column, tr("Shape"), m_shapes);
    addSection(*column, tr("Colour"), m_colours);
    addSection(*column, tr("Score line"), m_line);
    addSection(*column, tr("Size, give or take 1 mm"), makeLengths(theme));
    column->addStretch();
    followTheme(theme, this, [&theme, column] {
        column->setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(12));
        column->setSpacing(theme.px(4));
    });
    return body;
}

void PillInputs::addSection(QVBoxLayout &column, const QString &title, QWidget *content)
{
    auto *label = new QLabel(title);
    label->setProperty("type", u"caption"_s);
    label->setProperty("strong", true);
    column.addWidget(label);
    column.addWidget(content);
    column.addSpacing(4);
}

QLineEdit *PillInputs::makeImprint(
    const QString &objectName, const QString &name, const QString &hint)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setPlaceholderText(hint);
    field->setMaxLength(kLongestImprint);
    field->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this, &PillInputs::queryChanged);
    connect(field, &QLineEdit::returnPressed, this, &PillInputs::resultsWanted);
    return field;
}

QWidget *PillInputs::makeImprints(const Theme &theme)
{
    auto *content = new QWidget(this);
    auto *hint = new QLabel(
        tr("The sides may be swapped. Look-alikes (0 O, 1 I) stand apart below."), content);
    hint->setProperty("type", u"caption"_s);
    hint->setProperty("tone", u"subtle"_s);
    hint->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_front, 1);
    row->addWidget(m_back, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(hint);
    followTheme(theme, content, [&theme, row, column] {
        row->setSpacing(theme.px(8));
        column->setSpacing(theme.px(4));
    });
    return content;
}

LookGrid *PillInputs::makeShapes(const Theme &theme)
{
    auto *shapes = new LookGrid(tr("Shape"), theme, this);
    shapes->setObjectName(u"pillShapes"_s);
    connect(shapes, &LookGrid::chosenByUser, this, &PillInputs::queryChanged);
    for (const auto shape : pillShapes()) {
        shapes->add(lookName(shape), [shape, &theme](QPainter &painter, const QRectF &space) {
            PillLook look;
            look.shape = ministryWord(shape);
            painter.setPen(QPen(theme.colour(Role::TextSubtle),
                1,
                shape == PillShape::Irregular ? Qt::DashLine : Qt::SolidLine));
            painter.setBrush(theme.colour(Role::Plate));
            painter.drawPath(pillOutline(shape, pillBox(look, space)));
        });
    }
    return shapes;
}

LookGrid *PillInputs::makeColours(const Theme &theme)
{
    auto *colours = new LookGrid(tr("Colour"), theme, this);
    colours->setObjectName(u"pillColours"_s);
    connect(colours, &LookGrid::chosenByUser, this, &PillInputs::queryChanged);
    for (const auto colour : pillColours()) {
        colours->add(lookName(colour), [colour, &theme](QPainter &painter, const QRectF &space) {
            drawColour(colour, theme, painter, space);
        });
    }
    return colours;
}

QDoubleSpinBox *PillInputs::makeLength(const QString &objectName, const QString &name)
{
    auto *box = new QDoubleSpinBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setRange(0, kLongestPill);
    box->setDecimals(1);
    box->setSingleStep(0.5);
    box->setSuffix(u" mm"_s);
    box->setSpecialValueText(name);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    connect(box, &QDoubleSpinBox::valueChanged, this, &PillInputs::queryChanged);
    return box;
}

QWidget *PillInputs::makeLengths(const Theme &theme)
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    for (auto *box : {m_long, m_short})
        row->addWidget(box, 1);
    followTheme(theme, content, [&theme, row] { row->setSpacing(theme.px(8)); });
    return content;
}

PillQuery PillInputs::query() const
{
    PillQuery query;
    query.imprint = m_front->text();
    query.otherImprint = m_back->text();
    for (int i = 0; i < static_cast<int>(pillShapes().size()); ++i) {
        if (m_shapes->isChosen(i))
            query.shapes.append(pillShapes().at(i));
    }
    for (int i = 0; i < static_cast<int>(pillColours().size()); ++i) {
        if (m_colours->isChosen(i))
            query.colours.append(pillColours().at(i));
    }
    query.line = lines.at(static_cast<size_t>(std::max(0, m_line->chosen())));
    query.lengthLong = lengthIn(*m_long);
    query.lengthShort = lengthIn(*m_short);
    return query;
}

void PillInputs::setQuery(const PillQuery &query)
{
    const QSignalBlocker quiet(this);
    // A text that stays keeps its cursor.
    if (m_front->text() != query.imprint)
        m_front->setText(query.imprint);
    if (m_back->text() != query.otherImprint)
        m_back->setText(query.otherImprint);
    for (int i = 0; i < static_cast<int>(pillShapes().size()); ++i)
        m_shapes->choose(i, query.shapes.contains(pillShapes().at(i)));
    for (int i = 0; i < static_cast<int>(pillColours().size()); ++i)
        m_colours->choose(i, query.colours.contains(pillColours().at(i)));
    const auto *line = std::find(lines.begin(), lines.end(), query.line);
    m_line->choose(static_cast<int>(line - lines.begin()));
    m_long->setValue(query.lengthLong.value_or(0));
    m_short->setValue(query.lengthShort.value_or(0));
}

void PillInputs::focusFirst()
{
    m_front->setFocus(Qt::ShortcutFocusReason);
}

bool PillInputs::eventFilter(QObject *watched, QEvent *event)
{
    const bool isImprint = watched == m_front || watched == m_back;
    if (isImprint && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        Q_EMIT resultsWanted();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace pillnuts
