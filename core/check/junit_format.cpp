// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "check/check_formats.h"

#include <QXmlStreamWriter>
#include <algorithm>

namespace outcheck::check {

namespace {

// XML admits no control characters, not even escaped.
QString xmlText(std::string_view text) {
    return QString::fromStdString(printable(text));
}

QString reasonsOf(const FileCheck& check) {
    QStringList lines;
    for (const rules::Finding& finding : check.findings) {
        lines << QString::fromUtf8(rules::nameOf(finding.severity)) + QStringLiteral(": ") +
                     QString::fromStdString(finding.rule) + QStringLiteral(": ") +
                     xmlText(rules::sentenceOf(finding.reason));
    }
    for (const rules::Reason& reason : check.notUnderstood) {
        lines << QStringLiteral("not understood: ") + xmlText(rules::sentenceOf(reason));
    }
    for (const Error& problem : check.problems) {
        lines << QStringLiteral("problem: ") + xmlText(describe(problem));
    }
    return lines.join(QLatin1Char('\n'));
}

void writeCase(QXmlStreamWriter& xml, const CheckAccount& account, const FileCheck& check) {
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("classname"), xmlText(account.workspaceName));
    xml.writeAttribute(QStringLiteral("name"), xmlText(check.path));
    const QString reasons = reasonsOf(check);
    const QString message = reasons.section(QLatin1Char('\n'), 0, 0);
    switch (check.verdict) {
    case rules::Verdict::Fail:
    case rules::Verdict::Incomplete:
        xml.writeStartElement(check.verdict == rules::Verdict::Fail ? QStringLiteral("failure")
                                                                    : QStringLiteral("error"));
        xml.writeAttribute(QStringLiteral("message"), message);
        xml.writeCharacters(reasons);
        xml.writeEndElement();
        break;
    case rules::Verdict::Query:
        xml.writeEmptyElement(QStringLiteral("skipped"));
        xml.writeAttribute(QStringLiteral("message"), QStringLiteral("query: ") + message);
        xml.writeTextElement(QStringLiteral("system-out"), reasons);
        break;
    case rules::Verdict::Clean:
        break;
    }
    xml.writeEndElement();
}

void writeProperty(QXmlStreamWriter& xml, const QString& name, std::string_view value) {
    xml.writeEmptyElement(QStringLiteral("property"));
    xml.writeAttribute(QStringLiteral("name"), name);
    xml.writeAttribute(QStringLiteral("value"), xmlText(value));
}

// What a passed case does not mean.
void writeLimits(QXmlStreamWriter& xml, const rules::Policy& policy) {
    const auto off = policy.rulesOff();
    if (off.empty() && policy.notChecked().empty()) {
        return; // the element must not be empty
    }
    xml.writeStartElement(QStringLiteral("properties"));
    for (const std::string& rule : off) {
        writeProperty(xml, QStringLiteral("rule switched off"), rule);
    }
    for (const std::string& sentence : policy.notChecked()) {
        writeProperty(xml, QStringLiteral("not checked"), sentence);
    }
    xml.writeEndElement();
}

std::ptrdiff_t countOf(const CheckAccount& account, rules::Verdict verdict) {
    return std::count_if(account.checks.begin(), account.checks.end(),
                         [&](const FileCheck& check) { return check.verdict == verdict; });
}

} // namespace

std::string toJunit(const std::vector<CheckAccount>& accounts, const rules::Policy& policy, const FormatOptions&) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    xml.writeAttribute(QStringLiteral("name"),
                       QStringLiteral("outcheck, policy ") + xmlText(policy.id() + " " + policy.version()));
    for (const CheckAccount& account : accounts) {
        xml.writeStartElement(QStringLiteral("testsuite"));
        xml.writeAttribute(QStringLiteral("name"), xmlText(account.workspaceName));
        xml.writeAttribute(QStringLiteral("tests"), QString::number(account.checks.size() + account.notChecked.size()));
        xml.writeAttribute(QStringLiteral("failures"), QString::number(countOf(account, rules::Verdict::Fail)));
        xml.writeAttribute(QStringLiteral("errors"), QString::number(countOf(account, rules::Verdict::Incomplete)));
        xml.writeAttribute(QStringLiteral("skipped"),
                           QString::number(countOf(account, rules::Verdict::Query) +
                                           static_cast<std::ptrdiff_t>(account.notChecked.size())));
        writeLimits(xml, policy);
        for (const FileCheck& check : account.checks) {
            writeCase(xml, account, check);
        }
        for (const NotChecked& output : account.notChecked) {
            xml.writeStartElement(QStringLiteral("testcase"));
            xml.writeAttribute(QStringLiteral("classname"), xmlText(account.workspaceName));
            xml.writeAttribute(QStringLiteral("name"), xmlText(output.path));
            xml.writeEmptyElement(QStringLiteral("skipped"));
            xml.writeAttribute(QStringLiteral("message"),
                               xmlText("not checked: " + output.state + " " + output.reason));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes.toStdString();
}

} // namespace outcheck::check
