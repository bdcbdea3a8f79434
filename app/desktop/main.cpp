// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck-desktop [WORKSPACE] [--policy P]: the checker's window.
#include "check/check_run.h"
#include "desktop/look/box_style.h"
#include "desktop/main_window.h"
#include "desktop/text/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

namespace {

// A home of its own (tests, portable use) holds the settings too.
void useOwnSettings() {
    const QString home = qEnvironmentVariable("OUTCHECK_HOME");
    if (!home.isEmpty()) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home);
    }
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("outcheck"));
    QApplication::setApplicationName(QStringLiteral("outcheck"));
    QApplication::setApplicationVersion(QStringLiteral(OUTCHECK_VERSION));
    useOwnSettings();

    QApplication::setStyle(new outcheck::desktop::BoxStyle);
    outcheck::desktop::installTranslations();

    QCommandLineParser arguments;
    arguments.setApplicationDescription(QApplication::translate("main", "Output checking and release review."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument(QStringLiteral("workspace"),
                                    QApplication::translate("main", "The folder of a workspace, or a file in one."),
                                    QStringLiteral("[workspace]"));
    const QCommandLineOption policy(QStringLiteral("policy"),
                                    QApplication::translate("main", "A built-in policy or a YAML file."),
                                    QStringLiteral("policy"),
                                    QString::fromUtf8(outcheck::check::defaultPolicy.data(),
                                                      static_cast<qsizetype>(outcheck::check::defaultPolicy.size())));
    arguments.addOption(policy);
    arguments.process(application);

    outcheck::desktop::MainWindow window(arguments.value(policy).toStdString());
    window.show();
    if (!arguments.positionalArguments().isEmpty()) {
        window.session().open(arguments.positionalArguments().first());
    }
    return QApplication::exec();
}
