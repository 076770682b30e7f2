// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_SIMILAR_LINE_H
#define PILLNUTS_UI_SIMILAR_LINE_H

#include "similar_product.h"

#include <QWidget>

class QLabel;

namespace pillnuts {

class FlowLayout;
class SimilarLink;
class SimilarSession;
class Theme;

/// What may be mistaken for the product on the desk, by name and by look (B16). Takes no room when
/// nothing was found, and never says that there is nothing.
class SimilarLine final : public QWidget {
    Q_OBJECT
public:
    SimilarLine(SimilarSession &session, Theme &theme);

    /// The links in the order of the Tab key.
    QVector<QWidget *> stops() const;

Q_SIGNALS:
    void openRequested(const pillnuts::ProductId &product);

private:
    struct Row {
        QWidget *widget = nullptr;
        FlowLayout *flow = nullptr;
        QVector<SimilarLink *> links;
        QLabel *more = nullptr;
    };

    Row makeRow(const QString &objectName, const QString &title);
    void renew();
    static void fill(
        const Row &row, const QVector<SimilarProduct> &products, int more, const QString &stem);

    SimilarSession &m_session;
    Theme &m_theme;
    Row m_names;
    Row m_looks;
};

} // namespace pillnuts

#endif
