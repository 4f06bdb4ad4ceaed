#include "core/registry/demo/demo_plan.h"

#include "core/domain/decision_frame.h"
#include "core/registry/demo/demo_money.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

class StoryPlan {
public:
    StoryPlan(const DemoMaterial &material, const DemoStory &story, size_t number, IdSource &ids, DemoPlan &plan)
        : m_data(material.data)
        , m_script(material.script)
        , m_stage(material.stage)
        , m_calendar(material.calendar)
        , m_story(story)
        , m_company(material.script.companies[story.company].login)
        , m_programme(material.stage.programmes[story.programme])
        , m_number(number)
        , m_roles(rolesOf(material.data))
        , m_ids(ids)
        , m_plan(plan)
        , m_application(ids.next())
        , m_form(demoForm(material, story))
    {
        if (!story.told.contractNumber)
            m_form.contractNumber += QString::number(number);
    }

    void add()
    {
        const DemoCourse &course = m_story.course;
        const DemoTexts &texts = m_data.texts;
        company(course.submit, SubmitApplication{ m_application, m_form, std::nullopt });
        if (m_story.told.related)
            addDiscovery();
        switch (m_story.told.fate) {
        case DemoFate::Submitted: return;
        case DemoFate::Withdrawn:
            return company(course.answer, WithdrawApplication{ m_application, texts.withdrawn });
        case DemoFate::Disregarded: {
            const DemoReason &reason = oneOf(m_data.disregards);
            return office(
                course.answer, m_roles.clerk, DisregardApplication{ m_application, reason.code, reason.text });
        }
        case DemoFate::Returned: return addReturn();
        case DemoFate::Lapsed:
            addReturn();
            return office(course.afterwards, m_roles.clerk, LapseApplication{ m_application });
        case DemoFate::Resubmitted:
            addReturn();
            return company(course.afterwards, ResubmitApplication{ m_application, m_form, std::nullopt });
        case DemoFate::InReview:
        case DemoFate::Refused:
        case DemoFate::Proposed:
        case DemoFate::Confirmed:
        case DemoFate::InNotice:
        case DemoFate::Awarded:
        case DemoFate::Issued: return addReview();
        }
    }

private:
    void addReturn()
    {
        office(m_story.course.answer, m_roles.clerk,
            ReturnApplication{ m_application, m_data.corrections, m_data.texts.returned });
    }

    void addReview()
    {
        const DemoCourse &course = m_story.course;
        const DemoFate fate = m_story.told.fate;
        office(course.accept, m_roles.clerk, AcceptApplication{ m_application });
        if (m_programme.rubric) // In the same push, so after it.
            office(course.accept, m_roles.clerk, AssignReviewers{ m_application });
        if (fate == DemoFate::InReview)
            return;
        if (fate == DemoFate::Refused) {
            const DemoReason &reason = oneOf(m_data.refusals);
            return office(
                course.answer, m_roles.reviewer, RefuseApplication{ m_application, reason.code, reason.text });
        }
        office(course.propose, m_roles.reviewer,
            ProposeAward{ m_application, Money(), QStringLiteral("merit"), m_data.texts.proposed });
        if (fate == DemoFate::Proposed)
            return;
        addDecision();
        if (fate == DemoFate::Confirmed)
            return;
        office(course.publish, m_roles.clerk, PublishNotice{ m_application });
        if (fate == DemoFate::InNotice)
            return addObjection();
        office(course.award, m_roles.clerk, AwardApplication{ m_application });
        if (fate == DemoFate::Awarded)
            return;
        m_voucher = VoucherId(m_ids.next());
        office(course.issue, m_roles.clerk, IssueVoucher{ m_application, m_voucher });
        for (size_t i = 0; i < m_story.told.bills.size(); ++i)
            addBill(m_story.told.bills[i], i + 1);
        addOutcome();
    }

    void addObjection()
    {
        if (const auto &told = m_story.told.objection)
            office(m_calendar.officeDay(m_story.course.publish + 1), m_roles.clerk,
                RaiseObjection{ m_application, ObjectionId(m_ids.next()), told->objector, told->grounds });
    }

    void addOutcome()
    {
        const auto &told = m_story.told.outcome;
        if (!told)
            return;
        const auto drawn = billsOf(m_script, m_story, m_calendar);
        ActualFigures figures{ .capital = told->capital,
            .firstMonth = periodOf(m_story.told.bills.front()).from,
            .months = {},
            .note = told->note };
        for (size_t i = 0; i < std::min(told->benefits.size(), drawn.size()); ++i)
            figures.months.push_back({ told->benefits[i], m_story.told.bills[i].cost, sumOf(drawn[i]), told->other });
        company(told->day, RecordOutcome{ m_application, figures });
    }

    DateWindow periodOf(const DemoBill &bill) const
    {
        const QDate day = m_calendar.date(bill.day);
        if (!bill.monthsBefore)
            return { day.addDays(-30), day.addDays(-1) };
        return { firstOfMonth(day).addMonths(-1), firstOfMonth(day).addDays(-1) };
    }

    /// Whoever isn't needed any more is answered WrongState, so only as many confirm as the amount asks for.
    void addDecision()
    {
        Money award;
        for (const PayerAmount &share : m_story.shares)
            award += share.amount;
        const bool two = confirmersNeeded(m_programme, award) > 1;
        if (two)
            office(m_story.course.firstConfirm, m_roles.approvers.front(), ConfirmAward{ m_application });
        office(m_story.course.commit, two ? m_roles.approvers.back() : oneOf(m_roles.approvers),
            ConfirmAward{ m_application });
    }

    void addBill(const DemoBill &bill, size_t number)
    {
        const RedemptionId redemption(m_ids.next());
        const DemoBillCourse course = courseOf(bill, m_calendar);
        const DateWindow period = periodOf(bill);
        company(course.request,
            RequestRedemption{ redemption, m_voucher, std::nullopt, QString(),
                u"%1%2%3%4"_s.arg(period.to.toString(u"yy"), m_programme.place.code.first(2)).arg(m_number, 12, 10, QLatin1Char('0')).arg(number, 4, 10, QLatin1Char('0')),
                period, bill.cost, Money() });
        if (m_programme.mode == ProgrammeMode::ClaimFirst)
            act({ course.confirm }, m_stage.providerLogins.at(*m_form.provider), m_programme.place,
                ConfirmBill{ redemption, bill.cost, QString() });
        office(course.approve, m_roles.finance, ApproveRedemption{ redemption });
        office(course.settle, m_roles.cashier,
            SettleRedemption{ redemption, m_data.texts.batch + m_calendar.date(course.settle).toString(u"yyyyMM"_s),
                m_data.texts.receipt + u"%1-%2"_s.arg(m_number).arg(number) });
    }

    /// The register learns who stands behind both; late, since the company's bills are refused from then on.
    void addDiscovery()
    {
        const auto provider = std::ranges::find(m_stage.providers, *m_form.provider, &Provider::id);
        Company company = m_stage.companies[m_story.company];
        company.relatedDigests.push_back(provider->relatedDigests.front());
        act({ -1, true }, m_roles.clerk, PlaceCode::shared(), RegisterCompany{ company });
    }

    void company(qint32 day, Payload payload) { act({ day }, m_company, m_programme.place, std::move(payload)); }
    void office(qint32 day, const QString &login, Payload payload)
    {
        act({ day, true }, login, m_programme.place, std::move(payload));
    }
    void act(DemoHour hour, const QString &login, const PlaceCode &place, Payload payload)
    {
        if (hour.day < 0)
            m_plan[hour].push_back({ login, place, std::move(payload) });
    }
    template <typename T> const T &oneOf(const std::vector<T> &values) const
    {
        return values[m_number % values.size()];
    }

    const DemoData &m_data;
    const DemoScript &m_script;
    const DemoStageSet &m_stage;
    const DemoCalendar &m_calendar;
    const DemoStory &m_story;
    const QString m_company; ///< Login of its owner.
    const Programme &m_programme;
    const size_t m_number;
    const DemoRoles m_roles;
    IdSource &m_ids;
    DemoPlan &m_plan;
    const ApplicationId m_application;
    ApplicationForm m_form;
    VoucherId m_voucher;
};

} // namespace

ApplicationForm demoForm(const DemoMaterial &material, const DemoStory &story)
{
    const Programme &programme = material.stage.programmes[story.programme];
    const DemoCompany &member = material.script.companies[story.company];
    const QDate day = material.calendar.date(story.course.submit);
    ApplicationForm form;
    form.programme = programme.id;
    form.company = material.stage.companies[story.company].id;
    form.project = story.told.project;
    form.purpose = purposeOf(material.data, story.told);
    // Spread over the list, the same for the same company.
    form.provider = programme.providers[size_t(member.employees) % programme.providers.size()];
    form.contractNumber = story.told.contractNumber.value_or(u"HT-%1-"_s.arg(day.toString(u"yyyyMMdd"_s)));
    form.contractAmount = story.told.contract;
    form.contractSigned = day.addDays(-10);
    form.periodFrom = day.addDays(-5);
    form.periodTo = form.periodFrom->addMonths(story.told.months.value_or(12)).addDays(-1);
    form.costs = { { programme.costs.front(), story.told.contract } };
    form.contactName = member.person;
    form.contactPhone = member.phone;
    for (const MaterialRef &paper : material.stage.papers)
        if (std::ranges::find(programme.materials, paper.kind, &MaterialRequirement::kind) != programme.materials.end())
            form.materials.push_back(paper);
    form.declared = true;
    form.projection = story.told.projection;
    return form;
}

DemoPlan planOf(const DemoMaterial &material, IdSource &ids)
{
    DemoPlan plan;
    size_t number = 0;
    for (const DemoStory &story : material.script.stories)
        StoryPlan(material, story, ++number, ids, plan).add();
    return plan;
}

} // namespace cpv
