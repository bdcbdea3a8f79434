// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/visible_text.h"

#include <algorithm>

namespace outcheck::preview {

namespace {

bool isPlainAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

} // namespace

bool isHidden(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xAD || c == 0x61C || c == 0x180E ||
           (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
           c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
}

QString visibleForm(char32_t c) {
    if (c == U'\n' || c == U'\r') {
        return QStringLiteral("⏎");
    }
    if (c == U'\t') {
        return QStringLiteral("⇥");
    }
    if (c < 0x20) {
        return QString(QChar(static_cast<char16_t>(0x2400 + c)));
    }
    if (c == 0x7F) {
        return QStringLiteral("␡");
    }
    return QStringLiteral("‹U+%1›").arg(QString::number(static_cast<uint>(c), 16).toUpper(), 4, QLatin1Char('0'));
}

QString visibleText(std::string_view utf8, qsizetype maximum) {
    // A character has at most four bytes: more bytes than these cannot be needed.
    const bool cutBytes = utf8.size() > static_cast<std::size_t>(maximum) * 4;
    const std::string_view head = cutBytes ? utf8.substr(0, static_cast<std::size_t>(maximum) * 4) : utf8;
    QString text = QString::fromUtf8(head.data(), static_cast<qsizetype>(head.size()));
    const bool cut = cutBytes || text.size() > maximum;
    text.truncate(maximum);
    if (cut && !text.isEmpty() && text.back().isHighSurrogate()) {
        text.chop(1);
    }
    if (!isPlainAscii(head)) {
        QString visible;
        visible.reserve(text.size());
        for (qsizetype i = 0; i < text.size(); ++i) {
            char32_t c = text[i].unicode();
            if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
                c = QChar::surrogateToUcs4(text[i], text[i + 1]);
                if (!isHidden(c)) {
                    visible += text[i];
                    visible += text[i + 1];
                    ++i;
                    continue;
                }
                ++i;
            }
            if (c == U'\r' && i + 1 < text.size() && text[i + 1] == QLatin1Char('\n')) {
                continue; // CRLF is one line break
            }
            if (isHidden(c)) {
                visible += visibleForm(c);
            } else {
                visible += text[i];
            }
        }
        text = visible;
    }
    if (cut) {
        text += QStringLiteral("…");
    }
    return text;
}

} // namespace outcheck::preview
