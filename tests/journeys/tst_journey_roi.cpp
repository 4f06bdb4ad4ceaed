#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/scene.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace cpv::journey {

/// A factory's owner asks when the project pays back: with the city's voucher, with better numbers, on paper for the board.
class JourneyRoiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theCitysTermsAreTaken();
    void aBetterNumberPaysBackSooner();
    void scenariosStandSideBySide();
    void theBoardGetsItsPaper();
    void nothingIsLostWhenThePcDies();
    void cleanup() { m_spoilt = m_spoilt || QTest::currentTestFailed(); }

private:
    QString paperText() const;

    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    std::unique_ptr<Client> m_owner;
    bool m_spoilt = false;
};

void JourneyRoiTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(findSetting(*m_theatre, u"Shanghai"_s));
        const QString password = hire(*m_theatre,
            {u"lijing"_s, u"李静"_s, {u"--role"_s, u"CompanyOwner"_s, u"--company"_s, m_setting->company.uscc}});
        m_owner = m_theatre->signedIn(u"lijing"_s, password);
    });
}

/// A story whose first act failed has no second.
void JourneyRoiTest::init()
{
    if (m_spoilt)
        QSKIP("an earlier scene failed");
}

void JourneyRoiTest::theCitysTermsAreTaken()
{
    play([this] {
        m_owner->click(u"nav_roi"_s);
        m_owner->waitForTexts(u"roiPayback"_s, {u"个月"_s, u"不用券"_s});
        m_owner->waitForText(u"roiOdds"_s, u"% 可能"_s);
        m_owner->click(u"segment_terms"_s);
        m_owner->waitForText(u"roiProgramme"_s, m_setting->programme.placeZh);
        m_owner->waitForText(u"roiRate"_s, u"80.00"_s);
        m_owner->shot(u"80-roi-terms"_s);
    });
}

void JourneyRoiTest::aBetterNumberPaysBackSooner()
{
    play([this] {
        const QString before = m_owner->text(u"roiNpv"_s);
        m_owner->click(u"segment_costs"_s);
        m_owner->retype(u"roiLikely_CapitalCost"_s, u"5万"_s);
        expect(m_owner->text(u"roiNpv"_s) != before, u"the net present value must follow the investment"_s);
        m_owner->click(u"roiUndo"_s); // In a field Ctrl+Z undoes its letters.
        m_owner->waitForText(u"roiNpv"_s, before);
        m_owner->retype(u"roiLikely_CapitalCost"_s, u"5万"_s);
        m_owner->shot(u"81-roi-better"_s);
    });
}

void JourneyRoiTest::scenariosStandSideBySide()
{
    play([this] {
        m_owner->retype(u"roiTitle"_s, u"便宜的相机"_s);
        m_owner->click(u"roiSave"_s);
        m_owner->waitForText(u"roiScenario0"_s, u"便宜的相机"_s);
        m_owner->click(u"segment_compute"_s);
        m_owner->retype(u"roiLikely_CardHourPrice"_s, u"30"_s);
        m_owner->retype(u"roiTitle"_s, u"昂贵的算力"_s);
        m_owner->click(u"roiSaveNew"_s);
        m_owner->waitForTexts(u"roiScenarios"_s, {u"便宜的相机"_s, u"昂贵的算力"_s, u"保本补贴比例"_s});
        m_owner->shot(u"82-roi-scenarios"_s);
    });
}

QString JourneyRoiTest::paperText() const
{
    const QString path = m_owner->profile() + u"/board.pdf"_s;
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

void JourneyRoiTest::theBoardGetsItsPaper()
{
    play([this] {
        m_owner->click(u"primaryAction"_s);
        m_owner->chooseFile(m_owner->profile() + u"/board.pdf"_s);
        m_owner->waitForText(u"roiNotice"_s, u"board.pdf"_s);
        const QString text = paperText();
        for (const QString &word : {u"昂贵的算力"_s, m_setting->company.name, u"算力券"_s, u"净现值"_s, u"测算假设"_s, u"逐月明细"_s})
            expect(text.contains(word), u"the paper does not say "_s + word + u": "_s + text.left(800));
    });
}

void JourneyRoiTest::nothingIsLostWhenThePcDies()
{
    play([this] {
        m_owner->kill();
        m_owner->start({u"--lang"_s, u"zh_CN"_s, u"--theme"_s, u"light"_s});
        m_owner->waitForState(u"Synced"_s);
        m_owner->click(u"nav_roi"_s);
        m_owner->waitForTexts(u"roiScenarios"_s, {u"便宜的相机"_s, u"昂贵的算力"_s});
        m_owner->click(u"roiOpen0"_s);
        m_owner->waitForText(u"roiTitle"_s, u"便宜的相机"_s);
        m_owner->click(u"segment_costs"_s);
        m_owner->waitForText(u"roiLikely_CapitalCost"_s, u"50,000.00"_s);
    });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyRoiTest)
#include "tst_journey_roi.moc"
