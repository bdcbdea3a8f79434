// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/text/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace outcheck::desktop {

void installTranslations() {
    const QString folder = QStringLiteral(":/i18n");
    const QString name = QStringLiteral("outcheck");
    auto* own = new QTranslator(qApp);
    if (own->load(QLocale(), name, QStringLiteral("_"), folder)) {
        auto* ofQt = new QTranslator(qApp);
        if (ofQt->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
            QCoreApplication::installTranslator(ofQt);
        }
        QCoreApplication::installTranslator(own);
    } else if (own->load(QStringLiteral("outcheck_en"), folder)) {
        QCoreApplication::installTranslator(own);
    }
}

} // namespace outcheck::desktop
