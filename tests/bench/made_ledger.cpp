#include "tests/bench/made_ledger.h"

using namespace Qt::StringLiterals;

namespace cpv::bench {

namespace {

constexpr quint64 Seed = 20'261'130;
constexpr int Programmes = 3, Districts = 40, Industries = 20, Providers = 12;

Uuid made(const char *what, qint64 n) { return Uuid::named(QByteArray(what) + ' ' + QByteArray::number(n)); }

} // namespace

MadeLedger::MadeLedger()
{
    for (int n = 0; n < Programmes; ++n) {
        Programme programme;
        programme.id = ProgrammeId(made("programme", n));
        programme.place = m_place;
        programme.version = 1;
        programme.nameZh = u"算力券 %1"_s.arg(n + 1);
        programme.nameEn = u"Voucher %1"_s.arg(n + 1);
        programme.numberPrefix = u"B%1"_s.arg(n + 1);
        programme.effectiveFrom = QDate(Year - 1, 1, 1);
        m_programmes.push_back(programme);
    }
    for (int n = 0; n < Providers; ++n)
        m_providers.push_back(ProviderId(made("provider", n)));
}

/// One voucher's life: confirmed, issued, and two or three bills, some of which fall short, come back or are left to expire.
class MadeLedger::Voucher
{
public:
    Voucher(const MadeLedger &city, qint64 number, const std::function<void(const Entry &)> &visit)
        : m_dice(Seed + quint64(number) * 2'654'435'761ULL), m_visit(visit)
    {
        const qint32 year = Year - (m_dice.oneIn(3) ? 1 : 0);
        const QString district = u"4403%1"_s.arg(m_dice.between(1, Districts), 2, 10, QLatin1Char('0'));
        m_entry.of = {.provider = city.m_providers[size_t(m_dice.between(0, Providers - 1))],
            .district = district,
            .industry = u"C%1"_s.arg(m_dice.between(13, 12 + Industries)),
            .size = SizeClass(m_dice.between(0, 3)),
            .applicantType = ApplicantType(m_dice.between(0, 2)),
            .firstTime = m_dice.oneIn(2),
            .budgetYear = year};
        Transfer &transfer = m_entry.transfer;
        transfer.place = city.m_place;
        transfer.version = 1;
        transfer.programme = city.m_programmes[size_t(m_dice.between(0, Programmes - 1))].id;
        transfer.company = CompanyId(chance());
        transfer.year = year;
        m_voucher = VoucherId(chance());
        m_day = QDate(year, 1, 1).addDays(m_dice.between(0, 200));
        m_payers = {city.m_place.code, district};
    }

    void live()
    {
        const Uuid programme = m_entry.transfer.programme.value;
        const qint64 face = m_dice.between(2'000'000, 20'000'000);
        move({Bucket::Available, programme}, {Bucket::Committed, programme}, face, TransferReason::Confirmed);
        m_entry.transfer.voucher = m_voucher;
        move({Bucket::Committed, programme}, {Bucket::Balance, m_voucher.value}, face, TransferReason::Issued);
        qint64 left = face;
        for (qint64 bills = m_dice.between(2, 3); bills > 0; --bills) {
            const qint64 part = bills == 1 && !m_dice.oneIn(4) ? left : left * m_dice.between(20, 60) / 100;
            left -= redeem(part);
        }
        m_entry.transfer.redemption.reset();
        m_entry.provider.reset();
        if (left > 0)
            move({Bucket::Balance, m_voucher.value}, {Bucket::Available, programme}, left, TransferReason::Expired);
    }

private:
    struct Side {
        Bucket bucket;
        Uuid owner;
    };

    Uuid chance()
    {
        std::array<quint8, 16> bytes;
        for (size_t i = 0; i < bytes.size(); i += 8) {
            const quint64 eight = m_dice.next();
            for (size_t j = 0; j < 8; ++j)
                bytes.at(i + j) = quint8(eight >> (8 * j));
        }
        return Uuid(bytes);
    }

    /// What the voucher gave for the bill in the end.
    qint64 redeem(qint64 asked)
    {
        const Uuid programme = m_entry.transfer.programme.value;
        const Side balance {Bucket::Balance, m_voucher.value}, held {Bucket::Held, m_voucher.value}, paid {Bucket::Paid, programme};
        m_entry.transfer.redemption = RedemptionId(chance());
        m_entry.provider = m_entry.of.provider;
        move(balance, held, asked, TransferReason::Requested);
        const qint64 back = m_dice.oneIn(5) ? asked / 4 : 0;
        move(held, balance, back, TransferReason::Released);
        move(held, paid, asked - back, TransferReason::Settled);
        if (m_dice.oneIn(12)) {
            move(paid, held, asked - back, TransferReason::Bounced);
            move(held, paid, asked - back, TransferReason::Settled);
        }
        return asked - back;
    }

    /// A leg for each payer, some days after the last step.
    void move(const Side &from, const Side &to, qint64 fen, TransferReason reason)
    {
        m_day = m_day.addDays(m_dice.between(1, 20));
        Transfer &transfer = m_entry.transfer;
        transfer.command = CommandId(chance());
        transfer.at = startOf(m_day) + std::chrono::milliseconds(m_dice.between(0, 86'399'999));
        transfer.reason = reason;
        transfer.fromBucket = from.bucket;
        transfer.fromOwner = from.owner;
        transfer.toBucket = to.bucket;
        transfer.toOwner = to.owner;
        qint64 given = 0;
        for (size_t i = 0; i < m_payers.size(); ++i) {
            const qint64 part = i == 0 ? fen * 3 / 5 : fen - given;
            given += part;
            if (part == 0)
                continue;
            transfer.id = TransferId(chance());
            transfer.ordinal = qint32(i);
            transfer.payer = m_payers[i];
            transfer.amount = Money::fromFen(part);
            m_visit(m_entry);
        }
    }

    test::Dice m_dice;
    const std::function<void(const Entry &)> &m_visit;
    Entry m_entry;
    VoucherId m_voucher;
    QDate m_day;
    std::vector<QString> m_payers;
};

void MadeLedger::each(qint64 transfers, const std::function<void(const Entry &)> &visit) const
{
    qint64 number = 0;
    qint64 left = transfers;
    const std::function<void(const Entry &)> counted = [&](const Entry &entry) {
        --left;
        visit(entry);
    };
    while (left > 0)
        Voucher(*this, number++, counted).live();
}

} // namespace cpv::bench
