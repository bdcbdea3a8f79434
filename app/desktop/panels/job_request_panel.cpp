// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/job_request_panel.h"

#include "desktop/look/message_view.h"
#include "desktop/session/background.h"
#include "desktop/session/session.h"
#include "desktop/text/error_text.h"
#include "desktop/text/words.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace outcheck::desktop {

struct JobRequestPanel::Page {
    workspace::JobRequest request;
    workspace::RequestPipeline pipeline;
    std::vector<workspace::DeclaredOutput> declared;
    std::vector<workspace::OutputAgainstPipeline> held; // the open workspace's outputs
};

namespace {

QString row(const QString& name, const QString& value) {
    return value.isEmpty() ? QString()
                           : QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td><b>%2</b></td></tr>")
                                 .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString sourceText(workspace::PipelineSource source) {
    switch (source) {
    case workspace::PipelineSource::Repository:
        return JobRequestPanel::tr("the study repository at the job's commit");
    case workspace::PipelineSource::Page:
        return JobRequestPanel::tr("the page");
    case workspace::PipelineSource::PageRebuilt:
        return JobRequestPanel::tr("the page, its lost indentation rebuilt from the known keys");
    case workspace::PipelineSource::None:
        break;
    }
    return JobRequestPanel::tr("nowhere: the levels cannot be told");
}

Sign signOfLevel(workspace::PrivacyLevel level) {
    switch (level) {
    case workspace::PrivacyLevel::HighlySensitive:
        return Sign::Withheld;
    case workspace::PrivacyLevel::ModeratelySensitive:
    case workspace::PrivacyLevel::MinimallySensitive:
        return Sign::KindOther;
    case workspace::PrivacyLevel::Unknown:
        break;
    }
    return Sign::Query;
}

} // namespace

JobRequestPanel::JobRequestPanel(Session& session, QWidget* parent)
    : QStackedWidget(parent), m_session(session), m_message(new MessageView(this)) {
    m_pool.setMaxThreadCount(1);
    addWidget(m_message);
    auto* open = new QPushButton(tr("Open a page…"), m_message);
    m_message->addBelow(open);
    connect(open, &QPushButton::clicked, this, &JobRequestPanel::choosePage);

    auto* splitter = new QSplitter(Qt::Horizontal, this);
    auto* scroll = new QScrollArea(splitter);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* left = new QWidget(scroll);
    auto* column = new QVBoxLayout(left);
    m_facts = new QLabel(left);
    m_notes = new QLabel(left);
    for (QLabel* label : {m_facts, m_notes}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        column->addWidget(label);
    }
    m_facts->setTextFormat(Qt::RichText);
    m_notes->setTextFormat(Qt::PlainText);
    column->addStretch(1);
    scroll->setWidget(left);
    m_levels = new QTreeWidget(splitter);
    m_levels->setAccessibleName(tr("Declared outputs and their privacy levels"));
    m_levels->setRootIsDecorated(true);
    m_levels->setUniformRowHeights(true);
    m_levels->setTextElideMode(Qt::ElideMiddle);
    m_levels->setFrameShape(QFrame::NoFrame);
    m_levels->setHeaderLabels({tr("Output pattern"), tr("Privacy level"), tr("Remarks")});
    m_levels->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_levels->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    splitter->addWidget(scroll);
    splitter->addWidget(m_levels);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    scroll->setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('m')) * 30);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_notes->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addWidget(splitter);
    m_message->setMessage(
        tr("No job request page is open"),
        tr("Save the page of the job request from the jobs site as text or HTML and open it here (Ctrl+J)."));
}

JobRequestPanel::~JobRequestPanel() {
    m_pool.waitForDone();
}

void JobRequestPanel::choosePage() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a job request page"), m_session.path(),
                                                      tr("Saved pages (*.txt *.html *.htm);;All files (*)"));
    if (!file.isEmpty()) {
        openPage(file);
    }
}

void JobRequestPanel::openPage(const QString& file) {
    const std::uint64_t request = ++m_request;
    const auto work = [path = std::filesystem::path(toUtf8(file)),
                       opened = m_session.opened()]() -> Result<std::shared_ptr<const Page>> {
        auto read = workspace::readJobRequest(path);
        if (!read) {
            return failure(read.error());
        }
        auto page = std::make_shared<Page>();
        page->request = *std::move(read);
        std::vector<std::filesystem::path> repositories;
        if (opened.workspace && opened.workspace->kind() == workspace::WorkspaceKind::Local) {
            repositories.push_back(opened.workspace->folder());
        }
        page->pipeline = workspace::pipelineOf(page->request, repositories);
        page->declared = workspace::declaredOutputs(page->request, page->pipeline.pipeline);
        if (opened.workspace) {
            page->held = workspace::holdAgainst(page->pipeline.pipeline, opened.workspace->outputs(), page->request.id);
        }
        return std::shared_ptr<const Page>(page);
    };
    runInBackground(m_pool, this, work, [this, request](const Result<std::shared_ptr<const Page>>& page) {
        if (request != m_request) {
            return;
        }
        if (page) {
            m_page = *page;
            showPage();
        } else {
            m_page.reset();
            m_message->setMessage(tr("This page cannot be read"),
                                  sentenceFor(page.error()) + QLatin1Char(' ') + remedyFor(page.error()));
            setCurrentIndex(0);
        }
        emit pageShown();
    });
}

void JobRequestPanel::showPage() {
    showFacts();
    showLevels();
    setCurrentIndex(1);
}

void JobRequestPanel::showFacts() {
    const workspace::JobRequest& request = m_page->request;
    QStringList jobs;
    for (const workspace::JobOnPage& job : request.jobs) {
        jobs << (job.statusText.empty()
                     ? labelText(job.identifier)
                     : tr("%1 (%2)", "job, status").arg(labelText(job.identifier), labelText(job.statusText)));
    }
    QStringList actions;
    for (const std::string& action : request.requestedActions) {
        actions << labelText(action);
    }
    QString text = QStringLiteral("<table>");
    text +=
        row(tr("Job request"), labelText(request.number.empty() ? request.id : request.number + " · " + request.id));
    text += row(tr("Organisation"), labelText(request.organisation));
    text += row(tr("Workspace"), labelText(request.workspace));
    text += row(tr("Status"), labelText(request.statusText));
    text += row(tr("Jobs"), jobs.join(QStringLiteral(", ")));
    text += row(tr("Requested actions"), actions.join(QStringLiteral(", ")));
    text += row(tr("Created"), labelText(request.createdText));
    text += row(tr("Started"), labelText(request.startedText));
    text += row(tr("Finished"), labelText(request.finishedText));
    text += row(tr("Runtime"), labelText(request.runtimeText));
    text += row(tr("Backend"), labelText(request.backend));
    text += row(tr("Requested by"), labelText(request.requestedBy));
    text += row(tr("Branch"), labelText(request.branch));
    if (request.forceRunDependencies) {
        text += row(tr("Force run dependencies"), *request.forceRunDependencies ? tr("yes") : tr("no"));
    }
    text += row(tr("Commit"), labelText(request.commit));
    text += row(tr("Pipeline from"), sourceText(m_page->pipeline.source));
    text += QStringLiteral("</table>");
    m_facts->setText(text);
    showRefusals();
}

void JobRequestPanel::showRefusals() {
    const workspace::JobRequest& request = m_page->request;
    QStringList notes;
    const workspace::Workspace* open = m_session.workspace();
    if (open != nullptr && !request.workspace.empty() && request.workspace != open->name()) {
        notes << tr("This page is about the workspace %1, not about the open one.").arg(labelText(request.workspace));
    }
    if (!request.untold.empty()) {
        QStringList names;
        for (const std::string& name : request.untold) {
            names << labelText(name);
        }
        notes << tr("The page does not tell: %1.").arg(names.join(QStringLiteral(", ")));
    }
    if (!m_page->pipeline.unclearLines.empty()) {
        notes << tr("%n line(s) of the pipeline could not be placed.", "",
                    static_cast<int>(m_page->pipeline.unclearLines.size()));
    }
    for (const Error& problem : m_page->pipeline.problems) {
        notes << sentenceFor(problem);
    }
    const workspace::Pipeline& pipeline = m_page->pipeline.pipeline;
    QStringList refused;
    for (const workspace::PipelineRefusal& refusal : pipeline.refusals) {
        QString text = labelText(refusal.code);
        if (!refusal.action.empty()) {
            text = tr("%1 in %2", "what is refused, action").arg(text, labelText(refusal.action));
        }
        refused << (refusal.line == 0 ? text : tr("%1 (line %2)").arg(text).arg(refusal.line));
    }
    if (!refused.isEmpty()) {
        notes << tr("Today's rules would refuse: %1.").arg(refused.join(QStringLiteral("; ")));
    }
    int otherLevel = 0;
    int ambiguous = 0;
    for (const workspace::OutputAgainstPipeline& output : m_page->held) {
        otherLevel += output.levelAgrees ? 0 : 1;
        ambiguous += output.ambiguous ? 1 : 0;
    }
    if (otherLevel > 0) {
        notes << tr("%n output(s) of the workspace have another level than this pipeline gives them.", "", otherLevel);
    }
    if (ambiguous > 0) {
        notes << tr("%n output(s) of the workspace fit the patterns of several actions.", "", ambiguous);
    }
    m_notes->setText(notes.join(QStringLiteral("\n\n")));
}

void JobRequestPanel::showLevels() {
    m_levels->clear();
    QTreeWidgetItem* action = nullptr;
    std::string actionName;
    for (const workspace::DeclaredOutput& output : m_page->declared) {
        if (action == nullptr || actionName != output.action) {
            actionName = output.action;
            action = new QTreeWidgetItem({labelText(output.action), QString(),
                                          output.requested    ? tr("requested")
                                          : output.dependency ? tr("dependency")
                                                              : tr("not in this request")});
            m_levels->addTopLevelItem(action);
            action->setExpanded(true);
        }
        QStringList remarks;
        if (!output.overlaps.empty()) {
            QStringList others;
            for (const std::string& other : output.overlaps) {
                others << labelText(other);
            }
            remarks << tr("ambiguous with %1").arg(others.join(QStringLiteral(", ")));
        }
        if (output.strictest != output.level) {
            remarks << tr("taken as %1").arg(wordFor(output.strictest));
        }
        const QString level = output.level == workspace::PrivacyLevel::Unknown
                                  ? tr("not known (%1)").arg(labelText(output.levelText))
                                  : wordFor(output.level);
        auto* item =
            new QTreeWidgetItem(action, {labelText(output.pattern), level, remarks.join(QStringLiteral("; "))});
        item->setIcon(1, signIcon(signOfLevel(output.level)));
        item->setToolTip(0, labelText(output.pattern));
        item->setToolTip(2, item->text(2));
    }
}

} // namespace outcheck::desktop
