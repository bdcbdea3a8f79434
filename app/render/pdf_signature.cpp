// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf_signature.h"

#include "render/report_html.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QVariant>
#include <algorithm>
#include <memory>
#include <poppler-form.h>
#include <poppler-qt6.h>

namespace outcheck::render {

namespace {

using Poppler::FormFieldSignature;
using Poppler::SignatureValidationInfo;

tl::unexpected<Error> failed(ErrorCode code, const QString& file, std::string detail) {
    return failure(code, {file.toStdString(), 0, {}}, std::move(detail));
}

bool isUsable(const Poppler::CertificateInfo& certificate) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return !certificate.isNull() && certificate.validityStart() <= now && now <= certificate.validityEnd() &&
           certificate.checkPassword({});
}

// The named certificate, or the first that can sign without a password now.
QString chooseCertificate(const QString& nickname, QString& note) {
    const QVector<Poppler::CertificateInfo> certificates = Poppler::getAvailableSigningCertificates();
    bool namedIsThere = false;
    for (const Poppler::CertificateInfo& certificate : certificates) {
        const bool named = nickname.isEmpty() || certificate.nickName() == nickname;
        namedIsThere = namedIsThere || (named && !nickname.isEmpty());
        if (named && isUsable(certificate)) {
            return certificate.nickName();
        }
    }
    if (certificates.isEmpty()) {
        note = "the store holds no certificate that can sign";
    } else if (!nickname.isEmpty() && !namedIsThere) {
        note = "the store holds no certificate of that name";
    } else {
        note = "no certificate in the store is valid now and free of a password";
    }
    return {};
}

// Without asking a revocation server NSS gives no verdict on a self-signed certificate; one of the user's own is
// trusted all the same.
bool isOwn(const Poppler::CertificateInfo& certificate) {
    const QVector<Poppler::CertificateInfo> own = Poppler::getAvailableSigningCertificates();
    return std::any_of(own.begin(), own.end(), [&certificate](const Poppler::CertificateInfo& each) {
        return each.certificateData() == certificate.certificateData();
    });
}

Signature judged(const FormFieldSignature& field) {
    // No revocation servers are asked: a trusted environment has no network, and a check must not leave traces outside.
    const SignatureValidationInfo info = field.validate(FormFieldSignature::ValidateVerifyCertificate |
                                                            FormFieldSignature::ValidateWithoutOCSPRevocationCheck,
                                                        QDateTime());
    return {info.signatureStatus() == SignatureValidationInfo::SignatureValid, info.signsTotalDocument(),
            info.certificateStatus() == SignatureValidationInfo::CertificateTrusted || isOwn(info.certificateInfo()),
            info.signerName()};
}

QString printedDigestOf(Poppler::Document& document) {
    const std::unique_ptr<Poppler::Page> page(document.page(0));
    if (!page) {
        return {};
    }
    static const QRegularExpression pattern(QString(digestLabel).replace(' ', "\\s+") + "\\s+([0-9a-f\\s]{64,80})");
    const QRegularExpressionMatch match = pattern.match(page->text(QRectF(), Poppler::Page::PhysicalLayout));
    return match.hasMatch() ? match.captured(1).remove(QRegularExpression("\\s")).left(64) : QString();
}

} // namespace

void useNssFolder(const QString& folder) {
    // Poppler's own words go nowhere: they may quote the document, and standard output is for the answer.
    Poppler::setDebugErrorFunction([](const QString&, const QVariant&) {}, {});
    Poppler::setNSSPasswordCallback([](const char*) -> char* { return nullptr; });
    if (!folder.isEmpty()) {
        Poppler::setNSSDir(folder);
    }
}

Result<Signing> signPdf(const QString& unsignedPdf, const QString& signedPdf, const QString& nickname,
                        const QRectF& box) {
    Signing signing;
    if (!Poppler::hasNSSSupport()) {
        signing.note = "this Poppler cannot sign";
        return signing;
    }
    const QString certificate = chooseCertificate(nickname, signing.note);
    if (certificate.isEmpty()) {
        return signing;
    }
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::load(unsignedPdf);
    if (!document) {
        return failed(ErrorCode::ReadFailed, unsignedPdf, "the pages could not be read back");
    }
    const std::unique_ptr<Poppler::PDFConverter> converter = document->pdfConverter();
    converter->setOutputFileName(signedPdf);
    converter->setPDFOptions(converter->pdfOptions() | Poppler::PDFConverter::WithChanges);
    Poppler::PDFConverter::NewSignatureData data;
    data.setCertNickname(certificate);
    data.setPassword({});
    data.setPage(0);
    data.setBoundingRectangle(box);
    data.setFieldPartialName("OutcheckReport");
    data.setReason("Output checking report");
    data.setSignatureText("Signed by " + certificate + "\n" +
                          QDateTime::currentDateTimeUtc().toString("yyyy-MM-dd hh:mm:ss") + " UTC");
    data.setSignatureLeftText({});
    data.setFontSize(8);
    data.setFontColor(QColor("#15191e"));
    data.setBorderColor(QColor("#8a97a5"));
    data.setBorderWidth(0.75);
    data.setBackgroundColor(QColor("#f6f8fa"));
    if (!converter->sign(data)) {
        return failed(ErrorCode::WriteFailed, signedPdf, "the document could not be signed");
    }
    // Poppler does not look at every write: only what reads back as valid was written.
    const Result<Inspection> back = inspect(signedPdf);
    if (!back || back->signatures.size() != 1 || !back->signatures.front().valid ||
        !back->signatures.front().coversDocument) {
        return failed(ErrorCode::WriteFailed, signedPdf, "the signed document does not verify when read back");
    }
    signing.done = true;
    signing.note = back->signatures.front().signer;
    return signing;
}

Result<Inspection> inspect(const QString& pdf) {
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::load(pdf);
    if (!document || document->isLocked()) {
        return failed(ErrorCode::Malformed, pdf, "is not a PDF that can be opened");
    }
    Inspection inspection;
    inspection.pages = document->numPages();
    for (Poppler::EmbeddedFile* file : document->embeddedFiles()) {
        if (file != nullptr && file->isValid() && file->name() == "report.json") {
            inspection.attachedReport = file->data();
        }
    }
    inspection.printedDigest = printedDigestOf(*document);
    for (const std::unique_ptr<FormFieldSignature>& field : document->signatures()) {
        if (field->signatureType() != FormFieldSignature::UnsignedSignature) {
            inspection.signatures.push_back(judged(*field));
        }
    }
    return inspection;
}

} // namespace outcheck::render
