#include "tests/bench/made_city.h"

#include "core/base/pinyin.h"
#include "core/domain/eligibility.h"
#include "core/protocol/catalogue.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <tuple>

using namespace Qt::StringLiterals;

namespace cpv::bench {

namespace {

constexpr quint64 Seed = 20'261'123;
constexpr qint64 Companies = 20'000;
/// Of a hundred applications of a city at work, so many stand in each stage.
constexpr std::pair<Stage, int> Stages[] = {{Stage::Closed, 58}, {Stage::Awarded, 8}, {Stage::Refused, 9}, {Stage::Disregarded, 5},
    {Stage::Withdrawn, 3}, {Stage::Lapsed, 3}, {Stage::Submitted, 3}, {Stage::InReview, 4}, {Stage::Returned, 3},
    {Stage::Proposed, 1}, {Stage::Confirmed, 1}, {Stage::InNotice, 2}};

Uuid made(const char *what, qint64 n) { return Uuid::named(QByteArray(what) + ' ' + QByteArray::number(n)); }

Stage stageOf(test::Dice &dice)
{
    qint64 left = dice.between(0, 99);
    for (const auto &[stage, share] : Stages) {
        if ((left -= share) < 0)
            return stage;
    }
    return Stage::Closed;
}

template <typename List> const auto &oneOf(const List &values, test::Dice &dice) { return values.begin()[dice.between(0, std::ssize(values) - 1)]; }

QJsonObject demonstrationWords()
{
    QFile file(QStringLiteral(CPV_SOURCE_DIR "/resources/demo/demonstration.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the demonstration's words are not there");
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

MadeCity::MadeCity() : m_words(demonstrationWords())
{
    for (const QJsonValue &word : m_words["firstWords"_L1].toArray())
        m_first << word.toString();
    for (const QJsonValue &trade : m_words["secondWords"_L1].toArray())
        m_trades << trade["zh"_L1].toString();
    m_ending = m_words["ending"_L1].toString();
    if (m_first.isEmpty() || m_trades.isEmpty() || (m_first + m_trades).contains(QString()) || m_ending.isEmpty())
        qFatal("the demonstration's words are other than they were: names would be short and alike, and searches quick");
    for (const QJsonValue &group : m_words["projects"_L1].toArray()) {
        for (const QJsonValue &work : group["works"_L1].toArray())
            m_projects << work["name"_L1].toString();
    }
    m_place = PlaceCode {m_words["places"_L1][0]["place"_L1].toString()};
    const auto programmes = builtinProgrammes();
    std::ranges::copy_if(*programmes, std::back_inserter(m_programmes), [this](const Programme &programme) { return programme.place == m_place; });
}

Account MadeCity::official() const
{
    Account account;
    account.id = AccountId(made("official", 1));
    account.login = u"bench"_s;
    account.personName = u"王建国"_s;
    account.organisation = u"算力券服务中心"_s;
    account.roles = {Role::Clerk, Role::Reviewer};
    account.scope = {m_place};
    return account;
}

QString MadeCity::companyName(test::Dice &dice) const
{
    const QString one = oneOf(m_first, dice), two = oneOf(m_first, dice), trade = oneOf(m_trades, dice);
    return one + two + trade + m_ending;
}

Application MadeCity::application(qint64 n) const
{
    test::Dice dice(Seed + quint64(n));
    Application application;
    application.id = ApplicationId(made("application", n));
    application.place = m_place;
    application.version = 3;
    application.programme = oneOf(m_programmes, dice).id;
    application.stage = stageOf(dice);
    application.number = u"BX-2026-%1"_s.arg(n, 8, 10, QLatin1Char('0'));
    const qint64 company = dice.between(0, Companies - 1);
    test::Dice companyDice(Seed ^ quint64(company * 7'919));
    application.company = CompanyId(made("company", company));
    application.companyName = companyName(companyDice);
    application.companyPinyin = pinyinInitials(application.companyName);
    application.companySize = companyDice.oneIn(3) ? SizeClass::Small : SizeClass::Medium;
    fillForm(application, dice);
    judge(application, dice);
    if (application.stage != Stage::Submitted && application.stage != Stage::InReview)
        decide(application, dice);
    return application;
}

void MadeCity::fillForm(Application &application, test::Dice &dice) const
{
    application.project = m_projects[dice.between(0, m_projects.size() - 1)] + u"（第%1期）"_s.arg(dice.between(1, 400));
    application.purpose = m_words["projects"_L1][0]["purpose"_L1].toString();
    application.contractNumber = u"HT-2026-%1"_s.arg(dice.between(1, 9'999'999));
    application.contractAmount = Money::fromYuan(dice.between(20, 5'000) * 1'000);
    application.contractSigned = QDate(2026, 1, 1).addDays(dice.between(0, 300));
    application.costs = {{CostKind::ComputeRental, application.contractAmount}};
    application.contactName = u"张伟"_s;
    application.contactPhone = u"13800000001"_s;
    application.declared = true;
    for (const QString &kind : {u"contract"_s, u"licence"_s})
        application.materials.push_back({kind, kind + u".pdf"_s, QString(64, u'a'), dice.between(10'000, 4'000'000)});
    application.requested = Money::fromFen(application.contractAmount.fen() * dice.between(10, 30) / 100);
    application.submittedAt = startOf(*application.contractSigned) + std::chrono::seconds(dice.between(0, 86'399));
    application.changedAt = application.submittedAt + std::chrono::hours(dice.between(1, 2'000));
    application.submittedBy = AccountId(made("owner", dice.between(0, Companies - 1)));
    application.budgetYear = 2026;
}

void MadeCity::judge(Application &application, test::Dice &dice) const
{
    for (const QString &rule : {u"R1"_s, u"R2"_s, u"R3"_s, u"R4"_s})
        application.checks.push_back({rule, RuleType::ShownToReviewer, dice.oneIn(40) ? CheckOutcome::NeedsReview : CheckOutcome::Passed,
            application.contractSigned->toString(Qt::ISODate), u"2026-12-31"_s});
    std::tie(application.gravestCheck, application.gravestChecks) = gravestOf(application.checks);
    application.steps = {{u"eligibleCost"_s, u"R5"_s, {}, application.contractAmount, application.contractAmount},
        {u"rate"_s, u"R6"_s, u"30.00 %"_s, application.contractAmount, application.requested}};
}

void MadeCity::decide(Application &application, test::Dice &dice) const
{
    Decision decision;
    decision.proposedBy = official().id;
    decision.amount = application.requested;
    decision.text = m_words["texts"_L1]["proposed"_L1].toString();
    decision.at = application.changedAt;
    if (application.stage == Stage::Closed || application.stage == Stage::Awarded) {
        application.awarded = application.requested;
        application.voucher = VoucherId(made("voucher", dice.between(0, 1'000'000)));
    }
    application.decision = decision;
}

} // namespace cpv::bench
