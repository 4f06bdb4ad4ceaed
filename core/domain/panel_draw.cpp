#include "core/domain/panel_draw.h"

#include "core/domain/review_draw.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

PoolMember *memberOf(ReviewPool &pool, AccountId account)
{
    const auto found = std::ranges::find(pool.members, account, &PoolMember::account);
    return found == pool.members.end() ? nullptr : &*found;
}

ReviewSeat *seatOf(ReviewPanel &panel, AccountId account)
{
    const auto found = std::ranges::find(panel.seats, account, &ReviewSeat::account);
    return found == panel.seats.end() ? nullptr : &*found;
}

bool isTaken(const ReviewSeat &seat) { return seat.state == SeatState::Scoring || seat.state == SeatState::Locked; }

void lighten(ReviewPool &pool, AccountId account)
{
    if (PoolMember *member = memberOf(pool, account); member && member->load > 0)
        --member->load;
}

PanelDraw::PanelDraw(DecisionFrame &frame, const Application &application, ReviewPanel panel, ReviewCopy copy, ReviewPool pool)
    : m_frame(frame), m_application(application), m_panel(std::move(panel)), m_copy(std::move(copy)), m_pool(std::move(pool))
{
}

Result<void> PanelDraw::fill()
{
    const qint32 wanted = m_panel.needed - qint32(std::ranges::count_if(m_panel.seats, isTaken));
    if (wanted <= 0)
        return {};
    lookAround();
    ReviewDraw draw {.seed = seed(), .wanted = wanted, .candidates = {}, .drawn = {}, .at = m_frame.now()};
    for (const PoolMember &member : m_pool.members)
        draw.candidates.push_back({member.account, member.load, barOf(member)});
    draw.drawn = drawReviewers(draw.seed, draw.candidates, wanted);
    if (draw.drawn.empty())
        return fail(Errc::Missing, {u"reviewers"_s, u"0"_s, QString::number(wanted)});
    for (const AccountId drawn : draw.drawn)
        seat(*memberOf(m_pool, drawn));
    m_panel.draws.push_back(std::move(draw));
    return {};
}

void PanelDraw::put()
{
    std::erase_if(m_found, [this](const Interest &interest) {
        return interest.type != InterestType::Real && !seatOf(m_panel, interest.account);
    });
    for (Interest &interest : m_found)
        m_frame.put(std::move(interest));
    m_frame.put(m_copy);
    m_frame.put(m_panel);
    m_frame.put(m_pool);
}

/// Nobody can know it before: the registry's clock is part of it.
QString PanelDraw::seed() const
{
    const QStringList parts {u"reviewDraw"_s, m_application.id.toText(), m_frame.command().id.toText(),
        QString::number(m_frame.now().time_since_epoch().count()), QString::number(m_panel.draws.size())};
    return QString::fromLatin1(QCryptographicHash::hash(parts.join(u'/').toUtf8(), QCryptographicHash::Sha256).toHex());
}

void PanelDraw::lookAround()
{
    if (const Company *company = m_frame.world().find<Company>(m_application.company))
        m_company = partyOf(*company);
    const Programme *programme = m_frame.world().find<Programme>(m_application.programme);
    std::vector<ProviderId> ids = programme ? programme->providers : std::vector<ProviderId>();
    if (m_application.provider && std::ranges::find(ids, *m_application.provider) == ids.end())
        ids.push_back(*m_application.provider);
    for (const ProviderId id : ids)
        if (const Provider *provider = m_frame.world().find<Provider>(id)) {
            m_around.push_back(partyOf(*provider));
            if (m_application.provider == id)
                m_provider = m_around.back();
        }
    if (m_company)
        m_around.push_back(*m_company);
}

void PanelDraw::noteInterest(const PoolMember &member, const std::optional<Party> &party, InterestParty whose)
{
    const std::vector<QString> path = party ? interestPath(partyOf(member), *party, m_around) : std::vector<QString>();
    if (path.empty())
        return;
    const InterestType type = interestOfPath(path);
    const QByteArray name = "interest/" + m_panel.id.toText().toUtf8() + '/' + QByteArray::number(m_panel.round) + '/'
        + QByteArray::number(m_panel.draws.size()) + '/' + member.account.toText().toUtf8() + '/' + enumText(whose).toUtf8();
    m_found.push_back({.id = InterestId(Uuid::named(name)),
        .place = m_panel.place,
        .panel = m_panel.id,
        .account = member.account,
        .personName = member.personName,
        .party = whose,
        .type = type,
        .outcome = outcomeOf(type),
        .source = InterestSource::Detected,
        .path = path,
        .text = {},
        .at = m_frame.now()});
}

std::optional<InterestType> PanelDraw::gravestInterest(AccountId account) const
{
    std::optional<InterestType> gravest;
    for (const Interest &interest : m_found)
        if (interest.account == account && (!gravest || interest.type < *gravest))
            gravest = interest.type;
    return gravest;
}

DrawBar PanelDraw::barOf(const PoolMember &member)
{
    const Account *account = m_frame.world().find<Account>(member.account);
    if (member.resting)
        return DrawBar::Resting;
    if (account && isOfficial(*account))
        return DrawBar::HoldsOffice;
    if (!account || !mayScore(*account, m_panel.place))
        return DrawBar::NoExpert;
    const bool sat = std::ranges::find(m_panel.satBefore, member.account) != m_panel.satBefore.end();
    if (seatOf(m_panel, member.account) || (m_application.appealed && sat)) // An appeal goes to people who never had the case.
        return DrawBar::SatBefore;
    if (account->company == m_application.company || (account->provider && account->provider == m_application.provider))
        return DrawBar::Interest;
    noteInterest(member, m_company, InterestParty::Applicant);
    noteInterest(member, m_provider, InterestParty::Provider);
    const std::optional<InterestType> gravest = gravestInterest(member.account);
    if (gravest == InterestType::Real)
        return DrawBar::Interest;
    return gravest == InterestType::Apparent ? DrawBar::Managed : DrawBar::Free;
}

void PanelDraw::seat(PoolMember &member)
{
    ++member.load;
    Review review {.id = Review::idOf(m_panel.id, m_panel.round, member.account),
        .place = m_panel.place,
        .panel = m_panel.id,
        .copy = m_copy.id,
        .reviewer = member.account,
        .reviewerName = member.personName,
        .rubricVersion = m_panel.rubricVersion,
        .scores = {},
        .comment = {},
        .assignedAt = m_frame.now(),
        .lockedAt = {},
        .shownTo = {member.account}};
    m_panel.seats.push_back({member.account, member.personName, review.id, SeatState::Scoring, gravestInterest(member.account)});
    m_copy.reviewers.push_back(member.account);
    m_frame.put(std::move(review));
}

} // namespace cpv
