// SPDX-License-Identifier: GPL-3.0-or-later
// What is found in SVG and HTML, whatever pieces they come in, and how little of it a hostile one can make grow.
#include "media/markup_info.h"

#include <QTest>
#include <random>
#include <string>

using namespace outcheck::media;

namespace {

DocumentInfo inspected(std::string_view text, std::size_t piece = std::string_view::npos) {
    MarkupInspector inspector;
    while (!text.empty()) {
        inspector.push(text.substr(0, piece));
        text.remove_prefix(std::min(piece, text.size()));
    }
    return inspector.finish();
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

QString told(const DocumentTable& table) {
    QStringList rows;
    for (const DocumentTable::Row& row : table.rows) {
        QStringList cells{QString::number(row.line)};
        for (const std::string& cell : row.cells) {
            cells << QString::fromStdString(cell);
        }
        rows << cells.join(u'|');
    }
    return rows.join(u';');
}

const std::string page =
    "<!DOCTYPE html><html><head><title>Cohort</title>\n"
    "<style>b > i { background: url(http://x.example/a.png) }</style>\n"
    "<script>if (1 < 2) { document.write('<table><tr><td>7</td></tr></table>'); }</script></head>\n"
    "<!-- <table><tr><td>8</td></tr></table> -->\n"
    "<TABLE class='t'>\n<thead><tr><th>sex<th>n</tr></thead>\n"
    "<tr><td rowspan=2>F &amp; M<td> 3&nbsp;\n</tr>\n<tr><td>&lt;4</td></tr>\n"
    "<tr><td colspan=\"2\">a > b</td></tr></TABLE>\n"
    "<img src=\"data:image/png;base64,AAAA\"><a href='http://x.example'>x</a>"
    "<img src=//x.example/b.png onload='go()'>"
    "<script type='application/json'>{\"y\":[1,2]}</script></html>";

} // namespace

class TestMarkupInfo : public QObject {
    Q_OBJECT
private slots:
    void readsAPage_data();
    void readsAPage();
    void cellsHaveTheirLines();
    void agreesInPieces();
    void whatHtmlShowsIsSeen_data();
    void whatHtmlShowsIsSeen();
    void whatIsFetched_data();
    void whatIsFetched();
    void countsMarks();
    void tellsLettersFromPoints();
    void countsStrokes();
    void findsLabels();
    void ownEntitiesAreNamedAndNeverReplaced();
    void hostileInputStaysSmall_data();
    void hostileInputStaysSmall();
};

void TestMarkupInfo::readsAPage_data() {
    QTest::addColumn<int>("piece");
    for (const int piece : {1, 2, 7, 64, 100'000}) {
        QTest::addRow("%d", piece) << piece;
    }
}

void TestMarkupInfo::readsAPage() {
    QFETCH(int, piece);
    const DocumentInfo info = inspected(page, static_cast<std::size_t>(piece));
    QCOMPARE(info.scripts, 2U);           // one element, one onload
    QCOMPARE(info.networkReferences, 2U); // the style's and the second picture's, not the link's
    QCOMPARE(info.pictures, 1U);
    QCOMPARE(info.dataParts, 1U);
    QVERIFY(!info.mayHaveEntities);
    QVERIFY(!info.isCut);
    QCOMPARE(info.tables.size(), std::size_t{1});
    QCOMPARE(told(info.tables[0]), QStringLiteral("5|sex|n;6|F & M|3;8||<4;9|a > b|"));
}

// A table is named by its place in the page, a cell by the line in which it begins.
void TestMarkupInfo::cellsHaveTheirLines() {
    const DocumentInfo info = inspected("<table></table>\n<table><tr>\n<td>a</td>\n<td colspan=2>b</td></tr>\n"
                                        "<tr><td>c<td>d<table><tr><td>e</table></tr></table><table><tr><td>f</table>");
    QCOMPARE(info.tables.size(), std::size_t{2}); // the first one has no rows
    QCOMPARE(info.tables[0].number, 2U);
    QCOMPARE(info.tables[1].number, 3U);
    const DocumentTable::Row& row = info.tables[0].rows[0];
    QCOMPARE(row.line, std::uint64_t{1});
    QCOMPARE(row.lineOf(0), std::uint64_t{2});
    QCOMPARE(row.lineOf(1), std::uint64_t{3});
    QCOMPARE(row.lineOf(2), std::uint64_t{3});
    QVERIFY(info.tables[0].rows[1].lines.empty());
    QCOMPARE(info.tables[0].rows[1].lineOf(1), std::uint64_t{4});
}

// Damaged pages too give the same whatever the pieces.
void TestMarkupInfo::agreesInPieces() {
    std::mt19937 random(7);
    const std::string marks = "<>/!-'\"=[]? &;";
    std::size_t tables = 0;
    for (int round = 0; round < 400; ++round) {
        std::string text = page;
        for (int edit = 0; edit < 6; ++edit) {
            const std::size_t at = random() % text.size();
            random() % 2 == 0 ? text.erase(at, random() % 9) : text.insert(at, 1, marks[random() % marks.size()]);
        }
        const DocumentInfo whole = inspected(text);
        const DocumentInfo pieces = inspected(text, 1 + random() % 13);
        QCOMPARE(pieces.tables.size(), whole.tables.size());
        for (std::size_t i = 0; i < whole.tables.size(); ++i) {
            QCOMPARE(told(pieces.tables[i]), told(whole.tables[i]));
        }
        QCOMPARE(pieces.labels.size(), whole.labels.size());
        QCOMPARE(pieces.networkReferences, whole.networkReferences);
        QCOMPARE(pieces.scripts, whole.scripts);
        QCOMPARE(pieces.isCut, whole.isCut);
        tables += whole.tables.size();
    }
    QVERIFY(tables > 200);
}

void TestMarkupInfo::whatHtmlShowsIsSeen_data() {
    QTest::addColumn<QString>("before");
    for (const char* before :
         {"", "<!-->", "<!--->", "<!-- x --!>", "<?x>", "<?xml version='1.0'?>", "<!x>", "< ", "<<p>", "<p a='>'>",
          "<script/>", "<style></style >", "<!-- > -- -->", "<br/", "<a b=c'd>"}) {
        QTest::newRow(before) << QString::fromLatin1(before);
    }
}

void TestMarkupInfo::whatHtmlShowsIsSeen() {
    QFETCH(QString, before);
    const DocumentInfo info = inspected(before.toStdString() + "><table><tr><td>n<tr><td>3</table>");
    if (info.isCut) {
        return; // or it is said that it was not
    }
    QVERIFY(info.tables.size() == 1 || info.scripts == 1); // <script/> may hide the rest, and is named
}

void TestMarkupInfo::whatIsFetched_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("references");
    QTest::newRow("style sheet") << QByteArray("<?xml-stylesheet href='http://x.example/a.css'?><svg/>") << 1;
    QTest::newRow("import over a cut") << "<style>" + QByteArray(65'536 - 35, ' ') +
                                              "@import 'a'; i { background: url(//x) }</style>"
                                       << 2;
    QTest::newRow("refresh") << QByteArray("<meta http-equiv=Refresh content='0;url=x'>") << 1;
    QTest::newRow("link") << QByteArray("<a href='https://x.example'>x</a>") << 0;
    QTest::newRow("relative") << QByteArray("<img src='a.png'>") << 0;
    QTest::newRow("name of a language") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << 0;
}

void TestMarkupInfo::whatIsFetched() {
    QFETCH(QByteArray, text);
    QTEST(static_cast<int>(inspected(text.toStdString()).networkReferences), "references");
}

void TestMarkupInfo::countsMarks() {
    const DocumentInfo info = inspected("<svg xmlns:svg='x'>" + repeated("<svg:circle cx='1.23' cy='4'/>", 300) +
                                        repeated("<line x1='0'/>", 20) + "</svg>");
    QCOMPARE(info.marks, 300U);
    QCOMPARE(info.mostMarks, std::string("circle"));
}

void TestMarkupInfo::tellsLettersFromPoints() {
    std::string text = "<svg>";
    for (int letter = 0; letter < 26; ++letter) {
        text += repeated("<use xlink:href='#glyph-" + std::to_string(letter) + "'/>", 30);
    }
    QCOMPARE(inspected(text).marks, 30U);
    QCOMPARE(inspected("<svg>" + repeated("<use href='#point' x='1'/>", 900)).marks, 900U);
}

void TestMarkupInfo::countsStrokes() {
    QCOMPARE(inspected("<path d='M 0 0" + repeated(" L 1.5,2 L3 -4", 200) + "'/>").longestPath, 401U);
    QCOMPARE(inspected("<polyline points='1,2 3,4 5,6'/>").longestPath, 4U);
    QCOMPARE(inspected("<path d='m1-2-3-4' />").longestPath, 2U);
}

void TestMarkupInfo::findsLabels() {
    const DocumentInfo info =
        inspected("<svg>\n<text>n = <tspan>4</tspan></text>\n<g aria-label='date: 2020; count: 3'>"
                  "<title>no figure</title></g>\n<text>Number at risk</text></svg>");
    QCOMPARE(info.labels.size(), std::size_t{3});
    QCOMPARE(info.labels[0].text, std::string("n = 4"));
    QCOMPARE(info.labels[0].line, 1U);
    QCOMPARE(info.labels[1].text, std::string("date: 2020; count: 3"));
    QCOMPARE(info.labels[2].line, 3U);
}

void TestMarkupInfo::ownEntitiesAreNamedAndNeverReplaced() {
    std::string bomb = "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'>";
    for (char c = 'b'; c <= 'z'; ++c) {
        bomb += std::string("<!ENTITY ") + c + " '" + repeated(std::string("&") + static_cast<char>(c - 1) + ";", 10) +
                "'>";
    }
    const DocumentInfo info = inspected(bomb + "]><svg><title>9 &z;</title></svg>");
    QVERIFY(info.mayHaveEntities);
    QCOMPARE(info.labels.size(), std::size_t{1});
    QCOMPARE(info.labels[0].text, std::string("9 &z;"));
}

void TestMarkupInfo::hostileInputStaysSmall_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("cut");
    const auto add = [](const char* name, const std::string& text, bool cut) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << cut;
    };
    add("deep", repeated("<g>", 500'000), false);
    add("deep tables", repeated("<table><tr><td>", 200'000), false);
    add("rows of nothing", "<table>" + repeated("<tr>", 1'000'000), true);
    add("wide cells", "<table><tr>" + repeated("<td colspan=99999>1", 20'000), true);
    add("one long attribute", "<svg a='" + std::string(20'000'000, 'x') + "'>", true);
    add("a tag that never ends", "<svg " + std::string(1'000'000, '='), true);
    add("many attributes", "<svg " + repeated("a=1 ", 1'000'000) + ">", true);
    add("quotes", "<svg " + repeated("= '\" ", 500'000), true);
    add("a script of brackets", "<script>" + std::string(4'000'000, '>'), false);
    add("a script that nearly ends", "<script>" + repeated("</scrip>", 500'000), false);
    add("tags in CDATA", "<![CDATA[" + repeated("<td>", 300'000) + "]]>", true);
    add("open comment", "<!--" + repeated("--", 1'000'000), false);
    add("ampersands", "<table><tr><td>" + std::string(4'000'000, '&'), true);
    std::string looks;
    for (int look = 0; look < 20'000; ++look) {
        looks += "<use href='#" + std::to_string(look) + "'/>";
    }
    add("many looks", looks, true);
    add("a long label", "<svg><text>" + std::string(5'000, '1') + "</text>", true);
    add("less than", std::string(2'000'000, '<'), false);
}

void TestMarkupInfo::hostileInputStaysSmall() {
    QFETCH(QByteArray, text);
    const DocumentInfo info =
        inspected(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), 65'536);
    QTEST(info.isCut, "cut");
    std::size_t cells = 0;
    for (const DocumentTable& table : info.tables) {
        for (const DocumentTable::Row& row : table.rows) {
            cells += row.cells.size();
        }
    }
    QVERIFY(cells <= DocumentInfo::mostCells);
    QVERIFY(info.labels.size() <= DocumentInfo::mostLabels);
}

QTEST_APPLESS_MAIN(TestMarkupInfo)
#include "test_markup_info.moc"
