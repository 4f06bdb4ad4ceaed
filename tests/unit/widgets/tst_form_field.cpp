#include "tests/support/no_warnings.h"
#include "ui/widgets/form_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace cpv;
using namespace Qt::StringLiterals;

/// What stands below a field comes and goes without taking anything from under the mouse.
class FormFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void aClickThatLeavesAFieldFindsItsTarget()
    {
        QWidget window;
        auto *edit = new QLineEdit;
        auto *field = new FormField(u"Phone"_s, edit);
        auto *button = new QPushButton(u"Next"_s);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addWidget(button);
        layout->addStretch(1);
        connect(edit, &QLineEdit::editingFinished, field, [field] { field->setError(u"Not a phone number"_s); });
        window.resize(400, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
        QTest::keyClicks(edit, u"12"_s); // What nobody has typed in isn't finished either.
        const QPoint aimed = button->mapTo(&window, button->rect().center());
        const int before = button->y();
        QSignalSpy clicked(button, &QPushButton::clicked);
        QTest::mousePress(window.windowHandle(), Qt::LeftButton, {}, aimed);
        QTRY_VERIFY(field->hasError());
        QVERIFY(edit->accessibleDescription().contains(u"Not a phone number"_s)); // Told at once.
        for (int turn = 0; turn < 3; ++turn) // A layout finds its places in the next ones.
            QCoreApplication::processEvents();
        QCOMPARE(button->y(), before);
        QTest::mouseRelease(window.windowHandle(), Qt::LeftButton, {}, aimed);
        QCOMPARE(clicked.size(), 1);
        QTRY_VERIFY(button->y() > before); // Now there is room for the words.
        field->setError({});
        QTRY_COMPARE(button->y(), before); // By the keyboard it goes at once.
    }

private:
    WarningsSeen m_warnings;
};

QTEST_MAIN(FormFieldTest)
#include "tst_form_field.moc"
