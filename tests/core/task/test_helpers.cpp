// SPDX-License-Identifier: GPL-3.0-or-later
#include "task/helpers.h"

#include <QTest>
#include <atomic>
#include <chrono>
#include <set>
#include <stdexcept>

using namespace outcheck::task;

namespace {

// How many threads two pieces ran on, each of which waits for the other so long.
std::size_t threadsUsed(Helpers& helpers, std::chrono::milliseconds patience) {
    std::mutex lock;
    std::set<std::thread::id> threads;
    std::atomic<int> arrived{0};
    helpers.forEach(2, [&](std::size_t) {
        {
            const std::lock_guard guard(lock);
            threads.insert(std::this_thread::get_id());
        }
        ++arrived;
        const auto end = std::chrono::steady_clock::now() + patience;
        while (arrived < 2 && std::chrono::steady_clock::now() < end) {
            std::this_thread::yield();
        }
    });
    return threads.size();
}

constexpr std::chrono::seconds untilHelpComes(60);
constexpr std::chrono::milliseconds noHelpExpected(50);

} // namespace

class TestHelpers : public QObject {
    Q_OBJECT
private slots:
    void callsEachPieceOnce() {
        Helpers helpers(4);
        for (std::size_t count = 0; count < 300; ++count) {
            std::vector<std::atomic<int>> called(count);
            helpers.forEach(count, [&](std::size_t at) { ++called[at]; });
            for (const auto& times : called) {
                QCOMPARE(times.load(), 1);
            }
        }
    }

    void severalMayCallAtOnce() {
        Helpers helpers(3);
        std::atomic<std::size_t> sum{0};
        {
            std::vector<std::jthread> callers;
            for (int caller = 0; caller < 4; ++caller) {
                callers.emplace_back([&] {
                    for (int round = 0; round < 500; ++round) {
                        helpers.forEach(10, [&](std::size_t at) { sum += at; });
                    }
                });
            }
        }
        QCOMPARE(sum.load(), std::size_t(4 * 500 * 45));
    }

    void whoIsBusyIsNotCalledUpon() {
        Helpers helpers(2);
        QCOMPARE(threadsUsed(helpers, untilHelpComes), std::size_t(2));
        {
            const Helpers::Occupied self(helpers);
            QCOMPARE(threadsUsed(helpers, untilHelpComes), std::size_t(2));
            const Helpers::Occupied other(helpers);
            QCOMPARE(threadsUsed(helpers, noHelpExpected), std::size_t(1));
        }
        QCOMPARE(threadsUsed(helpers, untilHelpComes), std::size_t(2));
        Helpers alone(1);
        QCOMPARE(threadsUsed(alone, noHelpExpected), std::size_t(1));
    }

    void anExceptionReachesTheCaller() {
        Helpers helpers(3);
        for (int round = 0; round < 100; ++round) {
            const auto fail = [](std::size_t at) {
                if (at == 7) {
                    throw std::runtime_error("seven");
                }
            };
            QVERIFY_EXCEPTION_THROWN(helpers.forEach(20, fail), std::runtime_error);
        }
        std::atomic<int> called{0};
        helpers.forEach(5, [&](std::size_t) { ++called; });
        QCOMPARE(called.load(), 5);
    }
};

QTEST_APPLESS_MAIN(TestHelpers)
#include "test_helpers.moc"
