#pragma once

#include "tests/journeys/stage/applicant.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/office.h"

/// What a scene needs to have happened: done without windows, which other stories look at.
namespace cpv::journey {

/// A small paper of this text, brought to the registry; its digest.
QString bringPaper(RawDevice &device, const PlaceCode &place, const QString &text);

/// Everything that the programme asks for, with `words` in it and the papers brought. Signed a month ago, as typeContract says.
ApplicationForm completeForm(const Office &office, const Setting &setting, const QString &login, const ContractWords &words);
/// Hands such a form in; the application as the registry took it.
Application handIn(const Office &office, const Setting &setting, const QString &login, const ContractWords &words,
    const std::source_location &where = std::source_location::current());

/// Each payer of the programme gets so much more for this year: what the demonstration has left depends on the day.
void grantMore(const Office &office, const Setting &setting, Money amount);
/// From the acceptance to the public notice, by limin, wangjianguo and chenli.
void carryToNotice(const Office &office, ApplicationId application);
/// Once the notice has ended. The application names its contract, so the voucher is bound to it.
void issue(const Office &office, ApplicationId application, VoucherId voucher);

} // namespace cpv::journey
