#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/pages.h"
#include "ui/admin/registrations_page.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

/// A clerk looks at companies that signed up, and decides.
class RegistrationsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup()
    {
        m_page.reset();
        m_office.reset();
        QCOMPARE(m_warnings.seen(), QStringList());
    }

    void whoWaitsStandsFirst();
    void anApprovalIsRecorded();
    void aRefusalNeedsAReason();
    void changedFactsAreApproved();
    void changedFactsAreRefusedWithAReason();
    void aReviewerHasNoSuchPage();

private:
    void openWithProposal();
    void open(AccountId account);
    RegistrationId add(const QString &name, RegistrationState state, const QString &uscc);
    template <typename Widget> Widget *at(const QString &name) const { return m_page->findChild<Widget *>(name); }
    void click(const QString &name) const { QTest::mouseClick(at<QPushButton>(name), Qt::LeftButton); }
    QString cell(int row, int column) const
    {
        const auto *model = at<TableView>(u"registrationsTable"_s)->model();
        return model->index(row, column).data().toString();
    }

    WarningsSeen m_warnings;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<RegistrationsPage> m_page;
};

RegistrationId RegistrationsPageTest::add(const QString &name, RegistrationState state, const QString &uscc)
{
    Registration registration;
    registration.id = RegistrationId(Uuid::named(name.toUtf8()));
    registration.version = 1;
    registration.city = m_office->city().place;
    registration.uscc = uscc;
    registration.name = name;
    registration.person = u"Zhao Lei"_s;
    registration.login = u"zhaolei"_s;
    registration.licence = {u"businessLicence"_s, u"licence.pdf"_s, QString(64, u'a'), 4096};
    registration.submittedAt = m_office->city().clock.now();
    registration.state = state;
    if (state != RegistrationState::Waiting)
        registration.decidedAt = registration.submittedAt;
    m_office->city().world.put(registration);
    return registration.id;
}

void RegistrationsPageTest::open(AccountId account)
{
    m_office->signIn(account);
    m_office->sync();
    m_page = std::make_unique<RegistrationsPage>(m_office->use, nullptr);
    m_page->resize(1100, 700);
    m_page->show();
    m_page->refresh();
    QTRY_VERIFY(at<TableView>(u"registrationsTable"_s)->model()->rowCount() > 0);
}

void RegistrationsPageTest::whoWaitsStandsFirst()
{
    m_office = std::make_unique<Office>();
    add(u"Decided"_s, RegistrationState::Approved, u"1"_s);
    add(u"Waiting"_s, RegistrationState::Waiting, u"2"_s);
    open(m_office->city().clerk);
    QCOMPARE(cell(0, 0), u"Waiting"_s);
    QCOMPARE(cell(1, 0), u"Decided"_s);
    QVERIFY(at<QPushButton>(u"registrationApprove"_s)->isVisible());
    QVERIFY(at<QWidget>(u"registrationDecision"_s)->y() < at<QWidget>(u"registrationFacts"_s)->y()); // In view on a small screen.
    at<TableView>(u"registrationsTable"_s)->selectRow(1);
    QTRY_VERIFY(!at<QPushButton>(u"registrationApprove"_s)->isVisible());
}

void RegistrationsPageTest::anApprovalIsRecorded()
{
    m_office = std::make_unique<Office>();
    add(u"First"_s, RegistrationState::Waiting, u"2"_s);
    add(u"Second"_s, RegistrationState::Waiting, u"2"_s);
    open(m_office->city().clerk);
    QVERIFY(at<Notice>(u"registrationOthers"_s)->isVisible());
    click(u"registrationApprove"_s);
    QTRY_COMPARE(waited(m_office->use.commands.waiting())->size(), size_t(1));
    QCOMPARE(waited(m_office->use.commands.waiting())->front().kind, CommandKind::ApproveRegistration);
    // Shown at once, as not delivered yet.
    QTRY_VERIFY(at<Pill>(u"registrationState"_s)->text() == u"To be delivered"_s);
}

void RegistrationsPageTest::aRefusalNeedsAReason()
{
    m_office = std::make_unique<Office>();
    add(u"Blurred"_s, RegistrationState::Waiting, u"2"_s);
    open(m_office->city().clerk);
    click(u"registrationRefuse"_s);
    QVERIFY(at<QPlainTextEdit>(u"registrationReason"_s)->isVisible());
    click(u"registrationRefuse"_s);
    QVERIFY(!at<QPlainTextEdit>(u"registrationReason"_s)->accessibleDescription().isEmpty());
    QVERIFY(waited(m_office->use.commands.waiting())->empty());
    QTest::keyClicks(at<QPlainTextEdit>(u"registrationReason"_s), u"The licence can't be read."_s);
    click(u"registrationRefuse"_s);
    QTRY_COMPARE(waited(m_office->use.commands.waiting())->size(), size_t(1));
    QCOMPARE(waited(m_office->use.commands.waiting())->front().kind, CommandKind::RefuseRegistration);
}

void RegistrationsPageTest::openWithProposal()
{
    m_office = std::make_unique<Office>();
    Company company = m_office->city().get<Company>(m_office->city().company.id);
    CompanyFacts facts;
    facts.size = company.size;
    facts.district = company.district;
    facts.employees = 450;
    facts.contact = u"Wang Wei 13800001111"_s;
    company.contact = facts.contact;
    company.proposal = FactProposal {.facts = facts, .by = u"Wang Wei"_s, .at = m_office->city().clock.now()};
    m_office->city().world.put(company);
    add(u"Waiting"_s, RegistrationState::Waiting, u"2"_s);
    open(m_office->city().clerk);
    QTRY_VERIFY(at<QWidget>(u"factProposals"_s)->isVisible());
    QTRY_VERIFY(at<QPushButton>(u"factsApprove"_s));
}

void RegistrationsPageTest::changedFactsAreApproved()
{
    openWithProposal();
    QCOMPARE(m_page->subtitle(), u"To check: 1 registration(s), 1 change(s)"_s);
    QStringList words;
    for (const QLabel *label : at<QWidget>(u"factProposals"_s)->findChildren<QLabel *>())
        words << label->text();
    QVERIFY(words.contains(u"0"_s) && words.contains(u"450"_s)); // Old and new.
    click(u"factsApprove"_s);
    QTRY_COMPARE(waited(m_office->use.commands.waiting())->size(), size_t(1));
    QCOMPARE(waited(m_office->use.commands.waiting())->front().kind, CommandKind::ApproveFacts);
    QTRY_VERIFY(!at<QWidget>(u"factProposals"_s)->isVisible());
}

void RegistrationsPageTest::changedFactsAreRefusedWithAReason()
{
    openWithProposal();
    click(u"factsRefuse"_s);
    QTRY_VERIFY(at<QLineEdit>(u"factsReason"_s));
    click(u"factsRefuseSure"_s);
    QVERIFY(!at<QLineEdit>(u"factsReason"_s)->accessibleDescription().isEmpty());
    QTest::keyClicks(at<QLineEdit>(u"factsReason"_s), u"Send the payroll list first."_s);
    click(u"factsRefuseSure"_s);
    QTRY_COMPARE(waited(m_office->use.commands.waiting())->size(), size_t(1));
    QCOMPARE(waited(m_office->use.commands.waiting())->front().kind, CommandKind::RefuseFacts);
    QTRY_VERIFY(!at<QWidget>(u"factProposals"_s)->isVisible());
}

void RegistrationsPageTest::aReviewerHasNoSuchPage()
{
    m_office = std::make_unique<Office>();
    const auto has = [this] {
        const std::vector<PageEntry> pages = adminPages(m_office->use);
        return std::ranges::any_of(pages, [](const PageEntry &page) { return page.id == u"registrations"; });
    };
    m_office->signIn(m_office->city().reviewer);
    QVERIFY(!has());
    m_office->signIn(m_office->city().clerk);
    QVERIFY(has());
}

} // namespace cpv

QTEST_MAIN(cpv::RegistrationsPageTest)
#include "tst_registrations_page.moc"
