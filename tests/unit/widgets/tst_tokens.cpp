#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QImage>
#include <QPixmap>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

// WCAG 2.1
double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)}); // A list, since it must own its values.
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeReadOnItsBackground_data()
    {
        QTest::addColumn<Token>("text");
        QTest::addColumn<Token>("background");
        const auto row = [](const char *name, Token text, Token background) { QTest::newRow(name) << text << background; };
        for (const auto &[name, background] : {std::pair("bg", Token::Bg), std::pair("rail", Token::Rail), std::pair("surface", Token::Surface),
                 std::pair("subtle", Token::Subtle), std::pair("hover", Token::Hover), std::pair("selected", Token::AccentSoft)}) {
            row(qPrintable(u"t1 on %1"_s.arg(QLatin1String(name))), Token::T1, background);
            row(qPrintable(u"t2 on %1"_s.arg(QLatin1String(name))), Token::T2, background);
            row(qPrintable(u"accent on %1"_s.arg(QLatin1String(name))), Token::Accent, background);
        }
        for (const auto &[name, tone] : {std::pair("neutral", Tone::Neutral), std::pair("info", Tone::Info), std::pair("ok", Tone::Ok),
                 std::pair("warn", Tone::Warn), std::pair("bad", Tone::Bad)}) {
            row(qPrintable(u"%1 pill"_s.arg(QLatin1String(name))), textToken(tone), softToken(tone));
            row(qPrintable(u"%1 on a card"_s.arg(QLatin1String(name))), textToken(tone), Token::Surface);
        }
        row("primary button", Token::AccentOn, Token::Accent);
        row("primary button, hovered", Token::AccentOn, Token::AccentHover);
        row("danger button", Token::AccentOn, Token::Bad);
        row("danger button, hovered", Token::AccentOn, Token::BadHover);
        row("text in the banner", Token::T2, Token::AccentSoft);
        row("text in a warning", Token::T2, Token::WarnSoft);
        row("text in an error", Token::T2, Token::BadSoft);
        row("toast", Token::Surface, Token::T1);
        row("disabled and placeholder on a card", Token::T3, Token::Surface);
        row("chosen segment", Token::T1, Token::SegmentOn);
        row("other segment", Token::T2, Token::NeutralSoft);
    }

    void textCanBeReadOnItsBackground()
    {
        QFETCH(const Token, text);
        QFETCH(const Token, background);
        for (const auto scheme : {Tokens::Scheme::Light, Tokens::Scheme::Dark}) {
            for (const auto kind : {Tokens::Contrast::Normal, Tokens::Contrast::High}) {
                const Tokens tokens(scheme, kind, 1);
                const double ratio = contrast(tokens[text], tokens[background]);
                QVERIFY2(ratio >= 4.5, qPrintable(u"%1 : 1 in %2"_s.arg(ratio).arg(tokens.isDark() ? u"dark"_s : u"light"_s)));
            }
        }
    }

    void highContrastShowsTheEdgesOfControls()
    {
        for (const auto scheme : {Tokens::Scheme::Light, Tokens::Scheme::Dark}) {
            const Tokens tokens(scheme, Tokens::Contrast::High, 1);
            QVERIFY(contrast(tokens[Token::InputBorder], tokens[Token::Surface]) >= 3.0);
            QVERIFY(contrast(tokens[Token::BorderStrong], tokens[Token::Surface]) >= 3.0);
        }
    }

    void everyTokenHasANameOfItsOwn()
    {
        QStringList names;
        for (int i = 0; i < TokenCount; ++i)
            names.append(Tokens::name(static_cast<Token>(i)));
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(!names.contains(QString()));
    }

    void theSheetKeepsNoPlaceholder_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<double>("zoom");
        QTest::newRow("light") << int(Theme::Mode::Light) << 1.0;
        QTest::newRow("dark, large") << int(Theme::Mode::Dark) << 2.0;
        QTest::newRow("light, small") << int(Theme::Mode::Light) << 0.8;
    }

    void theSheetKeepsNoPlaceholder()
    {
        QFETCH(const int, mode);
        QFETCH(const double, zoom);
        Theme theme(*qApp);
        theme.setMode(static_cast<Theme::Mode>(mode));
        theme.setZoom(zoom);
        const QString sheet = theme.styleSheet();
        QVERIFY(sheet.size() > 1000);
        QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(qMax(0, int(sheet.indexOf(u'@')) - 40), 80)));
    }

    void fillingReplacesTheLongestNameAndZoomsLengths()
    {
        const Tokens tokens(Tokens::Scheme::Light, Tokens::Contrast::Normal, 1.5);
        QCOMPARE(fillSheet(u"a{color:@badSoft;background:@bad;border:1px;margin:-7px 10px}"_s, tokens),
            u"a{color:%1;background:%2;border:1px;margin:%3px 15px}"_s.arg(tokens[Token::BadSoft].name(), tokens[Token::Bad].name())
                .arg(tokens.px(-7)));
    }

    void zoomStaysWithinItsLimits()
    {
        Theme theme(*qApp);
        theme.setZoom(9);
        QCOMPARE(theme.zoom(), Theme::MaxZoom);
        theme.setZoom(0.1);
        QCOMPARE(theme.zoom(), Theme::MinZoom);
        QCOMPARE(currentTokens().zoom(), Theme::MinZoom);
    }

    void tokensGoWithTheirTheme()
    {
        {
            Theme theme(*qApp);
            theme.setMode(Theme::Mode::Dark);
            QVERIFY(currentTokens().isDark());
        }
        QVERIFY(!currentTokens().isDark());
    }

    void iconsFollowTheTheme()
    {
        Theme theme(*qApp);
        const QIcon icon = themedIcon(u"home"_s, {.normal = Token::T1});
        const auto strongest = [&] {
            const QImage image = icon.pixmap(32, 32).toImage();
            QColor result(Qt::transparent);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    result = image.pixelColor(x, y).alpha() > result.alpha() ? image.pixelColor(x, y) : result;
            }
            return result.rgb();
        };
        QCOMPARE(strongest(), theme.tokens()[Token::T1].rgb());
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(strongest(), theme.tokens()[Token::T1].rgb());
    }

    void chineseIsDrawnInSimplifiedShapes()
    {
        Theme theme(*qApp);
        const auto families = QFontDatabase::families();
        if (std::ranges::none_of(fontFamilies(), [&](const QString &family) { return families.contains(family); }))
            QSKIP("None of the fonts we name is installed here");
        const QString family = familyDrawing(qApp->font(), u"门骨直"_s);
        QVERIFY2(fontFamilies().contains(family), qPrintable(family));
    }
};

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
