// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_pictures.h"

#include "desktop/audit/audit_panel.h"
#include "desktop/audit/link_bar.h"
#include "desktop/correction/sayings_dialog.h"
#include "desktop/main_window.h"
#include "desktop/protect/protect_view.h"
#include "waiting.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

namespace outcheck::screenshots {

namespace {

using namespace desktop;

struct StudyFile {
    const char* path = "";
    const char* content = "";
};

// OpenSAFELY's guidance on secondary disclosure is the first.
constexpr StudyFile files[] = {
    {"output/tables/heart_disease_by_age.csv",
     "age,heart disease,population\n18-20,12,140\n21-30,[REDACTED],[REDACTED]\n31-40,10,100\n41-50,15,90\n"
     "51-60,25,85\nTotal,63,418\n"},
    {"output/tables/attendances_by_week_whole_population.csv",
     "week,attendances\n2021-01-04,61\n2021-01-11,75\n2021-01-18,93\n2021-01-25,114\n2021-02-01,120\n"},
    {"output/tables/attendances_by_week_and_ethnicity_of_registered_patients_sensitivity_analysis.csv",
     "week,ethnicity of registered patients,attendances\n"
     "2021-01-04,White,31\n2021-01-04,Black or African or Caribbean or Black British,30\n"
     "2021-01-11,White,40\n2021-01-11,Black or African or Caribbean or Black British,35\n"
     "2021-01-18,White,89\n2021-01-18,Black or African or Caribbean or Black British,[REDACTED]\n"
     "2021-01-25,White,60\n2021-01-25,Black or African or Caribbean or Black British,54\n"
     "2021-02-01,White,57\n2021-02-01,Black or African or Caribbean or Black British,63\n"},
    {"output/tables/visits_by_ward.csv",
     "ward,visits,beds\nAspen,[REDACTED],12\nBirch,113,30\nCedar,151,41\nElm,253,60\nTotal,400,90\n"},
    {"output/tables/registrations_by_region.csv",
     "region,registered men,registered women,registered\nNorth,112,135,247\nEast,[REDACTED],93,98\n"
     "South,141,87,228\nWest,76,158,234\nTotal,333,473,806\n"},
    {"output/tables/admissions_by_region_and_age.csv",
     "region,0-17,18-64,65+,Total\nNorth,4,112,205,321\nEast,31,98,187,316\nSouth,26,141,3,170\n"
     "West,19,76,158,253\nTotal,80,427,553,1060\n"},
};

class AuditPictures {
public:
    AuditPictures(MainWindow& window, const std::function<void(const char*)>& take) : m_window(window), m_take(take) {}

    bool takeAll() {
        return takeEntry(0, "audit-proof") && takeEntry(2, "audit-other-file") && takeEntry(3, "audit-nothing-found") &&
               takeEntry(4, "audit-contradiction") && takeSayings() && takeLink() && takeSuppression();
    }

private:
    bool choose(const StudyFile& file) {
        m_window.session().setCurrent(m_window.session().rowOf(file.path));
        m_window.findChild<QAction*>(QStringLiteral("audit.show"))->trigger();
        auto* dock = m_window.findChild<QDockWidget*>(QStringLiteral("audit"));
        m_window.resizeDocks({dock}, {m_window.height() * 2 / 5}, Qt::Vertical);
        return waitFor([this] { return m_window.audit()->isSettled(); });
    }

    // With the first of its entries chosen.
    bool takeEntry(std::size_t file, const char* picture) {
        if (!choose(files[file])) {
            return false;
        }
        const AuditModel& model = m_window.audit()->model();
        m_window.audit()->tree()->setCurrentIndex(model.index(0, 0, model.index(0, 0)));
        pause(1200); // the grid has no "ready" to ask for
        m_take(picture);
        return true;
    }

    // What people say, with a mistake in it.
    bool takeSayings() {
        m_window.commands().action(QStringLiteral("audit.sayings"))->trigger();
        auto* dialog = m_window.findChild<SayingsDialog*>();
        if (dialog == nullptr) {
            return false;
        }
        dialog->editor()->setPlainText(
            QStringLiteral("# Areas as the registry has them since 2021\nhierarchies:\n  - column: region\n    parts:\n"
                           "      England: [North, South]\n      North: [North East, North West, England]\n"));
        pause(600);
        m_take("sayings");
        dialog->reject();
        return true;
    }

    // The last of its entries is the link to the other table; before and after somebody has rejected it.
    bool takeLink() {
        if (!choose(files[2])) {
            return false;
        }
        AuditPanel& panel = *m_window.audit();
        const auto chooseLink = [&] {
            const AuditModel& model = panel.model();
            panel.tree()->setCurrentIndex(model.index(0, 0, model.index(model.rowCount() - 1, 0)));
        };
        chooseLink();
        panel.linkBar()->reasonField()->setText(QStringLiteral("One counts visits, the other patients"));
        pause(1200);
        m_take("audit-link");
        const auto before = panel.runner().answer();
        panel.linkBar()->otherButton()->click();
        if (!waitFor([&] { return panel.isSettled() && panel.runner().answer() != before; })) {
            return false;
        }
        pause(1200);
        m_take("audit-link-rejected");
        return true;
    }

    // What would be withheld of a table whose counts are exact, and how much is lost.
    bool takeSuppression() {
        ProtectView* view = m_window.protectView();
        m_window.session().setCurrent(m_window.session().rowOf(files[5].path));
        m_window.findChild<QAction*>(QStringLiteral("output.protect"))->trigger();
        if (!waitFor([view] { return view->isReady(); })) {
            return false;
        }
        QComboBox* ways = view->roundings();
        ways->setCurrentIndex(ways->count() - 1);
        emit ways->activated(ways->currentIndex());
        if (!waitFor([view] { return view->isReady(); })) {
            return false;
        }
        pause(1200); // the rows of both grids
        m_take("suppression");
        emit view->closed();
        return true;
    }

    MainWindow& m_window;
    const std::function<void(const char*)>& m_take;
};

} // namespace

bool writeAuditStudy(const QString& folder) {
    bool good = true;
    for (const StudyFile& one : files) {
        QFile file(QDir(folder).filePath(QString::fromLatin1(one.path)));
        const QByteArray content(one.content);
        good = QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly) &&
               file.write(content) == content.size() && good;
    }
    return good;
}

bool takeAudit(MainWindow& window, const std::function<void(const char*)>& take) {
    return AuditPictures(window, take).takeAll();
}

} // namespace outcheck::screenshots
