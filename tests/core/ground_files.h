// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of other programs, where they lie beside the checkout (../shared/ground, or OUTCHECK_GROUND): read at test
// time only, nothing of them is part of the project.
#pragma once

#include <QDir>
#include <QFile>
#include <QList>
#include <QMap>
#include <QStringList>

namespace ground {

inline QString folder() {
    const QString named = qEnvironmentVariable("OUTCHECK_GROUND");
    return named.isEmpty() ? QStringLiteral(OUTCHECK_SOURCE_DIR "/../shared/ground") : named;
}

inline bool isHere() {
    return QDir(folder()).exists();
}

using Row = QMap<QString, QString>; // by the names of columns

inline QList<Row> rowsOf(const QString& name) {
    QFile file(folder() + "/" + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto fieldsOf = [](QByteArray line) {
        QStringList fields;
        for (const QByteArray& field : line.trimmed().split(',')) {
            fields << QString::fromUtf8(field).remove(QLatin1Char('"'));
        }
        return fields;
    };
    const QStringList names = fieldsOf(file.readLine());
    QList<Row> rows;
    while (!file.atEnd()) {
        const QStringList fields = fieldsOf(file.readLine());
        Row row;
        for (qsizetype i = 0; i < names.size() && i < fields.size(); ++i) {
            row[names[i]] = fields[i];
        }
        rows << row;
    }
    return rows;
}

} // namespace ground
