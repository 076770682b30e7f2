// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_MINISTRY_SAMPLES_H
#define PILLNUTS_TESTS_MINISTRY_SAMPLES_H

#include "fake_ministry.h"

namespace pillnuts::samples {

// Rows in the shape of the services about products that do not exist (가상). `n` counts from 1.

QString itemSeq(int n); ///< "209900001" …
QJsonObject permitList(int n);
QJsonObject permitDetail(int n);
QJsonObject component(int n);
QJsonObject easy(int n);
QJsonObject pill(int n);
/// `typeName`: 병용금기, 임부금기, 특정연령대금기, 용량주의, 투여기간주의, 노인주의, 효능군중복.
QJsonObject dur(const QString &typeName, int n);
QJsonObject split(int n);
QJsonObject recall(int n);

/// "service/operation" of the newest version of each list.
inline const QString permitListPath
    = QStringLiteral("DrugPrdtPrmsnInfoService08/getDrugPrdtPrmsnInq08");
inline const QString permitDetailPath
    = QStringLiteral("DrugPrdtPrmsnInfoService08/getDrugPrdtPrmsnDtlInq08");
inline const QString componentPath
    = QStringLiteral("DrugPrdtPrmsnInfoService08/getDrugPrdtMcpnDtlInq08");
inline const QString easyPath = QStringLiteral("DrbEasyDrugInfoService/getDrbEasyDrugList");
inline const QString pillPath
    = QStringLiteral("MdcinGrnIdntfcInfoService03/getMdcinGrnIdntfcInfoList03");
inline const QString splitPath
    = QStringLiteral("DURPrdlstInfoService03/getSeobangjeongPartitnAtentInfoList03");
inline const QString recallPath
    = QStringLiteral("MdcinRtrvlSleStpgeInfoService04/getMdcinRtrvlSleStpgelList03");
QString durPath(const QString &typeName);
QStringList durTypeNames();

/// Opens every list: one row of each kind for every product, and one row in each DUR list.
void openAll(FakeMinistry &ministry, int products);

} // namespace pillnuts::samples

#endif
