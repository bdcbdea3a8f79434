// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/check_run.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <mutex>

// Resources of a static library are registered by hand, outside every namespace.
static void registerPolicies() {
    Q_INIT_RESOURCE(policies);
}

namespace outcheck::check {

namespace {

constexpr qint64 largestPolicy = qint64{4} << 20; // bytes; a policy is a page or two

QDir policyFolder() {
    static std::once_flag once;
    std::call_once(once, registerPolicies);
    return QDir(QStringLiteral(":/outcheck/policies"));
}

Result<rules::Policy> readPolicy(const QString& path, const std::string& shown) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool exists = file.exists();
        return failure(exists ? ErrorCode::NoPermission : ErrorCode::NotFound, Place{shown, 0, {}},
                       exists ? "the policy cannot be opened" : "there is no such policy");
    }
    if (file.size() > largestPolicy) {
        return failure(ErrorCode::TooLarge, Place{shown, 0, {}}, "a policy file has at most 4 MiB");
    }
    const QByteArray bytes = file.readAll();
    return rules::Policy::parse(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), shown);
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
    const QString name = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())) + QStringLiteral(".yaml");
    if (!policyFolder().entryList(QDir::Files).contains(name)) {
        return failure(ErrorCode::NotFound, Place{std::string(id), 0, {}}, "no policy of this name is built in");
    }
    return readPolicy(policyFolder().filePath(name), std::string(id) + ".yaml");
}

Result<rules::Policy> loadPolicy(const std::string& name) {
    const auto ids = builtInPolicies();
    if (std::find(ids.begin(), ids.end(), name) != ids.end()) {
        return builtInPolicy(name);
    }
    return readPolicy(QFile::decodeName(QByteArray::fromStdString(name)), name);
}

} // namespace outcheck::check
