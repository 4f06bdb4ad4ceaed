#include "core/evidence/digest.h"
#include "tests/journeys/stage/applicant.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString invoiceNumber = u"26332000004021728676"_s;
const QString contractFile = u"welding-contract.pdf"_s;
constexpr qint64 PlanBytes = 48 * 1024 * 1024;

/// A PDF of these pages, as small as can be.
QByteArray pdfOf(const QStringList &pages)
{
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    const auto add = [&](const QByteArray &object) {
        offsets << pdf.size();
        pdf += QByteArray::number(offsets.size()) + " 0 obj\n" + object + "\nendobj\n";
    };
    QByteArray kids;
    for (int page = 0; page < pages.size(); ++page)
        kids += QByteArray::number(4 + 2 * page) + " 0 R ";
    add("<</Type/Catalog/Pages 2 0 R>>");
    add("<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(pages.size()) + ">>");
    add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    for (int page = 0; page < pages.size(); ++page) {
        const QByteArray content = "BT /F1 24 Tf 72 700 Td (" + pages.at(page).toLatin1() + ") Tj ET";
        add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents "
            + QByteArray::number(5 + 2 * page) + " 0 R>>");
        add("<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream");
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(offsets.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer<</Size " + QByteArray::number(offsets.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + QByteArray::number(table)
        + "\n%%EOF\n";
}

QByteArray invoiceFor(const Company &buyer)
{
    return u"<EInvoice><EInvoiceData><SellerInformation><SellerIdNum>91440300MA5DA1234X</SellerIdNum><SellerName>云算科技</SellerName>"
           "</SellerInformation><BuyerInformation><BuyerIdNum>%1</BuyerIdNum><BuyerName>%2</BuyerName></BuyerInformation>"
           "<BasicInformation><TotalAmWithoutTax>100000.00</TotalAmWithoutTax><TotalTaxAm>6000.00</TotalTaxAm>"
           "<TotalTax-includedAmount>106000.00</TotalTax-includedAmount></BasicInformation></EInvoiceData><TaxSupervisionInfo>"
           "<InvoiceNumber>%3</InvoiceNumber><IssueTime>2026-03-05</IssueTime></TaxSupervisionInfo></EInvoice>"_s
        .arg(buyer.uscc, buyer.name, invoiceNumber)
        .toUtf8();
}

}

/// A company's papers: read in the window, judged by their age, sent in parts over a line that breaks, and used again.
class JourneyMaterialsTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aContractIsReadPageByPage();
    void aDamagedPaperSaysSo();
    void anInvoicesNineFieldsAreRead();
    void papersAreDroppedAndPasted();
    void anOldCertificateIsPointedOut();
    void aLargePaperGoesOnAfterTheLineBroke();
    void aPaperIsUsedAgain();
    void theBooksAddUp();

private:
    QString handIn(const QString &kind, const QString &path);
    QString partOf(const QString &path) const;
    void openMaterials();
    qint64 partsAtTheRegistry() const;

    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    std::unique_ptr<Client> m_owner;
    QString m_contract; ///< How the contract's widgets are named.
};

void JourneyMaterialsTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(findSetting(*m_theatre, u"Shanghai"_s));
        const QString password = hire(*m_theatre,
            {u"linxiu"_s, u"林秀"_s, {u"--role"_s, u"CompanyOwner"_s, u"--company"_s, m_setting->company.uscc}});
        m_owner = m_theatre->signedIn(u"linxiu"_s, password);
        m_owner->setLook(u"light"_s, u"zh_CN"_s);
        openMaterials();
    });
}

void JourneyMaterialsTest::openMaterials()
{
    m_owner->showPage(u"programmes"_s);
    openForm(*m_owner, m_setting->programme);
    m_owner->click(u"draftNext"_s);
    m_owner->waitUntilReachable(u"draftProject"_s);
    m_owner->click(u"draftNext"_s);
    m_owner->waitUntilReachable(u"attach_contract"_s);
}

/// How the paper's widgets are named.
QString JourneyMaterialsTest::partOf(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Trouble(u"can't read "_s + path, Client::Where::current());
    return sha256Hex(file.readAll()).left(8);
}

QString JourneyMaterialsTest::handIn(const QString &kind, const QString &path)
{
    const QString part = partOf(path);
    m_owner->click(u"attach_"_s + kind);
    m_owner->chooseFile(path);
    m_owner->waitUntilReachable(u"removeFile_"_s + part);
    return part;
}

void JourneyMaterialsTest::aContractIsReadPageByPage()
{
    play([this] {
        m_contract = handIn(u"contract"_s, m_theatre->file(contractFile, pdfOf({u"Contract, page one"_s, u"Page two"_s, u"Page three"_s})));
        m_owner->click(u"viewFile_"_s + m_contract);
        m_owner->waitForText(u"paperPosition"_s, u"第 1 页，共 3 页"_s);
        m_owner->click(u"paperNext"_s);
        m_owner->waitForText(u"paperPosition"_s, u"第 2 页，共 3 页"_s);
        m_owner->click(u"paperLarger"_s);
        m_owner->click(u"paperFit"_s);
        m_owner->click(u"paperClose"_s);
        m_owner->waitUntilGone(u"paperPreview"_s);
    });
}

void JourneyMaterialsTest::aDamagedPaperSaysSo()
{
    play([this] {
        const QString part = handIn(u"projectPlan"_s, m_theatre->file(u"plan.pdf"_s, "%PDF-1.4\nnothing of it is true"));
        m_owner->click(u"viewFile_"_s + part);
        m_owner->waitForText(u"paperTrouble"_s, u"已损坏"_s);
        m_owner->click(u"paperClose"_s);
        m_owner->waitUntilGone(u"paperPreview"_s);
        m_owner->click(u"removeFile_"_s + part);
        m_owner->waitUntilGone(u"removeFile_"_s + part);
    });
}

void JourneyMaterialsTest::anInvoicesNineFieldsAreRead()
{
    play([this] {
        const QString part = handIn(u"invoice"_s, m_theatre->file(u"invoice.xml"_s, invoiceFor(m_setting->company)));
        m_owner->waitForTexts(u"materialNote_"_s + part, {invoiceNumber, u"106,000.00"_s, u"100,000.00"_s, u"6,000.00"_s, u"云算科技"_s, m_setting->company.uscc});
        m_owner->click(u"viewFile_"_s + part);
        m_owner->waitForTexts(u"paperInvoice"_s, {invoiceNumber, u"2026-03-05"_s, u"云算科技"_s, m_setting->company.name});
        m_owner->click(u"paperClose"_s);
        m_owner->waitUntilGone(u"paperPreview"_s);
    });
}

/// On the window itself, which finds out who takes the file.
void JourneyMaterialsTest::papersAreDroppedAndPasted()
{
    play([this] {
        const QString dropped = m_theatre->file(u"annex.pdf"_s, pdfOf({u"Annex to what was agreed"_s}));
        m_owner->drop(u"attach_contract"_s, dropped); // Its row: the file itself doesn't say what it is.
        m_owner->waitUntilReachable(u"removeFile_"_s + partOf(dropped));
        m_owner->click(u"viewFile_"_s + partOf(dropped));
        m_owner->waitForText(u"paperPosition"_s, u"共 1 页"_s);
        m_owner->click(u"paperClose"_s);
        m_owner->waitUntilGone(u"paperPreview"_s);
        const QString pasted = m_theatre->file(u"projectPlan.pdf"_s, pdfOf({u"What we mean to do"_s}));
        m_owner->paste(pasted); // The keyboard is where the paper was looked at.
        m_owner->waitUntilReachable(u"removeFile_"_s + partOf(pasted));
        m_owner->shot(u"materials-0-dropped"_s);
        for (const QString &path : {dropped, pasted}) {
            m_owner->click(u"removeFile_"_s + partOf(path));
            m_owner->waitUntilGone(u"removeFile_"_s + partOf(path));
        }
    });
}

void JourneyMaterialsTest::anOldCertificateIsPointedOut()
{
    play([this] {
        const QString issued = QDate::currentDate().addDays(-200).toString(Qt::ISODate);
        const QString part = handIn(u"taxClearance"_s, m_theatre->file(u"tax.pdf"_s, pdfOf({u"Tax certificate. Date of issue: "_s + issued})));
        m_owner->waitForText(u"paperAge_"_s + part, u"已过期"_s);
        m_owner->shot(u"materials-1-checked"_s);
    });
}

/// Of papers that are not whole yet.
qint64 JourneyMaterialsTest::partsAtTheRegistry() const
{
    qint64 bytes = 0;
    for (QDirIterator files(m_theatre->registry().folder(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        if (files.next().contains(u"/parts/"_s))
            bytes += files.fileInfo().size();
    }
    return bytes;
}

void JourneyMaterialsTest::aLargePaperGoesOnAfterTheLineBroke()
{
    play([this] {
        m_owner->waitForState(u"Synced"_s);
        const QString part = handIn(u"computeBill"_s, m_theatre->paperOfSize(u"bill"_s, PlanBytes));
        m_theatre->registry().stop();
        // A machine may be fast enough to have sent all of it; then there is nothing to go on with.
        if (partsAtTheRegistry() > 0) {
            m_owner->waitForState(u"Offline"_s);
            m_owner->waitForText(u"paperWay_"_s + part, u"48"_s);
            m_owner->shot(u"materials-2-broken-line"_s);
        }
        m_theatre->registry().start();
        m_owner->click(u"syncPill"_s);
        m_owner->waitForState(u"Synced"_s);
        expectEqual(partsAtTheRegistry(), 0);
        m_owner->click(u"nav_applications"_s);
    });
}

/// The company may have handed in other contracts before: what counts is that the chosen one is in the form.
void JourneyMaterialsTest::aPaperIsUsedAgain()
{
    play([this] {
        openMaterials();
        m_owner->waitUntilGone(u"removeFile_"_s + m_contract);
        m_owner->click(u"reuse_contract"_s);
        m_owner->chooseLine(u"reuseMenu_contract"_s, contractFile);
        m_owner->waitUntilReachable(u"removeFile_"_s + m_contract);
        m_owner->click(u"viewFile_"_s + m_contract);
        m_owner->waitForText(u"paperPosition"_s, u"第 1 页，共 3 页"_s);
        m_owner->click(u"paperClose"_s);
        m_owner->waitUntilGone(u"paperPreview"_s);
        m_owner->shot(u"materials-3-used-again"_s);
    });
}

void JourneyMaterialsTest::theBooksAddUp()
{
    play([this] {
        m_owner->waitForState(u"Synced"_s);
        m_owner->quit();
        m_theatre->closeTheBooks();
    });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyMaterialsTest)
#include "tst_journey_materials.moc"
