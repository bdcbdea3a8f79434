// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the two pictures of the bundled sample (resources/sample). Run by make_sample.py when the sample is made anew,
// never by the tests: the numbers are invented and stand here.
#include <QFont>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <array>
#include <cmath>
#include <cstdio>

namespace {

constexpr QRectF plotArea(110, 90, 1010, 500);

QImage emptyFigure(const QString& title) {
    QImage image(1180, 680, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(QFont("DejaVu Sans", 17, QFont::DemiBold));
    painter.drawText(QPointF(plotArea.left(), 50), title);
    return image;
}

void drawValueAxis(QPainter& painter, int highest, int step) {
    painter.setFont(QFont("DejaVu Sans", 12));
    for (int value = 0; value <= highest; value += step) {
        const double y = plotArea.bottom() - plotArea.height() * value / highest;
        painter.setPen(QPen(QColor(value == 0 ? "#555555" : "#dddddd"), 1.2));
        painter.drawLine(QPointF(plotArea.left(), y), QPointF(plotArea.right(), y));
        painter.setPen(QColor("#333333"));
        painter.drawText(QRectF(0, y - 12, plotArea.left() - 12, 24), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(value));
    }
}

QImage monthlyReviews() {
    QImage image = emptyFigure("Asthma reviews a month, by age");
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawValueAxis(painter, 600, 100);
    struct Line {
        const char* name;
        const char* colour;
        double level, swing, phase;
    };
    constexpr std::array lines{Line{"under 18", "#b5542f", 170, 55, 0.4}, Line{"18 to 64", "#1f6f8b", 430, 90, 0.0},
                               Line{"65 and over", "#5a7d2a", 300, 40, 0.9}};
    constexpr int months = 24;
    for (const Line& line : lines) {
        QPainterPath path;
        QPointF last;
        for (int month = 0; month < months; ++month) {
            const double value = line.level + line.swing * std::sin(month * 0.52 + line.phase) + (month * 29 % 17) - 8;
            last = QPointF(plotArea.left() + plotArea.width() * month / (months + 3),
                           plotArea.bottom() - plotArea.height() * value / 600);
            month == 0 ? path.moveTo(last) : path.lineTo(last);
        }
        painter.setPen(QPen(QColor(line.colour), 3));
        painter.drawPath(path);
        painter.drawText(last + QPointF(12, 5), QString::fromLatin1(line.name));
    }
    painter.setPen(QColor("#333333"));
    painter.drawText(QPointF(plotArea.left(), 625), "January 2023");
    painter.drawText(QPointF(plotArea.left() + plotArea.width() * 12 / (months + 3), 625), "January 2024");
    painter.drawText(QPointF(plotArea.left(), 658),
                     "Counts rounded to midpoint 6. Source: reviews_monthly.csv. Invented data.");
    return image;
}

QImage reviewsByAge() {
    QImage image = emptyFigure("Patients with a review in the year, by age (%)");
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawValueAxis(painter, 80, 20);
    constexpr std::array<const char*, 6> ages{"0-17", "18-34", "35-49", "50-64", "65-79", "80+"};
    constexpr std::array<int, 6> shares{61, 44, 49, 58, 66, 52};
    for (int band = 0; band < 6; ++band) {
        const auto index = static_cast<std::size_t>(band);
        const double height = plotArea.height() * shares[index] / 80.0;
        const QRectF bar(plotArea.left() + 40 + band * 165, plotArea.bottom() - height, 105, height);
        painter.fillRect(bar, QColor("#1f6f8b"));
        painter.setPen(QColor("#333333"));
        painter.drawText(QRectF(bar.left(), plotArea.bottom() + 8, bar.width(), 24), Qt::AlignCenter,
                         QString::fromLatin1(ages[index]));
    }
    painter.drawText(QPointF(plotArea.left(), 658), "From counts rounded to 5. Invented data.");
    return image;
}

} // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: outcheck_sample_plots reviews_monthly.png|reviews_by_age.jpg FILE\n", stderr);
        return 2;
    }
    const bool photograph = arguments.at(1).endsWith(".jpg");
    const QImage image = photograph ? reviewsByAge() : monthlyReviews();
    return image.save(arguments.at(2), photograph ? "JPEG" : "PNG", photograph ? 88 : -1) ? 0 : 1;
}
