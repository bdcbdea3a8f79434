// SPDX-License-Identifier: GPL-3.0-or-later
// Talks to outcheck-render, the program that makes, signs and reads PDFs, so that neither Qt Gui nor Poppler comes near
// the programs that hold keys. It answers with one JSON object on its standard output; what that says is not trusted
// further than needed.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace outcheck::report {

struct RenderedPdf {
    std::uint64_t pages = 0;
    bool isSigned = false;
    std::string note; // why it is not signed, where it is not
};

// Makes the PDF of a report.json, and signs it where the NSS store has a usable certificate. Both files lie where the
// caller says; a temporary file may stand at `scratch` meanwhile. ProgramMissing, ProgramFailed, DiskFull, WriteFailed,
// Cancelled.
Result<RenderedPdf> renderPdf(const std::filesystem::path& json, const std::filesystem::path& pdf,
                              const std::filesystem::path& scratch, const std::filesystem::path& nssFolder,
                              const std::string& certificateNickname, std::stop_token stop);

struct InspectedSignature {
    bool valid = false;          // the signed bytes are those that were signed
    bool coversDocument = false; // nothing stands outside what was signed
    bool trusted = false;        // its certificate is trusted in the NSS store
    std::string signerName;
};

struct InspectedPdf {
    std::uint64_t pages = 0;
    std::string reportDigest;  // SHA-256 of the report.json inside it, hex; empty where there is none
    std::string printedDigest; // the one that its metadata name
    std::vector<InspectedSignature> signatures;
};

// Opens a PDF in the separate process and says what is in it. Truncated or Malformed where it is none.
Result<InspectedPdf> inspectPdf(const std::filesystem::path& pdf, const std::filesystem::path& nssFolder,
                                std::stop_token stop);

} // namespace outcheck::report
