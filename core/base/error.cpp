// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <cerrno>
#include <system_error>

namespace outcheck {

std::string_view nameOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotFound:
        return "not-found";
    case ErrorCode::NoPermission:
        return "no-permission";
    case ErrorCode::NotAFile:
        return "not-a-file";
    case ErrorCode::UnsafePath:
        return "unsafe-path";
    case ErrorCode::Forbidden:
        return "forbidden";
    case ErrorCode::ReadFailed:
        return "read-failed";
    case ErrorCode::WriteFailed:
        return "write-failed";
    case ErrorCode::DiskFull:
        return "disk-full";
    case ErrorCode::ChangedWhileRead:
        return "changed-while-read";
    case ErrorCode::TooLarge:
        return "too-large";
    case ErrorCode::Truncated:
        return "truncated";
    case ErrorCode::Malformed:
        return "malformed";
    case ErrorCode::MissingField:
        return "missing-field";
    case ErrorCode::WrongType:
        return "wrong-type";
    case ErrorCode::OutOfRange:
        return "out-of-range";
    case ErrorCode::Unsupported:
        return "unsupported";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::ProgramMissing:
        return "program-missing";
    case ErrorCode::ProgramFailed:
        return "program-failed";
    case ErrorCode::NotGenuine:
        return "not-genuine";
    case ErrorCode::Refused:
        return "refused";
    case ErrorCode::Conflict:
        return "conflict";
    case ErrorCode::Internal:
        return "internal";
    }
    return "internal";
}

std::string describe(const Error& error) {
    std::string line = error.where.file;
    if (error.where.line > 0) {
        line += ":" + std::to_string(error.where.line);
    }
    const auto append = [&line](std::string_view part) {
        if (!part.empty()) {
            line += line.empty() ? "" : ": ";
            line += part;
        }
    };
    append(error.where.field);
    append(nameOf(error.code));
    append(error.detail);
    return line;
}

Error systemError(int errnoValue, std::string file, std::string_view doing) {
    ErrorCode code = ErrorCode::ReadFailed;
    switch (errnoValue) {
    case ENOENT:
    case ENOTDIR:
        code = ErrorCode::NotFound;
        break;
    case EACCES:
    case EPERM:
        code = ErrorCode::NoPermission;
        break;
    case EISDIR:
        code = ErrorCode::NotAFile;
        break;
    case ELOOP:
        code = ErrorCode::UnsafePath;
        break;
    case ENOSPC:
    case EDQUOT:
        code = ErrorCode::DiskFull;
        break;
    case EFBIG:
        code = ErrorCode::TooLarge;
        break;
    default:
        break;
    }
    return Error{code, Place{std::move(file), 0, {}},
                 std::string(doing) + ": " + std::generic_category().message(errnoValue)};
}

} // namespace outcheck
