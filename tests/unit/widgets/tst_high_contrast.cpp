#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/table_view.h"

#include <QImage>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTest>

#include <cstdlib>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

/// The colour in the middle of its upper edge.
QColor edge(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    return image.pixelColor(image.width() / 2, 0);
}

/// As near as antialiasing leaves it.
bool isNear(const QColor &one, Token other)
{
    const QColor two = currentTokens()[other];
    return std::abs(one.red() - two.red()) + std::abs(one.green() - two.green()) + std::abs(one.blue() - two.blue()) < 90;
}

}

class TestHighContrast : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};

private Q_SLOTS:
    void initTestCase() { m_theme.setContrast(Tokens::Contrast::High); }

    void whatAFillTellsAnEdgeTellsToo()
    {
        Pill pill(u"Returned"_s, Tone::Bad);
        QVERIFY2(isNear(edge(pill), Token::Bad), qPrintable(edge(pill).name()));
        ThinProgress progress;
        progress.resize(120, 6);
        QVERIFY2(isNear(edge(progress), Token::InputBorder), qPrintable(edge(progress).name()));
        Notice notice;
        notice.showNotice(Tone::Warn, u"Careful"_s);
        QVERIFY2(isNear(edge(notice), Token::Warn), qPrintable(edge(notice).name()));
    }

    void whatCantBeUsedNowHasAnEdgeToo()
    {
        QLineEdit field;
        field.setEnabled(false);
        QVERIFY2(isNear(edge(field), Token::InputBorder), qPrintable(edge(field).name()));
        Button button(ButtonKind::Primary, u"Send"_s);
        button.setEnabled(false);
        QVERIFY2(isNear(edge(button), Token::InputBorder), qPrintable(edge(button).name()));
    }

    void aChosenRowIsInverse()
    {
        QStandardItemModel model(2, 1);
        TableView table;
        table.setModel(&model);
        table.show();
        table.selectRow(0);
        QCOMPARE(table.viewport()->grab().toImage().pixelColor(2, 10), currentTokens()[Token::Accent]);
        m_theme.setContrast(Tokens::Contrast::Normal);
        QCOMPARE(table.viewport()->grab().toImage().pixelColor(2, 10), currentTokens()[Token::AccentSoft]);
        m_theme.setContrast(Tokens::Contrast::High);
    }
};

QTEST_MAIN(TestHighContrast)
#include "tst_high_contrast.moc"
