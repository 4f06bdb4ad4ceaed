#include "ui/theme/focus_order.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace cpv;
using namespace Qt::StringLiterals;

/// Tab follows the layout, whenever things were made.
class TestFocusOrder : public QObject
{
    Q_OBJECT

    Theme m_theme {*qApp};

    static QPushButton *button(const QString &name)
    {
        auto *made = new QPushButton(name);
        made->setObjectName(name);
        return made;
    }

    /// Where the Tab key comes from the widget that has the focus, until it comes round.
    static QStringList walked(QWidget &window, Qt::Key key = Qt::Key_Tab)
    {
        QStringList names;
        for (int i = 0; i < 20; ++i) {
            const QString name = window.focusWidget()->objectName();
            if (names.contains(name))
                break;
            names << name;
            QTest::keyClick(window.focusWidget(), key);
        }
        return names;
    }

    static void open(QWidget &window, QWidget &first)
    {
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first.setFocus();
    }

private Q_SLOTS:
    void whatIsMadeLaterStandsWhereItIsRead()
    {
        QWidget window;
        auto *rows = new QVBoxLayout(&window);
        auto *table = button(u"table"_s);
        rows->addWidget(table);
        rows->addWidget(button(u"below"_s));
        auto *line = new QHBoxLayout;
        rows->insertLayout(0, line);
        auto *search = new QLineEdit;
        search->setObjectName(u"search"_s);
        line->addWidget(search);
        line->addWidget(button(u"export"_s));
        open(window, *search);
        QCOMPARE(walked(window), QStringList({u"search"_s, u"export"_s, u"table"_s, u"below"_s}));
        search->setFocus();
        QCOMPARE(walked(window, Qt::Key_Backtab), QStringList({u"search"_s, u"below"_s, u"table"_s, u"export"_s}));
        auto *filter = button(u"filter"_s); // While somebody works here.
        line->insertWidget(1, filter);
        QTRY_VERIFY(filter->isVisible());
        search->setFocus();
        QCOMPARE(walked(window), QStringList({u"search"_s, u"filter"_s, u"export"_s, u"table"_s, u"below"_s}));
    }

    void aGridIsReadLineByLine()
    {
        QWidget window;
        auto *grid = new QGridLayout(&window);
        grid->addWidget(button(u"d"_s), 1, 1);
        grid->addWidget(button(u"c"_s), 1, 0);
        grid->addWidget(button(u"b"_s), 0, 1);
        auto *first = button(u"a"_s);
        grid->addWidget(first, 0, 0);
        open(window, *first);
        QCOMPARE(walked(window), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    }

    void withoutALayoutThePlaceCounts()
    {
        QWidget window;
        window.resize(300, 200);
        auto *low = button(u"low"_s);
        auto *high = button(u"high"_s);
        low->setParent(&window);
        high->setParent(&window);
        low->move(10, 120);
        high->move(10, 10);
        open(window, *high);
        QCOMPARE(walked(window), QStringList({u"high"_s, u"low"_s}));
    }

    void fieldsStayWholeAndHiddenOnesAreLeftOut()
    {
        QWidget window;
        auto *rows = new QVBoxLayout(&window);
        auto *first = button(u"first"_s);
        auto *choice = new QComboBox;
        choice->setObjectName(u"choice"_s);
        choice->setEditable(true);
        choice->lineEdit()->setObjectName(u"choice"_s);
        auto *hidden = button(u"hidden"_s);
        rows->addWidget(hidden);
        rows->addWidget(first);
        rows->addWidget(choice);
        rows->addWidget(button(u"last"_s));
        hidden->hide();
        open(window, *first);
        QCOMPARE(walked(window), QStringList({u"first"_s, u"choice"_s, u"last"_s}));
    }

    void whatThrowsAwayMayComeLast()
    {
        QWidget window;
        auto *line = new QHBoxLayout(&window);
        auto *discard = button(u"discard"_s);
        auto *back = button(u"back"_s);
        line->addWidget(discard);
        line->addWidget(back);
        line->addWidget(button(u"next"_s));
        tabLast(*discard);
        open(window, *back);
        QCOMPARE(walked(window), QStringList({u"back"_s, u"next"_s, u"discard"_s}));
    }
};

QTEST_MAIN(TestFocusOrder)
#include "tst_focus_order.moc"
