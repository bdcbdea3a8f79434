// SPDX-License-Identifier: GPL-3.0-or-later
// A report's folder in the making: filled beside its place, put there whole, taken back if what follows fails. Until
// publish() nothing of it can be seen; until keep() what was there before is still at hand. Owns the hidden folder and
// removes it.
#pragma once

#include "base/result.h"

#include <array>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace outcheck::report {

// The only names that are ever written to, replaced or removed.
inline constexpr std::array<std::string_view, 6> stagedNames = {
    "report.json", "report.json.sig", "allowed_signers", "report.pdf", "report.pdf.sig", "report.unsigned.pdf"};

class StagedFolder {
public:
    // `target` may be absent, empty, or hold an older report and nothing else (Refused otherwise, so that nobody's
    // files are moved). Its parent must exist: NotFound. NoPermission, DiskFull, WriteFailed. Leftovers of killed runs
    // beside it are removed.
    static Result<StagedFolder> create(const std::filesystem::path& target);

    StagedFolder(StagedFolder&&) noexcept;
    StagedFolder& operator=(StagedFolder&&) noexcept;
    ~StagedFolder();

    // Where a file of that name is now.
    std::filesystem::path file(std::string_view name) const;
    // Writes a new file and forces it to the disk.
    Result<void> write(std::string_view name, std::string_view bytes);
    // Forces a file that a helper program wrote to the disk.
    Result<void> sync(std::string_view name);
    Result<void> remove(std::string_view name);

    // Puts the folder in its place; an older report there is set aside.
    Result<void> publish();
    // Undoes publish(): what was there before is there again.
    void takeBack();
    // The report stays; what was set aside is removed.
    void keep();

private:
    struct Content;
    explicit StagedFolder(std::unique_ptr<Content> content);
    std::unique_ptr<Content> m_content;
};

} // namespace outcheck::report
