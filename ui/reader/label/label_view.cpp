// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/label/label_view.h"

#include "ports/picture_store.h"
#include "ports/when_ready.h"
#include "reader/decode_picture.h"
#include "theme/theme.h"

#include <QPainter>
#include <QPixmap>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

/// A picture of a label is a scan or a formula on white; larger ones are scaled while they are
/// decoded.
constexpr int kLargestSide = 1600;

/// On white, since black ink on a transparent ground would vanish in the dark.
QImage onPaper(const QImage &image, const QSize &space)
{
    QImage paper(space.isEmpty() ? image.size() : space, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize size = image.size().scaled(paper.size(), Qt::KeepAspectRatio);
    const QPoint corner((paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2);
    painter.drawImage(QRect(corner, size), image);
    return paper;
}

} // namespace

LabelView::LabelView(Theme &theme, PictureStore &pictures, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme)
    , m_pictures(pictures)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setWordWrapMode(QTextOption::WordWrap);
    // Without selection by keyboard the arrow keys scroll, as a reader expects.
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(&m_theme, &Theme::changed, this, &LabelView::applyTheme);
    applyTheme();
}

void LabelView::setMeasure(int pixels)
{
    m_measure = pixels;
    fitMeasure();
}

void LabelView::applyTheme()
{
    document()->setDefaultFont(m_theme.font(TextSize::Body));
    document()->setDefaultStyleSheet(labelStyleSheet(m_theme));
    document()->setDocumentMargin(0);
    QPalette colours = palette();
    colours.setColor(QPalette::Base, m_theme.colour(Role::SurfaceRaised));
    colours.setColor(QPalette::Text, m_theme.colour(Role::Text));
    setPalette(colours);
    fitMeasure();
}

/// The rest of the width is margin at the right, so that the page edge of all tabs is the same.
void LabelView::fitMeasure()
{
    const int edge = m_theme.px(24);
    const int bar = verticalScrollBar()->sizeHint().width();
    const int measure = std::min(width() - 2 * edge - bar, m_theme.px(m_measure));
    setViewportMargins(edge, m_theme.px(12), 0, 0);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setLineWrapColumnOrWidth(std::max(measure, m_theme.px(160)));
}

void LabelView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitMeasure();
}

void LabelView::showHtml(const QString &html, const QHash<QString, LabelImage> &images)
{
    ++m_page;
    m_images = images;
    document()->clear();
    setHtml(html);
}

void LabelView::renewHtml(const QString &html, const QHash<QString, LabelImage> &images)
{
    const QScrollBar *bar = verticalScrollBar();
    const double place = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    showHtml(html, images);
    verticalScrollBar()->setValue(static_cast<int>(place * verticalScrollBar()->maximum()));
}

QVariant LabelView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {}; // nothing but images; no file and no address is ever opened from a label
    const auto found = m_images.constFind(name.toString());
    if (found == m_images.constEnd())
        return {};
    if (!found->data.isEmpty())
        return inlineImage(*found);
    if (m_picturesEnabled && !found->source.isEmpty())
        fetch(name, found->source);
    const QImage space = placeholder();
    document()->addResource(QTextDocument::ImageResource, name, space);
    return space;
}

QVariant LabelView::inlineImage(const LabelImage &image) const
{
    const QImage picture = decodePicture(image.data, kLargestSide);
    return picture.isNull() ? placeholder() : onPaper(picture, {});
}

QImage LabelView::placeholder() const
{
    QImage space(
        m_theme.px(kRemoteImageWidth), m_theme.px(kRemoteImageHeight), QImage::Format_RGB32);
    space.fill(m_theme.colour(Role::SurfaceSunken));
    QPainter painter(&space);
    painter.setFont(m_theme.font(TextSize::Caption));
    painter.setPen(m_theme.colour(Role::TextSubtle));
    painter.drawText(space.rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Picture of the label"));
    return space;
}

void LabelView::fetch(const QUrl &name, const QString &source)
{
    whenReady(m_pictures.picture(source),
        this,
        [this, name, page = m_page](const Result<QByteArray> &answer) {
        if (answer)
            takePicture(name, page, *answer);
    });
}

void LabelView::takePicture(const QUrl &name, quint64 page, const QByteArray &bytes)
{
    if (page != m_page)
        return;
    const QImage picture = decodePicture(bytes, kLargestSide);
    if (picture.isNull())
        return;
    const QSize space(m_theme.px(kRemoteImageWidth), m_theme.px(kRemoteImageHeight));
    document()->addResource(
        QTextDocument::ImageResource, name, onPaper(picture, space * devicePixelRatioF()));
    viewport()->update(); // same space, so nothing has to be laid out again
}

} // namespace pillnuts
