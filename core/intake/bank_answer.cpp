#include "core/intake/bank_answer.h"

#include "core/base/money_text.h"
#include "core/intake/titled_rows.h"

#include <QCryptographicHash>
#include <QIODevice>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr qint64 MostBytes = 16 * 1024 * 1024;
using AnswerRows = TitledRows<AnswerColumn, AnswerFault>;

constexpr std::array Titles {
    AnswerRows::Title {AnswerColumn::Reference, u"reference", u"付款参考号"},
    AnswerRows::Title {AnswerColumn::Result, u"result", u"结果"},
    AnswerRows::Title {AnswerColumn::Amount, u"amount", u"金额(元)"},
    AnswerRows::Title {AnswerColumn::BankReceipt, u"bank_receipt", u"银行流水号"},
    AnswerRows::Title {AnswerColumn::Reason, u"reason", u"原因"},
};
constexpr std::array Needed {AnswerColumn::Reference, AnswerColumn::Result, AnswerColumn::Amount};

/// Compares rows with the batch; keeps what is new and what is wrong.
class AnswerReader
{
public:
    AnswerReader(QIODevice &device, const Settlement &settlement) : m_settlement(settlement), m_rows(device, MostBytes, Titles) { }

    Result<BankAnswerFile> read()
    {
        CPV_CHECK(m_rows.takeHeader(Needed));
        for (;;) {
            CPV_TRY(there, m_rows.next());
            if (!there)
                break;
            ++m_file.rows;
            if (const auto fields = m_rows.fields())
                take(*fields);
            else
                note(fields.error().column, fields.error().fault, fields.error().found);
        }
        m_file.silent = std::ranges::count_if(m_settlement.lines, [this](const PaymentLine &line) {
            return line.state == PaymentState::Waiting && !m_seen.contains(line.reference);
        });
        return std::move(m_file);
    }

private:
    void take(const AnswerRows::Fields &fields)
    {
        const QString &result = fields[AnswerColumn::Result];
        const bool paid = result.compare(u"paid", Qt::CaseInsensitive) == 0 || result == u"成功";
        if (!paid && result.compare(u"bounced", Qt::CaseInsensitive) != 0 && result != u"退回")
            return note(AnswerColumn::Result, result.isEmpty() ? AnswerFault::Missing : AnswerFault::UnknownResult, result);
        const Result<Money> amount = moneyFromText(fields[AnswerColumn::Amount]);
        if (!amount)
            return note(AnswerColumn::Amount, amount.error().code == Errc::Missing ? AnswerFault::Missing : AnswerFault::NotNumber,
                fields[AnswerColumn::Amount]);
        compare({fields[AnswerColumn::Reference], *amount, paid, paid ? fields[AnswerColumn::BankReceipt] : QString(),
            paid ? QString() : fields[AnswerColumn::Reason]});
    }

    void compare(const BankAnswer &said)
    {
        const auto line = std::ranges::find(m_settlement.lines, said.reference, &PaymentLine::reference);
        if (line == m_settlement.lines.end())
            return note(AnswerColumn::Reference, said.reference.isEmpty() ? AnswerFault::Missing : AnswerFault::Foreign, said.reference);
        if (!m_seen.insert(said.reference).second)
            return note(AnswerColumn::Reference, AnswerFault::Twice, said.reference);
        if (said.amount != line->amount)
            return note(AnswerColumn::Amount, AnswerFault::OtherAmount, yuanText(said.amount));
        if (said.paid ? said.bankReceipt.isEmpty() : said.reason.isEmpty())
            return note(said.paid ? AnswerColumn::BankReceipt : AnswerColumn::Reason, AnswerFault::Missing, {});
        if (line->state == PaymentState::Paid && said.paid && line->bankReceipt != said.bankReceipt)
            return note(AnswerColumn::BankReceipt, AnswerFault::Contradicts, said.bankReceipt);
        if (line->state == PaymentState::Bounced && said.paid && line->bankReceipt != said.bankReceipt)
            return note(AnswerColumn::Result, AnswerFault::Contradicts, said.bankReceipt);
        const bool isNew = line->state == PaymentState::Waiting || (line->state == PaymentState::Paid && !said.paid);
        if (!isNew) {
            ++m_file.known;
            return;
        }
        (said.paid ? m_file.paid : m_file.bounced) += said.amount;
        m_file.answers.push_back(said);
    }

    void note(AnswerColumn column, AnswerFault fault, const QString &found)
    {
        constexpr qsizetype shown = 40;
        ++m_file.badRows;
        if (m_file.firstBad.size() < BankAnswerFile::MostNamed)
            m_file.firstBad.push_back({m_rows.line(), column, fault, found.left(shown)});
    }

    const Settlement &m_settlement;
    AnswerRows m_rows;
    std::set<QString> m_seen;
    BankAnswerFile m_file;
};

} // namespace

Result<BankAnswerFile> readBankAnswer(QIODevice &device, const Settlement &settlement)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&device) || !device.seek(0))
        return fail(Errc::Storage, {}, device.errorString());
    CPV_TRY(file, AnswerReader(device, settlement).read());
    file.sha256 = QString::fromLatin1(hash.result().toHex());
    return file;
}

} // namespace cpv
