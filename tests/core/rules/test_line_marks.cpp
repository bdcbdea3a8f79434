// SPDX-License-Identifier: GPL-3.0-or-later
// The marks against their description, byte by byte, with the kernel of every processor target that this machine has.
#include "rules/line_marks.h"

#include <QTest>
#include <hwy/targets.h>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace outcheck::rules;

namespace {

// A text with zeros before and behind it.
class Described {
public:
    explicit Described(std::string_view text) : m_text(text) {}

    MarkedGroup group(std::size_t begin) const {
        MarkedGroup group;
        for (std::size_t at = 0; at < begin; ++at) {
            group.startsBefore += startsAt(at);
        }
        for (std::size_t bit = 0; bit < markedGroupBytes; ++bit) {
            const std::size_t at = begin + bit;
            const auto set = [bit](std::uint64_t& bits, bool is) { bits |= std::uint64_t{is} << bit; };
            set(group.starts, startsAt(at));
            set(group.nuls, byte(at) == '\0');
            set(group.marks[static_cast<std::size_t>(LineMark::Identifier)], isIdentifier(at));
            set(group.marks[static_cast<std::size_t>(LineMark::PrintedRow)], isRow(at));
            set(group.marks[static_cast<std::size_t>(LineMark::CountWords)],
                (byte(at, 1) == '(' && is(at, 0, "0123456789")) || (byte(at, 1) == 'q' && byte(at) == '.'));
            set(group.marks[static_cast<std::size_t>(LineMark::Invisible)], isInvisible(at));
        }
        for (const std::uint64_t bits : group.marks) {
            group.anyMark |= bits;
        }
        return group;
    }

private:
    std::string_view m_text;

    // The byte `back` bytes before `at`.
    char byte(std::size_t at, std::size_t back = 0) const {
        return back > at || at - back >= m_text.size() ? '\0' : m_text[at - back];
    }
    bool is(std::size_t at, std::size_t back, std::string_view wanted) const {
        return wanted.find(byte(at, back)) != std::string_view::npos;
    }
    bool startsAt(std::size_t at) const {
        return at == 0 || byte(at, 1) == '\n' || (byte(at, 1) == '\r' && byte(at) != '\n');
    }
    // d: a digit, D: none, g: blank or dash, A: capital, B: capital or digit; the last letter is for the byte at `at`.
    bool isShape(std::size_t at, std::string_view shape) const {
        for (std::size_t i = 0; i < shape.size(); ++i) {
            const std::size_t back = shape.size() - 1 - i;
            const bool digit = is(at, back, "0123456789");
            const bool capital = byte(at, back) >= 'A' && byte(at, back) <= 'Z';
            switch (shape[i]) {
            case 'd':
                if (!digit) {
                    return false;
                }
                break;
            case 'D':
                if (digit) {
                    return false;
                }
                break;
            case 'g':
                if (!is(at, back, " -")) {
                    return false;
                }
                break;
            case 'A':
                if (!capital) {
                    return false;
                }
                break;
            case 'B':
                if (!capital && !digit) {
                    return false;
                }
                break;
            default:
                if (byte(at, back) != shape[i]) {
                    return false;
                }
            }
        }
        return true;
    }
    bool isIdentifier(std::size_t at) const {
        return byte(at) == '@' || isShape(at, "DddddddddddD") || isShape(at, "DdddgdddgddddD") || isShape(at, "B dAA");
    }
    bool isRow(std::size_t at) const {
        std::size_t start = at;
        while (!startsAt(start)) {
            --start;
        }
        std::size_t first = start;
        while (is(first, 0, " \t")) {
            ++first;
        }
        if (first == at && is(at, 0, "|#")) {
            return true;
        }
        std::size_t behind = first;
        while (is(behind, 0, "0123456789,") && (behind > first || byte(behind) != ',')) {
            ++behind;
        }
        return behind > first &&
               ((behind == at && is(at, 0, " \t")) || (behind + 1 == at && byte(behind) == '.' && is(at, 0, " \t|#")));
    }
    bool isInvisible(std::size_t at) const {
        const auto now = static_cast<unsigned char>(byte(at));
        return (now > 0 && now < 0x20 && !is(at, 0, "\b\t\n\r\x1B")) || now == 0x7F ||
               (byte(at, 1) == '\xC2' && byte(at) == '\xAD') ||
               (byte(at, 2) == '\xE2' && byte(at, 1) == '\x80' &&
                ((now >= 0x8B && now <= 0x8F) || (now >= 0xAA && now <= 0xAE))) ||
               (byte(at, 2) == '\xE2' && byte(at, 1) == '\x81' && now >= 0xA0 && now <= 0xA9) ||
               (byte(at, 2) == '\xEF' && byte(at, 1) == '\xBB' && byte(at) == '\xBF') ||
               (byte(at, 2) == '\xF3' && byte(at, 1) == '\xA0' && is(at, 0, "\x80\x81"));
    }
};

std::string someText(std::mt19937& random) {
    static const std::vector<std::string> pieces = {"\n",
                                                    "\r\n",
                                                    "\r",
                                                    " ",
                                                    "\t",
                                                    "9434765919",
                                                    "943 476-5919",
                                                    "1",
                                                    "23",
                                                    "\n1.",
                                                    ",",
                                                    ".",
                                                    "|",
                                                    "#",
                                                    "(3",
                                                    "q.",
                                                    "@",
                                                    "A1 1",
                                                    "AB",
                                                    "EH1 1BB",
                                                    "\xE2\x80",
                                                    "\xE2",
                                                    "\x80",
                                                    "\x81",
                                                    "\x8B",
                                                    "\x8F",
                                                    "\xAE",
                                                    "\xA9",
                                                    "\xAF",
                                                    "\xBF",
                                                    "\xF3\xA0",
                                                    "\xE2\x80\x93",
                                                    "\xE2\x81\xA0",
                                                    "\xC2\xAD",
                                                    "\x01",
                                                    "\x7F",
                                                    "x",
                                                    "\x1B",
                                                    "\xEF\xBB",
                                                    "-",
                                                    "(",
                                                    "q",
                                                    "\x08",
                                                    "Z",
                                                    "\xF3",
                                                    "\xA0",
                                                    "word"};
    std::string text;
    for (std::size_t i = random() % 200; i > 0; --i) {
        text += random() % 20 == 0 ? std::string(random() % 100, ' ') : pieces[random() % pieces.size()];
    }
    text += '\n';
    text.resize((text.size() + markedGroupBytes - 1) / markedGroupBytes * markedGroupBytes, '\0');
    return text;
}

} // namespace

class TestLineMarks : public QObject {
    Q_OBJECT
private slots:
    void isAsDescribed();
};

void TestLineMarks::isAsDescribed() {
    int targets = 0;
    for (std::int64_t left = hwy::SupportedTargets(); left != 0; left &= left - 1, ++targets) {
        hwy::SetSupportedTargetsForTest(left & -left);
        std::mt19937 random(11);
        for (int round = 0; round < 1500; ++round) {
            const std::string text = someText(random);
            std::vector<MarkedGroup> groups(text.size() / markedGroupBytes);
            const std::size_t atOnce = 1 + random() % 3;
            LineMarker marker;
            for (std::size_t i = 0; i < groups.size(); i += atOnce) {
                marker.mark(text.data() + i * markedGroupBytes, std::min(atOnce, groups.size() - i), &groups[i]);
            }
            const Described described(text);
            for (std::size_t i = 0; i < groups.size(); ++i) {
                QVERIFY2(groups[i] == described.group(i * markedGroupBytes), hwy::TargetName(left & -left));
            }
        }
    }
    hwy::SetSupportedTargetsForTest(0); // back to the best
    QVERIFY(targets > 0);
}

QTEST_APPLESS_MAIN(TestLineMarks)
#include "test_line_marks.moc"
