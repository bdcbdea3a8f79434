// SPDX-License-Identifier: GPL-3.0-or-later
// The policy of the house, and small ones for tests.
#pragma once

#include "rules/policy.h"

#include <QFile>
#include <QString>
#include <string>

inline std::string houseYaml() {
    QFile file(QStringLiteral(OUTCHECK_SOURCE_DIR "/resources/policies/opensafely.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

inline outcheck::rules::Policy housePolicy() {
    auto policy = outcheck::rules::Policy::parse(houseYaml(), "opensafely.yaml");
    return policy ? *policy : outcheck::rules::Policy();
}
