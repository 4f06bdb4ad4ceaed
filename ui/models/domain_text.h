#pragma once

#include "core/domain/application.h"
#include "core/domain/ledger.h"
#include "core/domain/parties.h"
#include "core/domain/programme.h"
#include "core/domain/voucher.h"
#include "ui/theme/tokens.h"

#include <QString>
#include <QStringList>

#include <optional>

/// The domain's words in the language of the screen. Every enumerator has one; a stable word that only a newer program knows is
/// shown as it is.
namespace cpv {

QString stageText(Stage stage);
Tone stageTone(Stage stage);
/// An award that is claimed after paying is no voucher: it has words of its own, as what happens to its money has.
QString voucherStateText(VoucherState state, ProgrammeMode mode = ProgrammeMode::ClaimFirst);
Tone voucherStateTone(VoucherState state);
/// Of every redemption in that state, as filters name it.
QString redemptionStateText(RedemptionState state);
/// Of this one: while its subsidy is held, whose step it waits for. Its provider reads of itself, as "you"; the office that
/// approves and pays reads what is to be done.
enum class RedemptionReader { Others, Provider, Office };
QString redemptionStateText(const Redemption &redemption, RedemptionReader reader = RedemptionReader::Others);
Tone redemptionStateTone(RedemptionState state);
QString objectionStateText(ObjectionState state);
QString verdictText(Verdict verdict);
QString programmeModeText(ProgrammeMode mode);
QString subsidyKindText(SubsidyKind kind);
QString confidenceText(Confidence confidence);
QString applicantTypeText(ApplicantType type);
QString sizeClassText(SizeClass size);
QString costKindText(CostKind kind);
QString capScopeText(CapScope scope);
QString roleText(Role role);

QString ruleTypeText(RuleType type);
QString ruleEffectText(RuleEffect effect);
QString checkOutcomeText(CheckOutcome outcome);
Tone checkOutcomeTone(CheckOutcome outcome);
/// What the rule compared, in words: "286 persons, at most …". Empty when there is nothing to say.
QString checkDetailText(const RuleCheck &check);

QString subsidyStepText(const SubsidyStep &step);
QString subsidyStepDetail(const SubsidyStep &step);
QString transferReasonText(TransferReason reason, ProgrammeMode mode);

/// A member of ApplicationForm, or "materials/<kind>".
QString fieldText(const QString &field);
QString materialText(const QString &kind);
QString courseText(const QString &course);
QString reasonText(const QString &code);
/// Of resources/reasons.json: the codes for a verdict, and a beginning of what the applicant reads; empty where there is none.
QStringList reasonsFor(Verdict verdict);
QString reasonPhrase(const QString &code);

/// By the language of the screen.
bool inChinese();
QString programmeName(const QString &nameZh, const QString &nameEn);
QString programmeName(const Programme &programme);
QString placeName(const Programme &programme);
/// The place and the programme in one.
QString programmeFullName(const Programme &programme);
QString programmeFullName(const PlaceCode &place, const QString &nameZh, const QString &nameEn);
/// Where its rules were read; in the second with how sure that is.
QString programmeSource(const Programme &programme);
QString ratedSource(const Programme &programme);
QString ruleText(const Rule &rule);
QString timeText(Instant instant); ///< "2026-03-02 09:00", in the zone of the desk.
/// Joined as the language lists things: "a, b" or "a、b".
QString listText(const QStringList &parts);
/// "To pay 3", as a tab says it; the name alone while the number is not known.
QString countedText(const QString &name, std::optional<qint64> count);
/// A payer's code as a name: a place, a district, or the nation.
QString payerText(const QString &payer);
/// The name of a division of GB/T 4754, "C36"; the code where it has none here.
QString industryText(const QString &division);
/// The codes of all divisions, in their order.
QStringList industryDivisions();
/// Codes of the place's districts; of a province, of its cities.
QStringList districtsOf(const PlaceCode &place);

} // namespace cpv
