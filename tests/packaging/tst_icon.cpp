// SPDX-License-Identifier: GPL-3.0-or-later
#include <QIcon>
#include <QImage>
#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// As the window draws it: by Qt's own SVG plug-in.
QImage render(const QString &name, int size)
{
    const QImage image = QIcon(u":/readout/icons/"_s + name)
                             .pixmap(QSize(size, size), 1.0)
                             .toImage()
                             .convertToFormat(QImage::Format_ARGB32);
    if (const QString folder = qEnvironmentVariable("READOUT_ICONS_OUT"); !folder.isEmpty())
        image.save(u"%1/%2-%3.png"_s.arg(folder, name).arg(size));
    return image;
}

} // namespace

class TestIcon : public QObject {
    Q_OBJECT
private slots:
    void isSharpAtSixteenPixels();
    void isReadableOnEveryGround();
    void symbolicHasOneColour();
};

/// At 16 pixels page, mark and bar each keep their own colour, unblurred.
void TestIcon::isSharpAtSixteenPixels()
{
    const QImage icon = render(u"readout.svg"_s, 16);
    const auto at = [&](int x, int y) { return icon.pixelColor(x, y).name(); };
    QCOMPARE(at(6, 7), u"#fffefb"_s); // page
    QCOMPARE(at(6, 5), u"#1d63a8"_s); // the name in its mark
    QCOMPARE(at(11, 5), u"#8ec3f7"_s); // mark
    QCOMPARE(at(4, 10), u"#e07b00"_s); // bar
    QCOMPARE(at(7, 10), u"#8b877e"_s); // the quote's words
    QCOMPARE(icon.pixelColor(0, 8).alpha(), 0);
}

/// Its edge stands out from a white and from a black panel (WCAG 1.4.11: 3:1).
void TestIcon::isReadableOnEveryGround()
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](float c) { return c <= 0.04045F ? c / 12.92F : std::pow((c + 0.055F) / 1.055F, 2.4F); };
        return 0.2126F * linear(colour.redF()) + 0.7152F * linear(colour.greenF()) + 0.0722F * linear(colour.blueF());
    };
    const QImage icon = render(u"readout.svg"_s, 64);
    const float edge = luminance(icon.pixelColor(9, 32)), page = luminance(icon.pixelColor(32, 30));
    QVERIFY(1.05F / (edge + 0.05F) >= 3);
    QVERIFY((page + 0.05F) / 0.05F >= 3);
}

void TestIcon::symbolicHasOneColour()
{
    const QImage icon = render(u"readout-symbolic.svg"_s, 16);
    QSet<QRgb> colours;
    int inked = 0;
    for (int y = 0; y < 16; ++y)
        for (int x = 0; x < 16; ++x)
            if (const QColor colour = icon.pixelColor(x, y); colour.alpha() == 255) {
                colours.insert(colour.rgb());
                ++inked;
            }
    QCOMPARE(colours, QSet<QRgb>{QColor(u"#2e3436"_s).rgb()});
    QVERIFY(inked > 60 && inked < 200);
}

QTEST_MAIN(TestIcon)
#include "tst_icon.moc"
