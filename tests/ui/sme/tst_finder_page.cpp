#include "core/protocol/catalogue.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/sme/factory.h"
#include "ui/sme/programme_card.h"
#include "ui/sme/programmes_page.h"
#include "ui/widgets/pickers.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace cpv;
using namespace Qt::StringLiterals;

class FinderPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void onlyOpenProgrammesTakeApplications();
    void filtersByPlaceAndWords();
    void applyingOpensADraft();

private:
    WarningsSeen m_warnings;
};

namespace {

class FinderDesk
{
public:
    Factory factory;
    std::unique_ptr<FinderPage> page;

    void open()
    {
        for (const Programme &programme : must(builtinProgrammes()))
            factory.city().world.put(programme);
        factory.sync();
        page = std::make_unique<FinderPage>(factory.use, nullptr);
        page->resize(1100, 900);
        page->show();
        page->refresh();
        QTRY_VERIFY(!cards().isEmpty());
    }
    QList<ProgrammeCard *> cards() const
    {
        QList<ProgrammeCard *> shown;
        for (ProgrammeCard *card : page->findChildren<ProgrammeCard *>())
            if (card->isVisible())
                shown << card;
        return shown;
    }
};

QPushButton *applyButton(const ProgrammeCard *card)
{
    return card->findChild<QPushButton *>(u"apply_"_s + card->listing().programme.id.toText());
}

} // namespace

void FinderPageTest::onlyOpenProgrammesTakeApplications()
{
    FinderDesk desk;
    desk.open();
    int open = 0;
    for (const ProgrammeCard *card : desk.cards()) {
        const bool accepts = card->listing().window.state == WindowState::Open || card->listing().window.state == WindowState::Grace;
        QCOMPARE(applyButton(card)->isVisible(), accepts);
        open += accepts;
    }
    QVERIFY(open > 0);
    QVERIFY(open < desk.cards().size()); // Otherwise nothing was tried.
}

void FinderPageTest::filtersByPlaceAndWords()
{
    FinderDesk desk;
    desk.open();
    auto *place = desk.page->findChild<DropDown *>(u"finderPlace"_s);
    place->setCurrentIndex(place->findData(u"440300"_s));
    Q_EMIT place->activated(place->currentIndex());
    QVERIFY(!desk.cards().isEmpty());
    for (const ProgrammeCard *card : desk.cards())
        QCOMPARE(card->listing().programme.place.toText(), u"440300"_s);
    desk.page->findChild<QLineEdit *>(u"finderSearch"_s)->setText(u"训力"_s);
    QCOMPARE(desk.cards().size(), 1);
    desk.page->findChild<QLineEdit *>(u"finderSearch"_s)->setText(u"nowhere"_s);
    QVERIFY(desk.cards().isEmpty());
    auto *empty = desk.page->findChild<QWidget *>(u"finderEmpty"_s);
    QVERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(desk.cards().size() > 3);
}

void FinderPageTest::applyingOpensADraft()
{
    FinderDesk desk;
    desk.open();
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    const ProgrammeCard *own = nullptr;
    for (const ProgrammeCard *card : desk.cards())
        if (card->listing().programme.id == desk.factory.city().programme.id)
            own = card;
    QVERIFY(own);
    QTest::mouseClick(applyButton(own), Qt::LeftButton);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"draft"_s);
    QCOMPARE(must(waited(desk.factory.use.drafts.load(*DraftId::fromText(asked[0][1].toString())))).programme,
        desk.factory.city().programme.id);
}

QTEST_MAIN(FinderPageTest)
#include "tst_finder_page.moc"
