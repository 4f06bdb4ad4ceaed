#include "core/base/money_text.h"
#include "core/domain/eligibility.h"
#include "core/protocol/catalogue.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/sme/factory.h"
#include "ui/models/domain_text.h"
#include "ui/sme/programmes_page.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace cpv;
using namespace Qt::StringLiterals;

class SmeProgrammesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void onlyOpenProgrammesTakeApplications();
    void applyingOpensADraft();
    void aKindOfCostWithARateOfItsOwnIsNamed();

private:
    WarningsSeen m_warnings;
};

namespace {

class ProgrammesDesk
{
public:
    Factory factory;
    std::unique_ptr<ProgrammesPage> page;

    void open()
    {
        for (const Programme &programme : must(builtinProgrammes()))
            factory.city().world.put(programme);
        factory.sync();
        page = std::make_unique<ProgrammesPage>(factory.use, nullptr);
        page->resize(1100, 900);
        page->setVisible(true);
        page->refresh();
        QTRY_VERIFY(!cards().isEmpty());
    }
    QList<Card *> cards() const
    {
        QList<Card *> shown;
        for (Card *card : page->findChildren<Card *>())
            if (card->isVisible())
                shown << card;
        return shown;
    }
    /// Cards of a programme, found by its name.
    Card *cardOf(const Programme &programme) const
    {
        for (Card *card : cards())
            for (const QLabel *label : card->findChildren<QLabel *>())
                if (label->text() == programmeFullName(programme))
                    return card;
        return nullptr;
    }
};

} // namespace

void SmeProgrammesPageTest::onlyOpenProgrammesTakeApplications()
{
    ProgrammesDesk desk;
    desk.open();
    const auto programmes = must(builtinProgrammes());
    QTRY_COMPARE(desk.cards().size(), qsizetype(programmes.size()) + 2); // And the city's own two.
    int open = 0;
    for (const Programme &programme : programmes) {
        const WindowState state = windowStatus(programme, desk.factory.use.today()).state;
        const bool accepts = state == WindowState::Open || state == WindowState::Grace;
        const Card *card = desk.cardOf(programme);
        QVERIFY2(card, qPrintable(programme.nameEn));
        QCOMPARE(card->findChildren<QPushButton *>().isEmpty(), !accepts);
        open += accepts;
    }
    QVERIFY(open < int(programmes.size())); // Otherwise nothing was tried.
}

void SmeProgrammesPageTest::applyingOpensADraft()
{
    ProgrammesDesk desk;
    desk.open();
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    const Programme &own = desk.factory.city().programme;
    Card *card = nullptr;
    QTRY_VERIFY((card = desk.cardOf(own)));
    QTest::mouseClick(card->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"draft"_s);
    const auto draft = must(waited(desk.factory.use.drafts.load(*DraftId::fromText(asked[0][1].toString()))));
    QCOMPARE(draft.company, desk.factory.city().company.id);
}

void SmeProgrammesPageTest::aKindOfCostWithARateOfItsOwnIsNamed()
{
    ProgrammesDesk desk;
    desk.open();
    int named = 0;
    for (const Programme &programme : must(builtinProgrammes())) {
        for (const CostRate &own : programme.costRates) {
            const Card *card = nullptr;
            QTRY_VERIFY((card = desk.cardOf(programme)));
            QStringList said;
            for (const QLabel *label : card->findChildren<QLabel *>())
                said << label->text();
            QVERIFY(said.join(u'\n').contains(costKindText(own.kind) + u' ' + percentText(own.rate)));
            QCOMPARE(said.join(u'\n').contains(yuanText(own.cap)), own.cap > Money());
            ++named;
        }
    }
    QVERIFY(named > 0); // Otherwise nothing was tried.
}

QTEST_MAIN(SmeProgrammesPageTest)
#include "tst_sme_programmes_page.moc"
