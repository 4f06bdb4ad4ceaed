#pragma once

#include "core/domain/company_facts.h"
#include "tests/support/city.h"

namespace cpv {

inline void mustDo(City &city, AccountId account, Payload payload)
{
    const Result<Effects> effects = city.ask(account, std::move(payload));
    if (!effects)
        qFatal("%s: %s", qPrintable(enumText(effects.error().code)), qPrintable(effects.error().arguments.join(QStringLiteral(", "))));
}

inline AccountId addExpert(City &city, const QString &name, std::vector<Role> roles = {Role::Expert})
{
    Account account;
    account.id = city.newId<AccountId>();
    account.login = account.personName = name;
    account.organisation = QStringLiteral("大学");
    account.roles = std::move(roles);
    account.scope = {city.place};
    account.version = 1;
    city.world.put(account);
    return account.id;
}

inline AccountId enlistExpert(City &city, const QString &name, const std::vector<QString> &digests = {})
{
    const AccountId id = addExpert(city, name);
    mustDo(city, city.editor, EnlistReviewer {id, digests});
    return id;
}

inline Rubric cityRubric()
{
    return {.version = 1,
        .reviewers = 2,
        .days = 5,
        .criteria = {{QStringLiteral("benefit"), QStringLiteral("经济效益"), QStringLiteral("Benefit"), 60, 10, QStringLiteral("有数据支撑得高分。"),
                         QStringLiteral("High where figures back it.")},
            {QStringLiteral("novelty"), QStringLiteral("创新程度"), QStringLiteral("Novelty"), 40, 5, QStringLiteral("用法新颖得高分。"),
                QStringLiteral("High where its use is new.")}}};
}

inline ApplicationId drawnFor(City &city, std::optional<ProgrammeId> programme = {})
{
    const ApplicationId id = city.submitted(Money::fromYuan(100'000), programme);
    mustDo(city, city.clerk, AcceptApplication {id});
    mustDo(city, city.clerk, AssignReviewers {id});
    return id;
}

inline const ReviewPanel &panelOf(const City &city, ApplicationId id) { return city.get<ReviewPanel>(ReviewPanel::idOf(id)); }
inline const Review &reviewOf(const City &city, ApplicationId id, size_t seat) { return city.get<Review>(panelOf(city, id).seats.at(seat).review); }

inline Result<Effects> lockScores(City &city, const Review &review, qint32 benefit, qint32 novelty)
{
    return city.ask(review.reviewer,
        ScoreReview {review.id, {{QStringLiteral("benefit"), benefit}, {QStringLiteral("novelty"), novelty}}, QStringLiteral("目标清楚，数据充分。"), true});
}

/// A city whose programme asks experts: five of them in the pool, two per application.
class PanelCity : public City
{
public:
    PanelCity()
    {
        programme.rubric = cityRubric();
        done(editor, PublishProgramme {programme});
        for (int i = 0; i < 5; ++i)
            experts.push_back(enlisted(QStringLiteral("专家%1").arg(i + 1), {}));
    }

    /// Applied for with this contract and in review, without a panel.
    ApplicationId inReview(Money contract = Money::fromYuan(100'000))
    {
        const ApplicationId id = submitted(contract);
        done(clerk, AcceptApplication {id});
        return id;
    }
    ApplicationId drawn() { return drawnFor(*this); }
    const ReviewPanel &panelOf(ApplicationId id) const { return cpv::panelOf(*this, id); }
    const Review &reviewOf(ApplicationId id, size_t seat) const { return cpv::reviewOf(*this, id, seat); }
    Result<Effects> lock(const Review &review, qint32 benefit, qint32 novelty) { return lockScores(*this, review, benefit, novelty); }
    /// Whether the audience of the record has this person by name.
    template <typename T> bool isHandedTo(const T &record, AccountId account) const
    {
        const Audience audience = audienceOf(record);
        return std::ranges::find(audience.accounts, account) != audience.accounts.end();
    }
    AccountId enlisted(const QString &name, const std::vector<QString> &digests) { return enlistExpert(*this, name, digests); }
    AccountId expert(const QString &name, std::vector<Role> roles) { return addExpert(*this, name, std::move(roles)); }
    qint32 loadOf(AccountId account) const
    {
        const std::vector<PoolMember> &members = get<ReviewPool>(ReviewPool::idOf(place)).members;
        return std::ranges::find(members, account, &PoolMember::account)->load;
    }
    void done(AccountId account, Payload payload) { mustDo(*this, account, std::move(payload)); }

    std::vector<AccountId> experts;
};

} // namespace cpv
