#include "tests/support/market.h"
#include "tests/ui/admin/office.h"
#include "tests/ui/sme/factory.h"
#include "ui/admin/centres_page.h"
#include "ui/common/terms.h"
#include "ui/provider/offers_page.h"
#include "ui/sme/draft_page.h"
#include "ui/sme/placement_page.h"
#include "ui/sme/programmes_page.h"
#include "ui/sme/roi_page.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr qsizetype LongestLabel = 40; // What is longer is a sentence, and says what it means.

/// What else than its name a term is called by in a label.
const std::map<QString, QString> otherNames {
    {u"cardHour"_s, u"card-hours?"_s}, {u"domesticCards"_s, u"domestic"_s}, {u"origin"_s, u"origin of the cards"_s}, {u"effectivePrice"_s, u"after subsidy"_s}};

/// Words that stand for something else here, each with why.
const std::map<QString, QStringList> otherMeanings {
    {u"voucher"_s, {u"finder"_s, u"roi"_s}}, // Part of a programme's name, or of a figure's, whose own mark says what it compares.
    // Steps of a calculation, each with what it took from what and the rule that says so.
    {u"eligibleCost"_s, {u"placement"_s}},
    {u"cover"_s, {u"placement"_s}},
    {u"cap"_s, {u"placement"_s, u"finder"_s}},
};

/// Titles of fields and columns, and short words beside them, of what is shown.
QStringList labelsOf(const QWidget &page)
{
    QStringList labels;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page) && label->text().size() <= LongestLabel)
            labels << label->text();
    }
    for (const TableView *table : page.findChildren<TableView *>()) {
        for (int column = 0; table->isVisibleTo(&page) && column < table->model()->columnCount(); ++column)
            labels << table->model()->headerData(column, Qt::Horizontal).toString();
    }
    return labels;
}

/// Terms that stand on the page without a mark, each with where.
QString unexplained(const QWidget &page, const QString &name)
{
    const QStringList labels = labelsOf(page);
    QStringList found;
    for (const QString &id : termIds()) {
        const auto other = otherNames.find(id);
        const QString names = QRegularExpression::escape(term(id).words().name) + (other == otherNames.end() ? QString() : u'|' + other->second);
        const QRegularExpression word(u"\\b(?:%1)\\b"_s.arg(names), QRegularExpression::CaseInsensitiveOption);
        const auto meant = otherMeanings.find(id);
        if (meant != otherMeanings.end() && meant->second.contains(name))
            continue;
        const QStringList named = labels.filter(word);
        const auto marks = page.findChildren<QWidget *>(u"term_"_s + id);
        if (!named.isEmpty() && std::ranges::none_of(marks, [&page](const QWidget *mark) { return mark->isVisibleTo(&page); }))
            found << u"%1: %2"_s.arg(id, named.join(u" / "_s));
    }
    return found.join(u"; "_s);
}

template <typename P> std::unique_ptr<P> shown(UseCases &use)
{
    auto page = std::make_unique<P>(use, nullptr);
    page->resize(1200, 1600);
    page->show();
    page->refresh();
    return page;
}

} // namespace

/// Wherever a word of the glossary stands, a mark on the same page says in a line what it means.
class TermsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereToRunItExplainsItsWords()
    {
        Factory factory;
        fillMarket(factory.city());
        factory.sync();
        const auto page = shown<PlacementPage>(factory.use);
        QTRY_VERIFY(page->findChild<TableView *>(u"placementRankingTable"_s)->model()->rowCount() > 0);
        QTRY_COMPARE(unexplained(*page, u"placement"_s), QString());
    }

    void aProvidersOffersExplainTheirWords()
    {
        Office office;
        fillMarket(office.city());
        office.signIn(office.city().providerUser);
        office.sync();
        const auto page = shown<OffersPage>(office.use);
        QTRY_VERIFY(page->findChild<TableView *>(u"offersTable"_s)->model()->rowCount() > 0);
        QTRY_COMPARE(unexplained(*page, u"offers"_s), QString());
    }

    void anOfficesCentresExplainTheirWords()
    {
        Office office;
        fillMarket(office.city());
        office.signIn(office.city().clerk);
        office.sync();
        const auto page = shown<CentresPage>(office.use);
        QTRY_VERIFY(page->findChild<TableView *>(u"centresTable"_s)->model()->rowCount() > 0);
        QTRY_COMPARE(unexplained(*page, u"centres"_s), QString());
    }

    void theFinderExplainsItsWords()
    {
        Factory factory;
        factory.sync();
        const auto page = shown<ProgrammesPage>(factory.use);
        QTRY_VERIFY(page->findChild<TableView *>(u"finderFitsTable"_s)->model()->rowCount() > 0);
        QTRY_COMPARE(unexplained(*page, u"finder"_s), QString());
    }

    void theReturnsStudioExplainsItsWords()
    {
        Factory factory;
        factory.sync();
        const auto page = shown<RoiPage>(factory.use);
        QTRY_VERIFY(page->findChild<QWidget *>(u"term_npv"_s) && page->findChild<QWidget *>(u"term_npv"_s)->isVisibleTo(page.get()));
        QTRY_COMPARE(unexplained(*page, u"roi"_s), QString());
    }

    void theFormExplainsItsWords()
    {
        Factory factory;
        factory.sync();
        Draft draft = must(waited(factory.use.drafts.create(factory.city().programme.id)));
        draft.step = 1;
        draft = must(waited(factory.use.drafts.save(draft)));
        DraftPage page(factory.use, nullptr);
        page.resize(1200, 1600);
        page.show();
        page.openArgument(draft.id.toText());
        page.refresh();
        QTRY_VERIFY(page.findChild<QPushButton *>(u"draftDiscard"_s)->isVisible());
        QTRY_COMPARE(unexplained(page, u"draft"_s), QString());
    }
};

} // namespace cpv

QTEST_MAIN(cpv::TermsTest)
#include "tst_terms.moc"
