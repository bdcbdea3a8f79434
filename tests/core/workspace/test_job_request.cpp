// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/job_request.h"

#include <QTest>
#include <fstream>

using namespace outcheck;
using namespace outcheck::workspace;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view textPage = R"(Job request: 41
- Organisation:
- Some University
- Workspace:
- my-study
- ID:
- abcd2345
Jobs
-
- Action:
- tables
- Status:
- Failed
- Job identifier:
-
j1
Error:
nonzero_exit: Job exited with an error
-
- Action:
- plots
- Status:
- Succeeded
- Job identifier:
- j2
Pipeline
Show project.yaml
version: '3.0'
actions:
tables:
run: r:latest a.R
outputs:
moderately_sensitive:
t: output/*.csv
plots:
run: r:latest b.R
needs: [tables]
outputs:
highly_sensitive:
p: output/p.csv
Timeline
-
Created:
1 Nov 2020 10:50:37 UTC
-
Started:
2020-11-01 10:51:00+0000
-
Runtime:
00:09:23
These timestamps are generated and stored using the UTC timezone on the TPP backend.
Job information
- Status
-
Failed
- Backend
- TPP
- Workspace
- my-study
- Requested by
- A Person
- Branch
- main
- Force run dependencies
- Yes
- Git commit hash
- 182a591
- Requested actions
-
-
plots
-
Code comparison
Compare the code used in this Job Request
No previous Job Request available for comparison
)";

constexpr std::string_view htmlPage =
    R"(<!DOCTYPE html><html><head><title>Job request: 9 - x</title><style>p{}</style></head><body>
<script>var x = "<dd>never</dd>";</script>
<h1 class="a > b">
  Job request: 42
</h1>
<dl><dt>Organisation:</dt><dd><svg><path d=""/></svg><span>Bennett &amp; Co</span></dd>
<dt>Workspace:</dt><dd>my&#45;study</dd><dt>ID:</dt><dd>abcd</dd></dl>
<h2>Jobs</h2><ul><li><dl><dt>Action:</dt><dd><a href="#">tables</a></dd><dt>Status:</dt><dd><span><span class="sr-only">Status:</span> Succeeded</span></dd>
<dt>Job identifier:</dt><dd><code>j1</code></dd></dl></li></ul>
<h2>Pipeline</h2><details><summary><span>Show</span><span>Hide</span> project.yaml</summary><div class="highlight"><pre><span></span><span class="nt">version</span>: 4
<span class="nt">actions</span>:
  tables:
    run: r:latest a.R
    outputs:
      moderately_sensitive:
        t: output/*.csv
</pre></div></details>
<h2>Timeline</h2><ul><li>Created: <time datetime="2020-11-01T10:50:37Z">a year ago</time></li></ul>
<h2>Job information</h2><dl><dt>Status</dt><dd>Succeeded</dd><dt>Backend</dt><dd>TPP</dd><dt>Git commit hash</dt><dd><a>182a591</a></dd>
<dt>Requested actions</dt><dd><ul><li><code>tables</code></li></ul></dd></dl><h2>Code comparison</h2><!-- unclosed)";

} // namespace

class TestJobRequest : public QObject {
    Q_OBJECT

private slots:
    void readsAPageSavedAsText() {
        const auto request = parseJobRequest(textPage, "page.txt");
        QVERIFY(request);
        QCOMPARE(request->number, std::string("41"));
        QCOMPARE(request->organisation, std::string("Some University"));
        QCOMPARE(request->id, std::string("abcd2345"));
        QCOMPARE(request->jobs.size(), std::size_t{2});
        QCOMPARE(request->jobs[0].action, std::string("tables"));
        QCOMPARE(request->jobs[0].status, JobStatus::Failed);
        QCOMPARE(request->jobs[0].identifier, std::string("j1"));
        QCOMPARE(request->jobs[0].message, std::string("nonzero_exit: Job exited with an error"));
        QCOMPARE(request->jobs[1].action, std::string("plots"));
        QCOMPARE(request->jobs[1].identifier, std::string("j2"));
        QCOMPARE(request->created->value, std::int64_t{1604227837});
        QCOMPARE(request->started->value, std::int64_t{1604227860});
        QCOMPARE(request->runtimeText, std::string("00:09:23"));
        QCOMPARE(request->requestedBy, std::string("A Person"));
        QCOMPARE(*request->forceRunDependencies, true);
        QCOMPARE(request->requestedActions, (std::vector<std::string>{"plots"}));
        QVERIFY(request->untold.empty());
        const RequestPipeline pipeline = pipelineOf(*request, {});
        QCOMPARE(pipeline.source, PipelineSource::PageRebuilt);
        const auto declared = declaredOutputs(*request, pipeline.pipeline);
        QCOMPARE(declared.size(), std::size_t{2});
        QVERIFY(declared[0].dependency && !declared[0].requested);
        QVERIFY(declared[1].requested);
        // output/p.csv is highly sensitive by one pattern, moderately by the other: the strictest holds for both.
        QCOMPARE(declared[0].strictest, PrivacyLevel::HighlySensitive);
        QCOMPARE(declared[0].overlaps, (std::vector<std::string>{"plots: output/p.csv"}));
    }

    void readsAPageSavedAsHtml() {
        const auto request = parseJobRequest(htmlPage, "page.html");
        QVERIFY(request);
        QCOMPARE(request->format, PageFormat::Html);
        QCOMPARE(request->number, std::string("42"));
        QCOMPARE(request->organisation, std::string("Bennett & Co"));
        QCOMPARE(request->workspace, std::string("my-study"));
        QCOMPARE(request->jobs.size(), std::size_t{1});
        QCOMPARE(request->jobs[0].action, std::string("tables"));
        QCOMPARE(request->jobs[0].status, JobStatus::Succeeded);
        QCOMPARE(request->jobs[0].identifier, std::string("j1"));
        QCOMPARE(request->created->value, std::int64_t{1604227837});
        QCOMPARE(request->commit, std::string("182a591"));
        QVERIFY(request->pipelineIndented);
        const RequestPipeline pipeline = pipelineOf(*request, {});
        QCOMPARE(pipeline.source, PipelineSource::Page);
        QCOMPARE(pipeline.pipeline.actions.at(0).outputs.at(0).pattern, std::string("output/*.csv"));
        QVERIFY(std::find(request->untold.begin(), request->untold.end(), "branch") != request->untold.end());
    }

    void refusesWhatIsNoSuchPage_data() {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("some text") << QByteArray("Hello\nJobs\n");
        QTest::newRow("number missing") << QByteArray("Job request: \nJobs\nPipeline\n");
        QTest::newRow("some HTML") << QByteArray("<html><body><h1>Job request</h1>");
        QTest::newRow("unclosed tags") << QByteArray("<html") + QByteArray(10000, '<');
    }
    void refusesWhatIsNoSuchPage() {
        QFETCH(QByteArray, page);
        const auto request = parseJobRequest(page.toStdString(), "page");
        QVERIFY(!request);
        QCOMPARE(request.error().code, ErrorCode::Unsupported);
    }

    void survivesBeingCutAnywhere() {
        for (const std::string_view page : {textPage, htmlPage}) {
            for (std::size_t length = 0; length < page.size(); length += 7) {
                if (const auto request = parseJobRequest(page.substr(0, length), "page")) {
                    const RequestPipeline pipeline = pipelineOf(*request, {});
                    QVERIFY(declaredOutputs(*request, pipeline.pipeline).size() <= 2);
                    QVERIFY(!request->untold.empty() || length + 120 > page.size());
                }
            }
        }
    }

    void readsTheSeed() {
        const fs::path file = fs::path(OUTCHECK_SOURCE_DIR) / "../shared/seed/job-request-236.txt";
        if (!fs::exists(file)) {
            QSKIP("the page is not here");
        }
        const auto request = readJobRequest(file);
        QVERIFY(request);
        QCOMPARE(request->workspace, std::string("os-demo-stp-check"));
        QCOMPARE(request->id, std::string("rknyxb2qhm25bzcg"));
        QCOMPARE(request->jobs.at(0).identifier, std::string("j67vxxubweqr3h2q-manually-set"));
        QCOMPARE(request->status, JobStatus::Failed);
        QCOMPARE(request->requestedBy, std::string("Will Hulme"));
        QCOMPARE(*request->forceRunDependencies, false);
        QCOMPARE(request->untold,
                 (std::vector<std::string>{"job action", "job status", "created", "started", "runtime"}));
        const RequestPipeline pipeline = pipelineOf(*request, {});
        QVERIFY(pipeline.unclearLines.empty());
        const auto declared = declaredOutputs(*request, pipeline.pipeline);
        QCOMPARE(declared.size(), std::size_t{13});
        const auto highly = std::count_if(declared.begin(), declared.end(), [](const DeclaredOutput& output) {
            return output.level == PrivacyLevel::HighlySensitive;
        });
        QCOMPARE(highly, 3);
    }
};

QTEST_GUILESS_MAIN(TestJobRequest)
#include "test_job_request.moc"
