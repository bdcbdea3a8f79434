// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong and where, as a value. Core speaks in codes and places; app/ turns them into sentences for people.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace outcheck {

enum class ErrorCode {
    NotFound,     // nothing at that place
    NoPermission, // the system refuses to open or write it
    NotAFile,     // a folder, device, pipe or socket where a file was expected
    UnsafePath,   // absolute, contains "..", or leads through a symbolic link
    Forbidden,    // highly sensitive, or of unknown level: never opened
    ReadFailed,
    WriteFailed,
    DiskFull,
    ChangedWhileRead, // size, time or identity differ after the read
    TooLarge,         // over a stated limit
    Truncated,        // ends before it may end
    Malformed,        // cannot be parsed at all
    MissingField,
    WrongType,
    OutOfRange,  // a value that its field does not admit
    Unsupported, // genuine, but not a kind or version this program reads
    Cancelled,
    ProgramMissing, // a helper program (ssh-keygen, git, pdfsig…) is not installed
    ProgramFailed,
    NotGenuine, // a signature, digest or chain does not hold
    Refused,    // the act is not allowed now; detail names the rule
    Conflict,   // somebody else changed the same thing first
    Internal
};

// The kebab-case name of a code, stable over versions: "no-permission".
std::string_view nameOf(ErrorCode code);

// Where: file as the user knows it (workspace-relative where there is one), line from 1 (0: none), and the field in
// dotted form, e.g. outputs.output/a.csv.size. Any of them may be empty.
struct Place {
    std::string file;
    std::uint64_t line = 0;
    std::string field;
    friend bool operator==(const Place&, const Place&) = default;
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    Place where;
    std::string detail; // untranslated, never a cell value
    friend bool operator==(const Error&, const Error&) = default;
};

// One English line, "manifest.json:12: outputs.a.size: wrong-type: a number was expected", for terminals and logs.
std::string describe(const Error& error);

// The error for a failed system call: errno is turned into code and text at once, on the thread where it arose.
Error systemError(int errnoValue, std::string file, std::string_view doing);

} // namespace outcheck
