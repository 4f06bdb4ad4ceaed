#include "core/domain/company_facts.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/common/company_facts_section.h"
#include "ui/widgets/notice.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cpv {

/// The owner completes and changes what the company says of itself.
class CompanyFactsSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_warnings.clear();
        m_office = std::make_unique<Office>();
        m_office->signIn(m_office->city().owner);
        m_office->sync();
        m_page = std::make_unique<CompanyFactsSection>(m_office->use);
        m_page->resize(760, 900);
    }
    void cleanup()
    {
        m_page.reset();
        m_office.reset();
        QCOMPARE(m_warnings.seen(), QStringList());
    }

    void factsThatChecksRestUponWait();
    void badFactsAreSaidAtTheirField();
    void aRefusalOfFactsIsReadHere();

private:
    template <typename Widget> Widget *at(const QString &name) const { return m_page->findChild<Widget *>(name); }
    void click(const QString &name) const { QTest::mouseClick(at<QPushButton>(name), Qt::LeftButton); }
    void type(const QString &name, const QString &text) const
    {
        at<QLineEdit>(name)->clear();
        QTest::keyClicks(at<QLineEdit>(name), text);
    }
    void show() const
    {
        m_page->show();
        m_page->refresh();
        QTRY_VERIFY(at<QWidget>(u"companyFacts"_s)->findChildren<QLabel *>().size() > 0);
    }

    WarningsSeen m_warnings;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<CompanyFactsSection> m_page;
};

void CompanyFactsSectionTest::factsThatChecksRestUponWait()
{
    show();
    QTRY_VERIFY(at<QPushButton>(u"companyFactsChange"_s)->isVisible());
    QTRY_VERIFY(at<QPushButton>(u"companyFactsChange"_s)->isEnabled());
    click(u"companyFactsChange"_s);
    QTRY_VERIFY(at<QLineEdit>(u"factContact"_s)->isVisible());
    type(u"factContact"_s, u"Wang Wei 13800001111"_s);
    type(u"factAddress"_s, u"1 Science Road"_s);
    type(u"factBank"_s, u"6222 0000 1111 2345"_s);
    click(u"companyFactsSend"_s);
    QTRY_VERIFY(at<QWidget>(u"companyFactsWaiting"_s)->isVisible());
    const Company company = *waited(m_office->use.programmes.company(m_office->city().company.id));
    QCOMPARE(company.contact, u"Wang Wei 13800001111"_s);
    QVERIFY(company.address.isEmpty());
    QVERIFY(company.proposal);
    QCOMPARE(company.proposal->facts.address, u"1 Science Road"_s);
    QCOMPARE(company.proposal->facts.bankTail, u"2345"_s);
    QCOMPARE(company.proposal->facts.bankDigest, bankDigestOf(u"6222000011112345"_s));
    QVERIFY(!at<QLineEdit>(u"factContact"_s)->isVisible());
    click(u"companyFactsTakeBack"_s);
    QTRY_VERIFY(!at<QWidget>(u"companyFactsWaiting"_s)->isVisible());
}

void CompanyFactsSectionTest::badFactsAreSaidAtTheirField()
{
    show();
    QTRY_VERIFY(at<QPushButton>(u"companyFactsChange"_s)->isEnabled());
    click(u"companyFactsChange"_s);
    QTRY_VERIFY(at<QLineEdit>(u"factBank"_s)->isVisible());
    type(u"factBank"_s, u"my bank"_s);
    click(u"companyFactsSend"_s);
    QTRY_VERIFY(at<QLineEdit>(u"factBank"_s)->accessibleDescription().contains(u"8 to 34"_s));
    at<QLineEdit>(u"factBank"_s)->clear();
    type(u"factContact"_s, u"Wang Wei 13800001111"_s);
    type(u"factIndustry"_s, u"car"_s);
    click(u"companyFactsSend"_s);
    QTRY_VERIFY(at<QLineEdit>(u"factIndustry"_s)->accessibleDescription().contains(u"GB/T 4754"_s));
    at<QLineEdit>(u"factIndustry"_s)->clear();
    at<QLineEdit>(u"factContact"_s)->clear();
    click(u"companyFactsSend"_s);
    QTRY_VERIFY(at<QLineEdit>(u"factContact"_s)->accessibleDescription().contains(u"reach"_s));
    QVERIFY(waited(m_office->use.commands.waiting())->empty());
}

void CompanyFactsSectionTest::aRefusalOfFactsIsReadHere()
{
    Company company = m_office->city().get<Company>(m_office->city().company.id);
    company.lastAnswer = FactAnswer {.approved = false, .reason = u"The licence says another address."_s, .by = u"Li Min"_s, .at = m_office->clock.now()};
    m_office->city().world.put(company);
    m_office->sync();
    show();
    QTRY_VERIFY(at<Notice>(u"companyFactsAnswer"_s)->isVisible());
    QStringList words;
    for (const QLabel *label : at<Notice>(u"companyFactsAnswer"_s)->findChildren<QLabel *>())
        words << label->text();
    QVERIFY(words.join(u'\n').contains(company.lastAnswer->reason));
}

} // namespace cpv

QTEST_MAIN(cpv::CompanyFactsSectionTest)
#include "tst_company_facts_section.moc"
