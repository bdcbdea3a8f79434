// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/uuid.h"

#include <QUuid>

namespace outcheck::ledger {

std::string newUuid() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

bool isUuid(const std::string& text) {
    const QUuid uuid(QString::fromStdString(text));
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces).toStdString() == text;
}

} // namespace outcheck::ledger
