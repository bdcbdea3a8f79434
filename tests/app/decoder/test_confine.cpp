// SPDX-License-Identifier: GPL-3.0-or-later
// A child process confines itself and then tries what it may no longer do.
#include "decoder/confine.h"

#include <QTest>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <functional>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace outcheck::decoder;

namespace {

constexpr int notConfined = 99;

// What the act gives, in a confined child; −signal when it was killed.
int confined(const std::function<int()>& act) {
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGABRT, SIG_DFL); // QTest's own handler writes to wherever the output of the test goes
        std::_Exit(confine() ? act() : notConfined);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

} // namespace

class TestConfine : public QObject {
    Q_OBJECT
private slots:
    void computesAndWrites();
    void keepsNothingOpen();
    void opensNoFile();
    void makesNoSocket();
    void startsNoProcess();
    void signalsNobodyElse();
    void runsNoNewCode();
    void readsNoOtherProcess();
};

void TestConfine::computesAndWrites() {
    QCOMPARE(confined([] {
                 void* memory = std::malloc(std::size_t{8} << 20U);
                 const bool isWritten = memory != nullptr && write(STDOUT_FILENO, "", 0) == 0;
                 std::free(memory);
                 return isWritten ? 7 : 1;
             }),
             7);
}

void TestConfine::keepsNothingOpen() {
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    QCOMPARE(confined([&] { return write(ends[1], "x", 1) < 0 && errno == EBADF ? 7 : 1; }), 7);
    close(ends[0]);
    close(ends[1]);
}

void TestConfine::opensNoFile() {
    QCOMPARE(confined([] { return open("/etc/passwd", O_RDONLY) < 0 ? 7 : 1; }), 7);
    QCOMPARE(confined([] { return open("/tmp", O_TMPFILE | O_RDWR, 0600) < 0 ? 7 : 1; }), 7);
}

void TestConfine::makesNoSocket() {
    QCOMPARE(confined([] { return socket(AF_INET, SOCK_STREAM, 0) < 0 && errno == EPERM ? 7 : 1; }), 7);
    QCOMPARE(confined([] { return socket(AF_UNIX, SOCK_STREAM, 0) < 0 && errno == EPERM ? 7 : 1; }), 7);
}

void TestConfine::startsNoProcess() {
    QCOMPARE(confined([] { return fork() < 0 ? 7 : 1; }), 7);
    QCOMPARE(confined([] {
                 char program[] = "/bin/true";
                 char* arguments[] = {program, nullptr};
                 return execv(program, arguments) < 0 && errno == EPERM ? 7 : 1;
             }),
             7);
}

void TestConfine::signalsNobodyElse() {
    const pid_t parent = getpid();
    QCOMPARE(confined([parent] { return kill(parent, 0) < 0 && errno == EPERM ? 7 : 1; }), 7);
    QCOMPARE(confined([]() -> int { std::abort(); }), -SIGABRT);
}

void TestConfine::runsNoNewCode() {
    QCOMPARE(confined([] {
                 void* memory =
                     mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
                 return memory == MAP_FAILED ? 7 : 1;
             }),
             7);
    QCOMPARE(confined([] {
                 void* memory = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
                 return mprotect(memory, 4096, PROT_READ | PROT_EXEC) != 0 ? 7 : 1;
             }),
             7);
}

void TestConfine::readsNoOtherProcess() {
    QCOMPARE(confined([] { return open("/proc/self/environ", O_RDONLY) < 0 ? 7 : 1; }), 7);
}

QTEST_APPLESS_MAIN(TestConfine)
#include "test_confine.moc"
