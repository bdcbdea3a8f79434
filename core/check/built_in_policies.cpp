// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/check_run.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <filesystem>
#include <mutex>

// Resources of a static library are registered by hand, outside every namespace.
static void registerPolicies() {
    Q_INIT_RESOURCE(policies);
}

namespace outcheck::check {

namespace {

constexpr qint64 largestPolicy = qint64{4} << 20; // bytes; a policy is a page or two
constexpr std::size_t longestDescent = 8;         // policies that inherit one from the other

QDir policyFolder() {
    static std::once_flag once;
    std::call_once(once, registerPolicies);
    return QDir(QStringLiteral(":/outcheck/policies"));
}

bool isBuiltIn(std::string_view name) {
    const auto ids = builtInPolicies();
    return std::find(ids.begin(), ids.end(), name) != ids.end();
}

Result<std::string> readAll(const QString& path, const std::string& shown) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool exists = file.exists();
        return failure(exists ? ErrorCode::NoPermission : ErrorCode::NotFound, Place{shown, 0, {}},
                       exists ? "the policy cannot be opened" : "there is no such policy");
    }
    const QByteArray bytes = file.read(largestPolicy + 1); // a device says nothing of its size
    if (bytes.size() > largestPolicy) {
        return failure(ErrorCode::TooLarge, Place{shown, 0, {}}, "a policy file has at most 4 MiB");
    }
    return bytes.toStdString();
}

Result<std::string> readBuiltIn(std::string_view id) {
    const std::string file = std::string(id) + ".yaml";
    return readAll(policyFolder().filePath(QString::fromStdString(file)), file);
}

// A policy file that a user named, and the names by which its heirs were led to it.
struct Descent {
    std::optional<std::filesystem::path> folder; // where parents may lie; nothing for built-in ones
    std::string shownFolder;                     // that folder as the user wrote it, with its separator, or empty
    std::vector<std::string> names;
};

rules::PolicyReading refused(Error error) {
    rules::PolicyReading reading;
    reading.faults.push_back(std::move(error));
    return reading;
}

// What keeps `name` from being read as the parent, if anything does.
std::optional<Error> faultOf(const Descent& descent, const std::string& name, const Place& where) {
    if (std::find(descent.names.begin(), descent.names.end(), name) != descent.names.end()) {
        return Error{ErrorCode::Conflict, where, "the policy inherits from itself"};
    }
    if (descent.names.size() >= longestDescent) {
        return Error{ErrorCode::TooLarge, where, "at most 8 policies inherit one from the other"};
    }
    if (isBuiltIn(name)) {
        return std::nullopt;
    }
    if (name.find_first_of("/\\") != std::string::npos || !io::isConfinedPath(name)) {
        return Error{ErrorCode::UnsafePath, where,
                     "the id of a built-in policy or the name of a file beside this one "
                     "was expected"};
    }
    if (!descent.folder) {
        return Error{ErrorCode::NotFound, where, "no policy of this name is built in"};
    }
    return std::nullopt;
}

Result<std::string> readBeside(const std::filesystem::path& folder, const std::string& name, const Place& where) {
    auto root = io::ConfinedRoot::open(folder);
    auto bytes = root ? root->readSmallFile(name, static_cast<std::uint64_t>(largestPolicy))
                      : Result<std::string>(failure(root.error()));
    if (!bytes && bytes.error().code == ErrorCode::NotFound) {
        return failure(ErrorCode::NotFound, where, "no policy of this name is built in or lies beside this one");
    }
    return bytes ? bytes : failure(bytes.error().code, where, "the policy it inherits from: " + bytes.error().detail);
}

rules::FindParent parentsOf(Descent descent) {
    return [descent = std::move(descent)](const std::string& name, const Place& where) {
        if (auto fault = faultOf(descent, name, where)) {
            return refused(*std::move(fault));
        }
        const bool builtIn = isBuiltIn(name);
        const auto bytes = builtIn ? readBuiltIn(name) : readBeside(*descent.folder, name, where);
        if (!bytes) {
            return refused(bytes.error());
        }
        Descent further = builtIn ? Descent{{}, {}, descent.names} : descent;
        further.names.push_back(name);
        const std::string shown = builtIn ? name + ".yaml" : descent.shownFolder + name;
        return rules::readPolicy(*bytes, shown, parentsOf(std::move(further)));
    };
}

Descent descentFrom(const std::string& file) {
    const auto path = std::filesystem::path(QFile::decodeName(QByteArray::fromStdString(file)).toStdU16String());
    const auto folder = path.parent_path();
    return {folder.empty() ? std::filesystem::path(".") : folder,
            file.substr(0, file.find_last_of('/') + 1), // npos + 1 is 0
            {path.filename().string()}};
}

Result<rules::Policy> policyOf(Result<rules::PolicyReading> reading) {
    if (!reading) {
        return failure(std::move(reading.error()));
    }
    return reading->policy ? Result<rules::Policy>(*std::move(reading->policy)) : failure(reading->faults.front());
}

} // namespace

std::vector<std::string> builtInPolicies() {
    std::vector<std::string> ids;
    const auto names = policyFolder().entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        ids.push_back(name.chopped(5).toStdString());
    }
    return ids;
}

Result<rules::Policy> builtInPolicy(std::string_view id) {
    if (!isBuiltIn(id)) {
        return failure(ErrorCode::NotFound, Place{std::string(id), 0, {}}, "no policy of this name is built in");
    }
    return policyOf(readPolicy(std::string(id)));
}

Result<rules::PolicyReading> readPolicy(const std::string& name) {
    const bool builtIn = isBuiltIn(name);
    const auto bytes = builtIn ? readBuiltIn(name) : readAll(QFile::decodeName(QByteArray::fromStdString(name)), name);
    if (!bytes) {
        return failure(bytes.error());
    }
    Descent descent = builtIn ? Descent{{}, {}, {name}} : descentFrom(name);
    return rules::readPolicy(*bytes, builtIn ? name + ".yaml" : name, parentsOf(std::move(descent)));
}

Result<rules::Policy> loadPolicy(const std::string& name) {
    return policyOf(readPolicy(name));
}

} // namespace outcheck::check
