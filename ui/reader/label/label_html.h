// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_LABEL_HTML_H
#define PILLNUTS_UI_LABEL_HTML_H

#include "label/label_document.h"
#include "product.h"

#include <QHash>
#include <QString>

namespace pillnuts {

class Theme;

/// A label section as HTML for a QTextDocument, and the images it names.
struct LabelHtml {
    QString html;
    QHash<QString, LabelImage> images; ///< by the address used in `html`
};

/// Space kept for an image whose size is not known before it has arrived, at 100 %.
inline constexpr int kRemoteImageWidth = 480;
inline constexpr int kRemoteImageHeight = 270;
/// Label text is at most this wide, at 100 %.
inline constexpr int kLabelMeasure = 680;

/// The text of `section` and nothing else: every character of it reaches the document.
/// `imagePrefix` parts the images of several sections in one document.
LabelHtml labelHtml(const LabelSection &section, const QString &imagePrefix, const Theme &theme);

/// Where the text comes from and who answers for it: "Permit label · MFDS".
QString sectionSource(SectionKind kind);

/// Rules for everything labelHtml() and its readers write; for
/// QTextDocument::setDefaultStyleSheet().
QString labelStyleSheet(const Theme &theme);

} // namespace pillnuts

#endif
