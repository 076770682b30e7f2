// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_PRODUCT_NAME_H
#define PILLNUTS_UI_PRODUCT_NAME_H

#include <QString>
#include <QVector>

#include <functional>

namespace pillnuts {

/// A product name in the parts that matter when room is short. head + strength + form + bracket is
/// the whole name.
struct ProductName {
    QString head;
    QString strength; ///< from the first to the last stated strength: never cut
    QString form; ///< what follows it ("서방정"): never cut
    QString bracket; ///< trailing brackets without a number (the ingredient, "수출용"): the first
                     ///< to give way
};

ProductName splitName(const QString &name);

/// A stretch of the name that is shown, in the name's own positions.
struct NameSpan {
    int start = 0;
    int length = 0;
};

/// One or two lines; between two spans of one line stands an ellipsis, also after the last when
/// `cutAtEnd`.
struct NameLine {
    QVector<NameSpan> spans;
    bool cutAtEnd = false;

    QString text(const QString &name) const;
};

using MeasureText = std::function<qreal(const QString &)>;

/// Fits a name into one line of `first` px. When it does not fit, first the bracket is shortened;
/// then the name goes on in a second line of `second` px, and only if that is not enough its middle
/// is left out, never strength or form.
QVector<NameLine> fitName(
    const QString &name, qreal first, qreal second, const MeasureText &measure);

/// The name in one line whatever it takes: bracket, then the middle give way. Too long only when
/// strength and form alone are.
NameLine fitOneLine(const QString &name, qreal width, const MeasureText &measure);

} // namespace pillnuts

#endif
