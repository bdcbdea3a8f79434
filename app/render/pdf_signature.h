// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures in PDFs through Poppler and NSS, and a look into a PDF that somebody gave us.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QRectF>
#include <QString>
#include <vector>

namespace outcheck::render {

// Where certificates and keys are; call once, before anything else here.
void useNssFolder(const QString& folder);

struct Signing {
    bool done = false;
    QString note; // why not, or by whom
};

// Signs `unsignedPdf` into `signedPdf` with the named certificate, or the first that can sign now. Not done, with a
// note, where there is none. WriteFailed where the signed file does not verify when read back.
Result<Signing> signPdf(const QString& unsignedPdf, const QString& signedPdf, const QString& nickname,
                        const QRectF& box);

struct Signature {
    bool valid = false, coversDocument = false, trusted = false;
    QString signer;
};

struct Inspection {
    int pages = 0;
    QByteArray attachedReport; // report.json inside it; empty where there is none
    QString printedDigest;     // the one on the first page; empty where there is none
    std::vector<Signature> signatures;
};

// Malformed where it is no PDF, or a locked one.
Result<Inspection> inspect(const QString& pdf);

} // namespace outcheck::render
