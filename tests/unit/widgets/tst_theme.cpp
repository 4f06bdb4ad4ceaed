#include "tests/support/no_warnings.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>
#include <QTest>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

/// How often an event of a type reached a widget.
class EventsSeen : public QObject
{
public:
    EventsSeen(QWidget &widget, QEvent::Type type) : m_type(type) { widget.installEventFilter(this); }

    int count() const { return m_count; }
    void reset() { m_count = 0; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == m_type;
        return false;
    }

private:
    QEvent::Type m_type;
    int m_count = 0;
};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSheetParsesWithoutAWarning()
    {
        WarningsSeen warnings;
        Theme theme(*qApp);
        QWidget window;
        auto *layout = new QHBoxLayout(&window);
        layout->addWidget(new QLineEdit);
        layout->addWidget(new Button(ButtonKind::Danger, u"Delete"_s));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        theme.setMode(Theme::Mode::Dark);
        theme.setContrast(Tokens::Contrast::High);
        theme.setZoom(2);
        QCOMPARE(warnings.seen(), QStringList());
    }

    /// Deep windows are usual: a change of look took seconds.
    void aChangeOfLookStylesAWidgetAFewTimesOnly()
    {
        Theme theme(*qApp);
        QWidget window;
        QWidget *inner = &window;
        for (int depth = 0; depth < 20; ++depth) {
            auto *layout = new QHBoxLayout(inner);
            layout->addWidget(inner = new QFrame);
        }
        auto *button = new Button(ButtonKind::Primary, u"Save"_s);
        (new QHBoxLayout(inner))->addWidget(button);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        EventsSeen restyled(*button, QEvent::StyleChange);
        theme.setMode(Theme::Mode::Dark);
        QVERIFY(restyled.count() > 0);
        QCOMPARE(restyled.count(), 1); // The empty sheet in between is nothing to follow.
        restyled.reset();
        theme.setZoom(1.5);
        QCOMPARE(restyled.count(), 1);
    }

    void theClearingCrossIsOurOwn()
    {
        Theme theme(*qApp);
        const auto inked = [](const QIcon &icon) {
            const QImage image = icon.pixmap(16).toImage();
            int pixels = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    pixels += image.pixelColor(x, y).alpha() > 0;
            return pixels;
        };
        const QIcon cross = qApp->style()->standardIcon(QStyle::SP_LineEditClearButton);
        QVERIFY(inked(cross) > 8);
        QCOMPARE(cross.pixmap(16).toImage(), themedIcon(u"x"_s, {.normal = Token::T3}).pixmap(16).toImage());
        QVERIFY(inked(qApp->style()->standardIcon(QStyle::SP_MessageBoxWarning)) > 8); // Others are Fusion's.
    }

    void enterPressesTheButtonWithTheFocus()
    {
        Theme theme(*qApp);
        QWidget window;
        auto *layout = new QHBoxLayout(&window);
        auto *button = new Button(ButtonKind::Secondary, u"Save"_s);
        auto *box = new QCheckBox(u"Agreed"_s);
        layout->addWidget(button);
        layout->addWidget(box);
        window.show();
        int pressed = 0;
        connect(button, &QPushButton::clicked, this, [&pressed] { ++pressed; });
        QTest::keyClick(button, Qt::Key_Return);
        QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(pressed, 3);
        QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier); // A shortcut's, if anybody's.
        button->setEnabled(false);
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(pressed, 3);
        QTest::keyClick(box, Qt::Key_Return); // What is declared is declared on purpose.
        QVERIFY(!box->isChecked());
    }

    void theRingShowsForTheTabKeyOnly()
    {
        Theme theme(*qApp);
        QWidget window;
        auto *layout = new QHBoxLayout(&window);
        auto *first = new QLineEdit;
        auto *second = new Button(ButtonKind::Primary, u"Save"_s);
        layout->addWidget(first);
        layout->addWidget(second);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus(Qt::MouseFocusReason);
        QVERIFY(!hasKeyboardFocus(first));
        QTest::keyClick(&window, Qt::Key_Tab);
        QTRY_VERIFY(second->hasFocus());
        QVERIFY(hasKeyboardFocus(second));
        QTest::keyClick(&window, Qt::Key_Backtab);
        QTRY_VERIFY(first->hasFocus());
        QVERIFY(hasKeyboardFocus(first));
        QVERIFY(!hasKeyboardFocus(second));
        second->setFocus(Qt::MouseFocusReason);
        QVERIFY(!hasKeyboardFocus(second));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
