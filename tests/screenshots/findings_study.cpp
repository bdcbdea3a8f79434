// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings_study.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace outcheck::screenshots {

namespace {

constexpr const char* crosstab = "region,none,one dose,two doses,three doses,Total\n"
                                 "East,1215,430,2840,1905,6390\n"
                                 "East Midlands,980,3,2210,1490,4683\n"
                                 "London,2415,865,3120,1280,7680\n"
                                 "North East,640,215,1480,990,3325\n"
                                 "North West,1820,605,6,2135,4566\n"
                                 "South East,1590,540,4015,2870,9015\n"
                                 "South West,1105,372,2695,1960,6132\n"
                                 "West Midlands,1345,5,2780,1685,5815\n"
                                 "Yorkshire and The Humber,1130,385,2455,1570,5540\n"
                                 "Total,12240,3420,21601,15885,53146\n";

constexpr const char* summaryTable =
    "**Characteristic**,\"**Not treated**, N = 9,872\",\"**Treated**, N = 1,205\",**p-value**\n"
    "Age,,,<0.001\n"
    "18-39,\"3,104 (31%)\",412 (34%),\n"
    "40-64,\"4,120 (42%)\",518 (43%),\n"
    "65 and over,\"2,648 (27%)\",275 (23%),\n"
    "Sex,,,0.4\n"
    "Female,\"5,014 (51%)\",622 (52%),\n"
    "Male,\"4,858 (49%)\",583 (48%),\n"
    "Ethnicity,,,0.02\n"
    "White,\"7,911 (80%)\",980 (81%),\n"
    "Asian or Asian British,\"1,104 (11%)\",131 (11%),\n"
    "Black or Black British,512 (5.2%),67 (5.6%),\n"
    "Mixed,298 (3.0%),23 (1.9%),\n"
    "Other,47 (0.5%),4 (0.3%),\n"
    "Smoking status,,,0.09\n"
    "Never,\"6,240 (63%)\",771 (64%),\n"
    "Former,\"2,511 (25%)\",319 (26%),\n"
    "Current,\"1,115 (11%)\",109 (9.0%),\n"
    "Not known,6 (<0.1%),6 (0.5%),\n";

constexpr const char* stataLog = "      name:  <unnamed>\n"
                                 "       log:  output/logs/describe.log\n"
                                 "  log type:  text\n"
                                 " opened on:  23 Nov 2026, 09:14:02\n"
                                 "\n"
                                 ". use \"output/cohort.dta\", clear\n"
                                 "\n"
                                 ". tab region_code, missing\n"
                                 "\n"
                                 "region_code |      Freq.     Percent        Cum.\n"
                                 "------------+-----------------------------------\n"
                                 "          1 |      6,390       47.63       47.63\n"
                                 "          2 |      4,683       34.90       82.53\n"
                                 "          3 |          4        0.03       82.56\n"
                                 "          4 |      2,334       17.40       99.96\n"
                                 "          . |          6        0.04      100.00\n"
                                 "------------+-----------------------------------\n"
                                 "      Total |     13,417      100.00\n"
                                 "\n"
                                 ". tab smoker outcome\n"
                                 "\n"
                                 "           |        outcome\n"
                                 "    smoker |         0          1 |     Total\n"
                                 "-----------+----------------------+----------\n"
                                 "        no |     8,204        211 |     8,415\n"
                                 "       yes |     4,995          7 |     5,002\n"
                                 "-----------+----------------------+----------\n"
                                 "     Total |    13,199        218 |    13,417\n"
                                 "\n"
                                 ". log close\n";

constexpr const char* report = "<!DOCTYPE html>\n"
                               "<html lang=\"en\">\n"
                               "<head><meta charset=\"utf-8\"><title>Monthly review</title></head>\n"
                               "<body>\n"
                               "<h1>Monthly review</h1>\n"
                               "<p>Two tables: the practices that took part, and the outcomes.</p>\n"
                               "<h2>Patients by practice size</h2>\n"
                               "<table>\n"
                               "  <tr><th>Practice size</th><th>Patients</th></tr>\n"
                               "  <tr><td>small</td><td>1205</td></tr>\n"
                               "  <tr><td>medium</td><td>6420</td></tr>\n"
                               "  <tr><td>large</td><td>9880</td></tr>\n"
                               "</table>\n"
                               "<h2>Outcomes</h2>\n"
                               "<table>\n"
                               "  <caption>Outcomes within 28 days</caption>\n"
                               "  <tr><th>Outcome</th><th>Patients</th></tr>\n"
                               "  <tr><td>recovered</td><td>16905</td></tr>\n"
                               "  <tr><td>admitted</td><td>585</td></tr>\n"
                               "  <tr><td>died</td><td>4</td></tr>\n"
                               "  <tr><td>moved away</td><td>15</td></tr>\n"
                               "</table>\n"
                               "</body>\n"
                               "</html>\n";

// A residual plot: one circle for each event.
QByteArray residuals() {
    constexpr int events = 640;
    QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"420\" viewBox=\"0 0 720 420\">\n"
                     "<title>Deviance residuals by follow-up time</title>\n"
                     "<rect width=\"720\" height=\"420\" fill=\"white\"/>\n"
                     "<path d=\"M60 380 H700 M60 380 V20 M60 200 H700\" stroke=\"#555\" fill=\"none\"/>\n"
                     "<text x=\"320\" y=\"410\" font-size=\"14\">Follow-up time (days)</text>\n";
    unsigned state = 20'261'123U;
    const auto next = [&state](unsigned below) { // the same points in every picture
        state = state * 1'664'525U + 1'013'904'223U;
        return (state >> 16U) % below;
    };
    for (int event = 0; event < events; ++event) {
        const unsigned spread = next(90) + next(90);
        svg += "<circle cx=\"" + QByteArray::number(62 + next(630)) + "\" cy=\"" + QByteArray::number(110 + spread) +
               "\" r=\"2.5\" fill=\"#1f6f8b\" fill-opacity=\"0.6\"/>\n";
    }
    return svg + "</svg>\n";
}

bool write(const QString& folder, const char* path, const QByteArray& bytes) {
    QFile file(QDir(folder).filePath(QString::fromLatin1(path)));
    return QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

} // namespace

bool writeFindingsStudy(const QString& folder) {
    const QByteArray contents[] = {crosstab, summaryTable, stataLog, residuals(), report};
    bool good = true;
    for (std::size_t at = 0; at < std::size(findingsFiles); ++at) {
        good = write(folder, findingsFiles[at].path, contents[at]) && good;
    }
    return good;
}

} // namespace outcheck::screenshots
