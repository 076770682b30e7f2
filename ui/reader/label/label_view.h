// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_LABEL_VIEW_H
#define PILLNUTS_UI_LABEL_VIEW_H

#include "reader/label/label_html.h"

#include <QHash>
#include <QTextBrowser>
#include <QVector>

namespace pillnuts {

class PictureStore;
class Theme;

/// Label text as a book page: at most 680 px wide, selectable, with tables, indices and images.
/// Whoever shows something in it gives the HTML; the view knows measure, type and pictures.
class LabelView final : public QTextBrowser {
    Q_OBJECT
public:
    LabelView(Theme &theme, PictureStore &pictures, QWidget *parent = nullptr);

    /// Shows `html` from its beginning.
    void showHtml(const QString &html, const QHash<QString, LabelImage> &images = {});
    /// Shows `html` in place of the same text in another dress: the reading place stays.
    void renewHtml(const QString &html, const QHash<QString, LabelImage> &images = {});

    void setPicturesEnabled(bool enabled) { m_picturesEnabled = enabled; }

    /// Widest text at 100 %; 680 unless set.
    void setMeasure(int pixels);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void fitMeasure();
    QVariant inlineImage(const LabelImage &image) const;
    QImage placeholder() const;
    void fetch(const QUrl &name, const QString &source);
    void takePicture(const QUrl &name, quint64 page, const QByteArray &bytes);

    Theme &m_theme;
    PictureStore &m_pictures;
    QHash<QString, LabelImage> m_images;
    bool m_picturesEnabled = true;
    int m_measure = kLabelMeasure;
    quint64 m_page = 0; ///< grows with every text shown; pictures of older ones are dropped
};

} // namespace pillnuts

#endif
