// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/facts/substance_popover.h"

#include "ports/when_ready.h"
#include "reader/facts/fact_page.h"
#include "reader/label/label_page.h"
#include "reader/label/label_view.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr QSize kSize(640, 440);

} // namespace

SubstancePopover::SubstancePopover(
    CatalogueReader &reader, PictureStore &pictures, Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_reader(reader)
    , m_theme(theme)
    , m_view(new LabelView(theme, pictures))
{
    setObjectName(u"substancePopover");
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_view);
    m_view->setObjectName(u"substanceText");
    setFocusProxy(m_view);
    connect(m_view, &QTextBrowser::anchorClicked, this, [](const QUrl &link) {
        if (link.scheme() == u"copy"_s)
            QGuiApplication::clipboard()->setText(link.path());
    });
    connect(&m_theme, &Theme::changed, this, &SubstancePopover::applyTheme);
    applyTheme();
}

void SubstancePopover::applyTheme()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_theme.colour(Role::SurfaceRaised));
    colours.setColor(QPalette::Dark, m_theme.colour(Role::LineStrong));
    setPalette(colours);
}

void SubstancePopover::open(
    const Ingredient &ingredient, const DataSource &source, const QPoint &place)
{
    const quint64 question = ++m_question;
    m_view->showHtml(u"<h2>"_s + ingredient.name.toHtmlEscaped() + u"</h2>"_s + loadingPage());
    resize(m_theme.px(kSize.width()), m_theme.px(kSize.height()));
    moveNear(place);
    show();
    m_view->setFocus();
    if (ingredient.code.isEmpty()) {
        m_view->showHtml(u"<h2>%1</h2><p>%2</p>"_s.arg(ingredient.name.toHtmlEscaped(),
            tr("The source gives no code for this ingredient, so nothing else is known of it here.")
                .toHtmlEscaped()));
        return;
    }
    whenReady(m_reader.substance(ingredient.code),
        this,
        [this, question, ingredient, source](const Result<SubstanceNote> &answer) {
        if (question == m_question)
            take(ingredient, source, answer);
    });
}

void SubstancePopover::take(
    const Ingredient &ingredient, const DataSource &source, const Result<SubstanceNote> &answer)
{
    if (!answer) {
        m_view->showHtml(
            u"<h2>%1</h2><p>%2</p><p class=\"source\">%3</p>"_s.arg(ingredient.name.toHtmlEscaped(),
                answer.error().message.toHtmlEscaped(),
                answer.error().detail.toHtmlEscaped()));
        return;
    }
    SubstanceNote note = *answer;
    if (note.englishName.isEmpty())
        note.englishName = ingredient.englishName;
    m_view->showHtml(substancePage(note, source, m_theme));
}

void SubstancePopover::moveNear(const QPoint &place)
{
    QPoint corner = place;
    if (const QScreen *near = QGuiApplication::screenAt(place)) {
        const QRect room = near->availableGeometry();
        corner.setX(
            std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
        corner.setY(
            std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(corner);
}

} // namespace pillnuts
