// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck_bench_frames FILE [RECORD.csv]: opens FILE (.csv as a table, anything else that has a preview as text) in
// the preview of the window, at 1440 × 860, and prints the time from the request to the first painted frame that shows
// rows. Then scrolls at 60 frames a second, back and forth while the index is still being built, then once through the
// whole file: half a second dragging the bar, half a second turning the wheel, in turn. It prints how long frames took,
// from when each was due (so that whatever kept the interface thread counts) until it was painted; how much processor
// time that thread used from frame to frame, which a busy machine does not change; and how long after the scroll every
// row in sight was painted: rows that are not here yet are drawn as "…" and follow. RECORD.csv gets every frame. Run
// with QT_QPA_PLATFORM=offscreen: showing the finished picture on a screen is not part of it.
#include "check/check_run.h"
#include "desktop/preview/indexed_page.h"
#include "desktop/preview/indexed_view.h"
#include "desktop/preview/preview_pane.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <optional>
#include <vector>

namespace {

using namespace outcheck;
using preview::IndexedPage;
using preview::IndexedView;
using preview::PageState;

constexpr qint64 frameNanoseconds = 1'000'000'000 / 60;
constexpr int requests = 5;      // the first one also loads fonts and the like
constexpr int sweepFrames = 600; // ten seconds from the first row to the last

struct Frame {
    double milliseconds = 0; // from when it was due
    double processor = 0;    // milliseconds of the interface thread's processor time until the next one
    std::uint64_t topRow = 0;
    std::uint64_t rows = 0; // known by then
    bool indexing = false;
    std::optional<double> filled; // milliseconds from the scroll to every row in sight painted; nothing: not in time
};

double inMilliseconds(qint64 nanoseconds) {
    return static_cast<double>(nanoseconds) / 1e6;
}

double threadMilliseconds() {
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

// The page that reads the output shown, once one does.
IndexedPage* readingPage(const desktop::PreviewPane& pane) {
    for (IndexedPage* page : pane.findChildren<IndexedPage*>()) {
        if (page->isVisible() && page->state() != PageState::Nothing && page->indexedView()->rowCount() > 0) {
            return page;
        }
    }
    return nullptr;
}

bool showsAllInSight(const IndexedView& view) {
    const std::uint64_t end = std::min(view.rowCount(), view.topRow() + view.wholeRows());
    for (std::uint64_t row = view.topRow(); row < end; ++row) {
        if (!view.hasRow(row)) {
            return false;
        }
    }
    return true;
}

// Waits until something of the file has been painted.
class FirstFrame : public QObject {
public:
    explicit FirstFrame(desktop::PreviewPane& pane) : m_pane(pane) { qApp->installEventFilter(this); }
    IndexedPage* wait() {
        while (!m_painted) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return m_page;
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && !m_painted) {
            m_page = readingPage(m_pane);
            m_painted = m_page != nullptr && watched == m_page->indexedView()->viewport() &&
                        showsAllInSight(*m_page->indexedView());
        }
        return false;
    }

private:
    desktop::PreviewPane& m_pane;
    IndexedPage* m_page = nullptr;
    bool m_painted = false;
};

// Sweeps over what is known while the index grows, then once over the whole file.
class Recorder : public QObject {
public:
    explicit Recorder(IndexedPage& page) : m_page(page), m_view(*page.indexedView()) {
        m_view.viewport()->installEventFilter(this);
    }

    std::vector<Frame> record() {
        m_clock.start();
        qint64 due = 0;
        for (int step = 0; m_page.state() == PageState::Reading; ++step) {
            constexpr int there = 120; // two seconds to the end of what is known, and two back
            const int phase = step % (2 * there);
            due = frame(due, step, static_cast<double>(phase < there ? phase : 2 * there - phase) / there);
        }
        for (int step = 0; step <= sweepFrames; ++step) {
            due = frame(due, step, static_cast<double>(step) / sweepFrames);
        }
        waitUntil(due);
        return m_frames;
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        m_filling = m_filling || (event->type() == QEvent::Paint && showsAllInSight(m_view));
        return false;
    }

private:
    // After painting: the event comes before it.
    void noteFilled() {
        if (m_filling && !m_frames.empty() && !m_frames.back().filled) {
            m_frames.back().filled = inMilliseconds(m_clock.nsecsElapsed() - m_scrolled);
        }
        m_filling = false;
    }

    void waitUntil(qint64 due) {
        while (m_clock.nsecsElapsed() < due) {
            const auto left = static_cast<int>((due - m_clock.nsecsElapsed()) / 1'000'000);
            QTimer::singleShot(std::max(0, left), Qt::PreciseTimer, &m_wake, [] {});
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            noteFilled();
        }
        const double used = threadMilliseconds();
        if (!m_frames.empty()) {
            m_frames.back().processor = used - m_processor;
        }
        m_processor = used;
    }

    // Gives when the next frame is due.
    qint64 frame(qint64 due, int step, double share) {
        constexpr int framesOfAKind = 30;
        constexpr int rowsOfANotch = 3;
        waitUntil(due);
        m_scrolled = m_clock.nsecsElapsed();
        m_frames.push_back({0, 0, 0, m_view.rowCount(), m_page.state() == PageState::Reading, {}});
        m_filling = false;
        if (step / framesOfAKind % 2 == 0) {
            QScrollBar* bar = m_view.verticalScrollBar();
            bar->setSliderPosition(static_cast<int>(share * bar->maximum()));
        } else {
            m_view.scrollRows(rowsOfANotch);
        }
        m_view.viewport()->repaint();
        noteFilled();
        const qint64 now = m_clock.nsecsElapsed();
        m_frames.back().milliseconds = inMilliseconds(now - due);
        m_frames.back().topRow = m_view.topRow();
        return std::max(due + frameNanoseconds, now / frameNanoseconds * frameNanoseconds);
    }

    IndexedPage& m_page;
    IndexedView& m_view;
    QObject m_wake;
    QElapsedTimer m_clock;
    qint64 m_scrolled = 0;
    double m_processor = 0;
    bool m_filling = false;
    std::vector<Frame> m_frames;
};

void printFrames(const char* when, const std::vector<Frame>& frames, bool indexing) {
    std::vector<double> times;
    std::vector<double> processor;
    std::vector<double> filled;
    for (const Frame& frame : frames) {
        if (frame.indexing == indexing) {
            times.push_back(frame.milliseconds);
            processor.push_back(frame.processor);
            if (frame.filled) {
                filled.push_back(*frame.filled);
            }
        }
    }
    if (times.empty()) {
        std::printf("%s: no frames\n", when);
        return;
    }
    const auto share = [](std::vector<double>& sorted, std::size_t percent) {
        return sorted.empty() ? 0.0 : sorted[(sorted.size() - 1) * percent / 100];
    };
    std::sort(times.begin(), times.end());
    std::sort(processor.begin(), processor.end());
    std::sort(filled.begin(), filled.end());
    const auto late = static_cast<std::size_t>(
        times.end() - std::upper_bound(times.begin(), times.end(), inMilliseconds(frameNanoseconds)));
    std::printf("%s: %zu frames, median %.2f ms, 99th percentile %.2f ms, worst %.2f ms, %zu over 16.7 ms\n", when,
                times.size(), share(times, 50), share(times, 99), times.back(), late);
    std::printf("    processor time a frame: median %.2f ms, 99th percentile %.2f ms, worst %.2f ms\n",
                share(processor, 50), share(processor, 99), processor.back());
    std::printf("    every row in sight painted in %zu of them before the next, median %.2f ms after the scroll, "
                "99th percentile %.2f ms\n",
                filled.size(), share(filled, 50), share(filled, 99));
}

bool writeRecord(const char* path, const std::vector<Frame>& frames) {
    QFile file(QString::fromLocal8Bit(path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Text)) {
        return false;
    }
    file.write("frame,milliseconds,processor_milliseconds,top_row,rows_known,indexing,every_row_after_milliseconds\n");
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const Frame& frame = frames[i];
        file.write(QStringLiteral("%1,%2,%3,%4,%5,%6,%7\n")
                       .arg(i)
                       .arg(frame.milliseconds, 0, 'f', 3)
                       .arg(frame.processor, 0, 'f', 3)
                       .arg(frame.topRow)
                       .arg(frame.rows)
                       .arg(frame.indexing ? 1 : 0)
                       .arg(frame.filled ? QString::number(*frame.filled, 'f', 3) : QString())
                       .toLatin1());
    }
    return file.flush();
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc < 2 || argc > 3) {
        std::fprintf(stderr, "usage: outcheck_bench_frames FILE [RECORD.csv]\n");
        return 2;
    }
    const QFileInfo info(QString::fromLocal8Bit(argv[1]));
    const auto workspace = workspace::Workspace::open(info.absolutePath().toStdString());
    const auto policy = check::builtInPolicy(check::defaultPolicy);
    const auto* output = workspace ? workspace->find(info.fileName().toStdString()) : nullptr;
    if (output == nullptr || !policy) {
        std::fprintf(stderr, "outcheck_bench_frames: %s cannot be opened as an output\n", argv[1]);
        return 3;
    }
    desktop::PreviewPane pane;
    pane.resize(1440, 860);
    pane.show();
    QCoreApplication::processEvents();

    IndexedPage* page = nullptr;
    for (int request = 1; request <= requests; ++request) {
        pane.clear();
        QCoreApplication::processEvents();
        FirstFrame first(pane);
        const double usedBefore = threadMilliseconds();
        QElapsedTimer clock;
        clock.start();
        pane.showOutput(*workspace, *output, *policy);
        page = first.wait();
        std::printf(
            "request %d: first frame with rows after %.1f ms, %.1f ms of processor time in the interface thread\n",
            request, inMilliseconds(clock.nsecsElapsed()), threadMilliseconds() - usedBefore);
    }

    Recorder recorder(*page);
    const std::vector<Frame> frames = recorder.record();
    std::printf("%llu rows\n", static_cast<unsigned long long>(page->indexedView()->rowCount()));
    printFrames("while indexing", frames, true);
    printFrames("after it", frames, false);
    if (argc == 3 && !writeRecord(argv[2], frames)) {
        std::fprintf(stderr, "outcheck_bench_frames: %s cannot be written\n", argv[2]);
        return 3;
    }
    return page->state() == PageState::Ready ? 0 : 3;
}
