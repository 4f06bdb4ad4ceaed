#include "core/usecases/signed_bills.h"

#include "core/base/whole_file.h"
#include "core/evidence/bill_file.h"

#include <QFile>

namespace cpv {

namespace {

Result<Provider> providerOf(const ReplicaReader &reader, ProviderId id)
{
    CPV_TRY(provider, reader.provider(id));
    if (!provider)
        return fail(Errc::UnknownHere, {enumText(RecordKind::Provider)});
    return *provider;
}

/// The bill's own check comes first: what differs is the provider's or the company's to correct, a key only the provider's.
Result<void> judge(const BillReading &reading, const Provider &provider, Instant now)
{
    CPV_CHECK(requireAgreement(reading.points));
    return checkBillKey(provider, reading.bill, now);
}

/// On the reader's thread.
Result<BillReading> readingOf(const ReplicaReader &reader, const QByteArray &bytes, RedemptionId id, Instant now)
{
    BillReading reading;
    CPV_TRY(bill, readBillFile(bytes));
    reading.bill = bill;
    reading.fingerprint = billKeyFingerprint(bill.key);
    CPV_TRY(found, reader.redemption(id));
    const Redemption &redemption = found.redemption;
    if (!redemption.provider)
        return fail(Errc::WrongState, {enumText(redemption.state)});
    CPV_TRY(provider, providerOf(reader, *redemption.provider));
    CPV_TRY(company, reader.company(redemption.company));
    if (!company)
        return fail(Errc::UnknownHere, {enumText(RecordKind::Company)});
    reading.points = compareBill(bill.bill, redemption, {provider.uscc, company->uscc});
    if (const Result<void> judged = judge(reading, provider, now); !judged)
        reading.refused = judged.error();
    return reading;
}

} // namespace

QFuture<Result<BillReading>> SignedBills::read(const QString &path, RedemptionId redemption) const
{
    return m_workplace.readerThread.run(
        [&reader = m_workplace.reader, path, redemption, now = m_workplace.clock.now()]() -> Result<BillReading> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return fail(Errc::Storage, {SignedBillSubject.toString(), path}, file.errorString());
            return readingOf(reader, file.read(LargestBillFile + 1), redemption, now); // One byte more tells what is too large.
        });
}

QFuture<Result<void>> SignedBills::write(const QString &path, const SignedBill &bill) const
{
    return m_workplace.readerThread.run([path, bill] { return writeWholeFile(path, billFile(bill)); });
}

QFuture<Result<Provider>> SignedBills::provider(ProviderId id) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, id] { return providerOf(reader, id); });
}

QString SignedBills::fingerprint(const QString &key) { return billKeyFingerprint(key); }

} // namespace cpv
