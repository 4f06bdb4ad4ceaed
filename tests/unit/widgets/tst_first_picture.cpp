#include "ui/shell/shell_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"

#include <QTest>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

/// Whether a widget was painted.
class PaintSeen : public QObject
{
public:
    explicit PaintSeen(QWidget &widget) { widget.installEventFilter(this); }

    bool isSeen() const { return m_seen; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_seen |= event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_seen = false;
};

} // namespace

/// The window is there before what takes long is made.
class TestFirstPicture : public QObject
{
    Q_OBJECT

    Theme m_theme {*qApp};

private Q_SLOTS:
    void whatIsLongToMakeWaitsForIt()
    {
        ShellWindow shell(m_theme);
        const PaintSeen picture(shell);
        bool called = false, paintedBefore = false;
        shell.show();
        shell.afterFirstPicture([&] {
            called = true;
            paintedBefore = picture.isSeen();
        });
        QVERIFY(!called);
        QTRY_VERIFY(called);
        QVERIFY(paintedBefore);
    }

    void afterwardsItIsTheNextTurn()
    {
        ShellWindow shell(m_theme);
        const PaintSeen picture(shell);
        shell.show();
        QTRY_VERIFY(picture.isSeen());
        bool called = false;
        shell.afterFirstPicture([&] { called = true; });
        QVERIFY(!called); // Never from inside.
        QTRY_VERIFY(called);
    }

    void aWindowThatNobodySeesIsFilledToo()
    {
        ShellWindow hidden(m_theme);
        bool called = false;
        hidden.afterFirstPicture([&] { called = true; });
        QTRY_VERIFY(called);

        ShellWindow minimised(m_theme);
        minimised.showMinimized();
        called = false;
        minimised.afterFirstPicture([&] { called = true; });
        QTRY_VERIFY(called);
    }

    void barsStandWhereTheFirstPageWillBe()
    {
        ShellWindow shell(m_theme);
        QCOMPARE(shell.findChildren<Skeleton *>().size(), 1);
        shell.setPages([] { return u"Mode"_s; }, {{u"a"_s, u"home"_s, [] { return u"a"_s; }, [](QWidget *parent) { return new QWidget(parent); }}});
        QVERIFY(shell.findChildren<Skeleton *>().isEmpty());
    }
};

QTEST_MAIN(TestFirstPicture)
#include "tst_first_picture.moc"
