#include "core/domain/decision_frame.h"

namespace cpv {

namespace {

Result<void> requireWords(const QString &text, const char *member, int longest)
{
    if (text.trimmed().isEmpty())
        return fail(Errc::Missing, {QString::fromLatin1(member)});
    if (text.size() > longest)
        return fail(Errc::TooLong, {QString::fromLatin1(member), QString::number(longest)});
    return {};
}

template <typename T> Result<T> ofThisPlace(const DecisionFrame &frame, const Uuid &id)
{
    CPV_TRY(record, frame.load<T>(decltype(T::id)(id)));
    if (record.place != frame.command().place)
        return fail(Errc::WrongPlace, {record.place.code});
    return record;
}

/// What the subject is called. Records of a place are of this one; companies, providers and people belong to all.
Result<QString> subjectName(const DecisionFrame &frame, RiskSubject kind, const Uuid &id)
{
    switch (kind) {
    case RiskSubject::Application: {
        CPV_TRY(application, ofThisPlace<Application>(frame, id));
        if (hasDecided(application, frame.command().account))
            return fail(Errc::MakerIsChecker); // Nobody clears a case that he decided himself, nor, below, himself.
        return application.number;
    }
    case RiskSubject::Voucher: {
        CPV_TRY(voucher, ofThisPlace<Voucher>(frame, id));
        return voucher.code;
    }
    case RiskSubject::Redemption: {
        CPV_TRY(redemption, ofThisPlace<Redemption>(frame, id));
        if (redemption.approvedBy == frame.command().account)
            return fail(Errc::MakerIsChecker);
        return redemption.voucherCode;
    }
    case RiskSubject::Company: return frame.load<Company>(CompanyId(id)).map(&Company::name);
    case RiskSubject::Provider: return frame.load<Provider>(ProviderId(id)).map(&Provider::name);
    case RiskSubject::Offer: return frame.load<Offer>(OfferId(id)).map(&Offer::accelerator);
    case RiskSubject::Official: {
        if (id == frame.command().account.value)
            return fail(Errc::MakerIsChecker);
        return frame.load<Account>(AccountId(id)).map(&Account::personName);
    }
    }
    return fail(Errc::UnknownKind);
}

Result<Effects> on(DecisionFrame &frame, const DecideRisk &deciding)
{
    CPV_TRY(account, frame.official({Role::Reviewer, Role::Approver}));
    CPV_CHECK(requireWords(deciding.reason, "reason", LongestRiskReason));
    CPV_CHECK(requireWords(deciding.evidence, "evidence", LongestRiskEvidence));
    CPV_TRY(name, subjectName(frame, deciding.subjectKind, deciding.subject));
    const RiskDecisionId id = RiskDecision::idOf(frame.command().place, deciding.check, deciding.subject);
    RiskDecision decision {.id = id, .place = frame.command().place};
    if (const RiskDecision *before = frame.world().find<RiskDecision>(id)) {
        // Whoever decides has seen what was said before.
        if (frame.command().baseVersion.value_or(0) < before->version)
            return fail(Errc::Conflict, {enumText(RecordKind::RiskDecision), QString::number(before->version)});
        decision = *before;
    }
    decision.check = deciding.check;
    decision.subjectKind = deciding.subjectKind;
    decision.subject = deciding.subject;
    decision.subjectName = name;
    decision.evidence = deciding.evidence;
    decision.verdict = deciding.verdict;
    decision.reason = deciding.reason.trimmed();
    decision.decidedBy = account.id;
    decision.byName = account.personName;
    decision.at = frame.now();
    frame.put(decision);
    frame.note(account, id.value, std::nullopt, decision.reason);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const SetRiskLimit &setting)
{
    CPV_TRY(account, frame.official({Role::ProgrammeEditor}));
    CPV_CHECK(requireWords(setting.reason, "reason", LongestRiskReason));
    const RiskLimitKind *kind = riskLimitKind(setting.name);
    if (!kind)
        return fail(Errc::NotFound, {setting.name});
    if (setting.value < kind->least || setting.value > kind->most)
        return fail(Errc::OutOfRange, {setting.name, QString::number(setting.value)});
    const RiskLimitId id = RiskLimit::idOf(frame.command().place, setting.name);
    RiskLimit limit {.id = id, .place = frame.command().place, .name = setting.name};
    if (const RiskLimit *before = frame.world().find<RiskLimit>(id)) {
        if (frame.command().baseVersion.value_or(0) < before->version)
            return fail(Errc::Conflict, {enumText(RecordKind::RiskLimit), QString::number(before->version)});
        limit = *before;
    }
    limit.value = setting.value;
    limit.reason = setting.reason.trimmed();
    limit.byName = account.personName;
    limit.at = frame.now();
    frame.put(limit);
    frame.note(account, id.value, std::nullopt, limit.reason);
    return frame.finish();
}

} // namespace

Result<Effects> decideRisk(DecisionFrame frame, const Payload &payload)
{
    return decideBy(payload, [&frame](const auto &command) -> decltype(on(frame, command)) { return on(frame, command); });
}

} // namespace cpv
