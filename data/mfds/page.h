// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_MFDS_PAGE_H
#define PILLNUTS_MFDS_PAGE_H

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QVector>

namespace pillnuts {

/// One row of a page as it came over the wire. It shares the bytes of its page: a kept row keeps
/// the whole page, so decode it and let it go. Cheap to copy.
class PageRow final {
public:
    struct Span {
        qsizetype begin = 0;
        qsizetype size = 0;
    };

    /// Rows above this many bytes are named by their key but never decoded.
    static constexpr qsizetype sizeLimit = 16LL * 1024 * 1024;

    PageRow() = default;

    PageRow(QByteArray page, Span span)
        : m_page(std::move(page))
        , m_span(span)
    {
    }

    void name(QString key, QString itemSeq, quint64 fingerprint)
    {
        m_key = std::move(key);
        m_itemSeq = std::move(itemSeq);
        m_fingerprint = fingerprint;
    }

    /// What makes the row unique in its list (see Operation::keyFields).
    const QString &key() const { return m_key; }

    /// ITEM_SEQ; empty in lists that are not about products.
    const QString &itemSeq() const { return m_itemSeq; }

    /// XXH3 of the row's bytes: equal on every run and machine while the row did not change.
    quint64 fingerprint() const { return m_fingerprint; }

    /// The JSON object of the row. The page's buffer goes on for at least 64 bytes behind it.
    QByteArrayView json() const { return {m_page.constData() + m_span.begin, m_span.size}; }

    bool tooLarge() const { return m_span.size > sizeLimit; }

private:
    QByteArray m_page;
    Span m_span;
    QString m_key;
    QString m_itemSeq;
    quint64 m_fingerprint = 0;
};

/// One page of a list.
struct Page {
    int totalCount = 0; ///< rows of the whole list, as the service says on this page
    int numOfRows = 0; ///< rows a page of this list has; the last page may hold fewer
    QVector<PageRow> rows;
};

} // namespace pillnuts

#endif
