#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/handler_button.h"
#include "ui/admin/review_page.h"

#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QtTest>

using namespace cpv;
using namespace Qt::StringLiterals;

/// Taking and handing over a case, on its page.
class HandlerButtonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseIsTakenAndHandedOver()
    {
        Office office;
        City &city = office.city();
        const ApplicationId id = city.submitted(Money::fromYuan(100'000));
        office.signIn(city.clerk);
        office.sync();
        ReviewPage page(office.use, nullptr);
        page.openArgument(id.toText());
        page.refresh();
        auto *button = page.findChild<QPushButton *>(u"handlerButton"_s);
        QTRY_COMPARE(button->text(), u"Nobody's work yet"_s);
        trigger(page, u"handlerTake"_s);
        QTRY_COMPARE(button->text(), u"Handled by "_s + nameOf(city, city.clerk)); // At once, before the registry knows.
        office.sync();
        QCOMPARE(handlerOf(city, id), std::optional(city.clerk));
        QVERIFY(!page.findChild<QAction *>(u"handlerTake"_s)); // It is theirs.

        trigger(page, u"handlerGive_"_s + city.get<Account>(city.reviewer).login);
        QTRY_COMPARE(button->text(), u"Handled by "_s + nameOf(city, city.reviewer));
        office.sync();
        QCOMPARE(handlerOf(city, id), std::optional(city.reviewer));
        trigger(page, u"handlerLayBack"_s);
        QTRY_COMPARE(button->text(), u"Nobody's work yet"_s);
        office.sync();
        QCOMPARE(handlerOf(city, id), std::optional<AccountId>());
        QCOMPARE(m_warnings.seen(), QStringList());
    }

    void anOpenMenuStaysUntilTheHandlerIsAnother()
    {
        Office office;
        City &city = office.city();
        ApplicationDetail detail;
        detail.application = city.get<Application>(city.submitted(Money::fromYuan(100'000)));
        office.signIn(city.clerk);
        office.sync();
        HandlerButton button(office.use);
        button.setDetail(detail);
        const QPointer give = offered(button, u"handlerGive_"_s + city.get<Account>(city.reviewer).login);
        QVERIFY(give);
        detail.application.version += 1;
        button.setDetail(detail);
        QVERIFY(give);
        detail.handler = CaseHandler {.account = city.reviewer, .name = nameOf(city, city.reviewer)};
        button.setDetail(detail);
        QVERIFY(!give);
        QVERIFY(button.findChild<QAction *>(u"handlerLayBack"_s));
    }

    void whoWorksOnNoCasesIsNotAsked()
    {
        Office office;
        City &city = office.city();
        const ApplicationId id = city.submitted(Money::fromYuan(100'000));
        office.signIn(city.auditor);
        office.sync();
        ReviewPage page(office.use, nullptr);
        page.setVisible(true);
        page.openArgument(id.toText());
        page.refresh();
        QTRY_VERIFY(page.findChild<QPushButton *>(u"nextInQueueButton"_s)->isVisible());
        QVERIFY(!page.findChild<QPushButton *>(u"handlerButton"_s)->isVisible());
    }

private:
    static QString nameOf(const City &city, AccountId account) { return city.get<Account>(account).personName; }
    static std::optional<AccountId> handlerOf(const City &city, ApplicationId id) { return city.get<CaseHandler>(CaseHandler::idOf(id)).account; }
    /// As the menu is opened: it asks for the names first.
    static QAction *offered(QWidget &parent, const QString &step)
    {
        Q_EMIT parent.findChild<QMenu *>(u"handlerMenu"_s)->aboutToShow();
        QAction *action = nullptr;
        (void)QTest::qWaitFor([&] { return (action = parent.findChild<QAction *>(step)) != nullptr; });
        return action;
    }
    static void trigger(ReviewPage &page, const QString &step)
    {
        QAction *action = offered(page, step);
        QVERIFY(action);
        action->trigger();
    }

    WarningsSeen m_warnings;
};

QTEST_MAIN(HandlerButtonTest)
#include "tst_handler_button.moc"
