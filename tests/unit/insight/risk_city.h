#pragma once

#include "core/insight/risk.h"
#include "tests/support/dice.h"

namespace cpv::test {

/// A city whose records give no cause for anything, made from a seed; tests plant cases into it. What a plant changes is its own: a
/// company, a provider or a case that nobody else has.
class RiskCity
{
public:
    RiskCity(quint64 seed, int records);

    RiskFacts facts;
    const RiskLimits limits; ///< Those the program carries.
    Dice dice;

    RiskParty &company(const QString &name = {}); ///< A new one, with staff, age and revenue like any other.
    RiskParty &provider();
    RiskParty &party(const Uuid &id);
    /// A new case of the company at the provider, decided by somebody; its award stands.
    RiskCase &aCase(const Uuid &company, const Uuid &provider);
    /// A bill of the case, paid within a month.
    RiskRedemption &bill(const RiskCase &of);
    RiskVoucher &voucher(const Uuid &company);
    Offer &offer(const Uuid &provider, const QString &accelerator);
    BilledHours &hours(const RiskRedemption &bill, const QString &accelerator, qint64 cardHours);
    /// So many days of use, each of so many hours on so many cards, drawing what they draw at two thirds of full load.
    std::vector<MeteredDay *> metered(const RiskRedemption &bill, const QString &accelerator, int days);
    AccountId official(qint64 number) const;
    QString newDigest() { return QStringLiteral("digest %1").arg(++m_last); }
    Money price(const QString &accelerator) const; ///< What all providers ask about.

    static const QStringList &accelerators();

private:
    template <typename RecordId> RecordId next() { return RecordId(Uuid::named("risk city " + QByteArray::number(++m_last))); }
    void fillRecord(int i);

    qint64 m_last = 0;
    std::vector<Uuid> m_providers;
    std::vector<DataCentreId> m_centres;
    std::vector<ProgrammeId> m_programmes;
};

} // namespace cpv::test
