// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_USECASES_SCAN_SESSION_H
#define PILLNUTS_USECASES_SCAN_SESSION_H

#include "codes/scanned_code.h"
#include "codes/validity.h"
#include "ports/clock.h"
#include "ports/product_search.h"

#include <QObject>

#include <optional>

namespace pillnuts {

/// What became of the last scan.
struct ScanReport {
    enum class State {
        None,
        Undecided, ///< the readings name several product codes: one has to be chosen first
        Looking,
        Found,
        Several, ///< one code, several products (a permit that was transferred)
        NotFound, ///< the code is right, and not in the data
        Unreadable, ///< see `problem`
        CutOff, ///< the scan ended in the middle
        Failed, ///< the data could not be asked, see `error`
    };
    /// By which code the product was found. All but the first are guesses and have to be said.
    enum class Basis {
        ScannedCode, ///< the very code; of a case pack, the code derived for the unit inside
        Representative, ///< 대표코드: another package of the product
        InsuranceCode, ///< digits 4 to 12 taken for the insurance code
    };

    State state = State::None;
    QString typed;
    ScanReadings scan; ///< empty when Unreadable or CutOff
    int chosen = -1; ///< index of the reading that holds, -1 while there are several
    std::optional<ScanProblem> problem;
    std::optional<Error> error;
    Basis basis = Basis::ScannedCode;
    QString foundBy; ///< the code it was found by
    QVector<ProductSummary> products; ///< one when Found, more when Several
    QDate today; ///< when it was scanned

    /// The reading that holds, else the first; null when nothing was read.
    const ScannedCode *reading() const;

    /// Lot and serial, perhaps the expiry, wait for a choice.
    bool hasChoice() const { return chosen < 0 && scan.readings.size() > 1; }

    Validity validity() const;
};

/// Turns a scan into a product. Only the exact code counts; where it is not in the data, the
/// representative code and then the insurance code are tried, and it is said which one led there.
class ScanSession final : public QObject {
    Q_OBJECT
public:
    ScanSession(ProductSearch &search, Clock clock, QObject *parent = nullptr);

    const ScanReport &report() const { return m_report; }

    void scan(const QString &typed); ///< a whole scan
    void cutOff(const QString &typed); ///< the beginning of one that never ended
    void choose(int reading);
    void chooseProduct(const ProductId &product); ///< one of the products of `Several`
    void retry(); ///< asks the data again
    void close();

Q_SIGNALS:
    void changed();
    void productFound(const pillnuts::ProductId &product); ///< exactly one, or the chosen one

private:
    struct Attempt {
        ScanReport::Basis basis;
        QString query;
    };

    void begin(const QString &typed);
    void lookUp();
    void askNext();
    void take(const Attempt &attempt, const Result<SearchAnswer> &answer);
    void setState(ScanReport::State state);

    ProductSearch &m_search;
    Clock m_clock;
    ScanReport m_report;
    QVector<Attempt> m_attempts; ///< still to be made
    int m_number = 0; ///< of the latest look-up; answers to older ones are stale
};

} // namespace pillnuts

#endif
