#include "ui/admin/settlement_words.h"

#include "ui/models/domain_text.h"

#include <QCoreApplication>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class SettlementWords
{
    Q_DECLARE_TR_FUNCTIONS(SettlementWords)

public:
    static std::optional<ErrorWords> of(const Error &error)
    {
        const QString first = error.arguments.value(0);
        const QString second = error.arguments.value(1);
        if (error.code == Errc::MakerIsChecker)
            return ErrorWords {first.isEmpty() ? tr("You made this batch yourself, so somebody else must release it.")
                                               : tr("You approved %1 in this batch, so somebody else must release it.").arg(first),
                tr("Ask a colleague of the finance office.")};
        if (error.code == Errc::WrongState && !second.isEmpty())
            return ErrorWords {tr("Payment %1 is claimed back already, so its return can't be recorded.").arg(second),
                tr("Take its line out of the file and read the rest in.")};
        if (error.code == Errc::Conflict && first == u"bankAccount")
            return ErrorWords {tr("The bank account of %1 changed after the batch was made.").arg(second),
                tr("Withdraw the batch, look at the change, and make the batch again.")};
        if (error.code == Errc::Conflict && first == u"fileSha256")
            return ErrorWords {tr("The lines are not those that were released, so no file is written."), tr("Tell your administrator; nothing was paid.")};
        if (error.code == Errc::AlreadyExists && first == u"settlement")
            return ErrorWords {tr("%1 stands in another batch already.").arg(second), tr("Look at the list again.")};
        if (error.code == Errc::VoucherFrozen)
            return ErrorWords {tr("Voucher %1 is frozen, so nothing is paid of it.").arg(first),
                tr("Withdraw the batch and make it without this bill, or have the voucher released first.")};
        if (error.code == Errc::AlreadyExists && first == u"answers")
            return ErrorWords {tr("All of this is recorded already."), tr("Nothing to do.")};
        return error.code == Errc::Missing ? ofColumns(error.arguments) : std::nullopt;
    }

    static std::optional<ErrorWords> ofColumns(const QStringList &names)
    {
        QStringList columns;
        for (const QString &name : names)
            if (const auto column = enumFromText<AnswerColumn>(name))
                columns << answerColumnText(*column);
        if (columns.isEmpty())
            return std::nullopt;
        return ErrorWords {tr("The file lacks columns of the bank's answer: %1.").arg(listText(columns)), tr("The help of this page (F1) names all columns.")};
    }

    static QString state(SettlementState state)
    {
        switch (state) {
        case SettlementState::Made: return tr("To be released");
        case SettlementState::Released: return tr("At the bank");
        case SettlementState::Answered: return tr("All answered");
        case SettlementState::Withdrawn: return tr("Taken back");
        }
        Q_UNREACHABLE();
    }

    static QString payment(PaymentState state)
    {
        switch (state) {
        case PaymentState::Waiting: return tr("No answer yet");
        case PaymentState::Paid: return tr("Paid");
        case PaymentState::Bounced: return tr("Came back");
        }
        Q_UNREACHABLE();
    }

    static QString column(AnswerColumn column)
    {
        switch (column) {
        case AnswerColumn::Reference: return tr("Reference");
        case AnswerColumn::Result: return tr("Result");
        case AnswerColumn::Amount: return tr("Amount");
        case AnswerColumn::BankReceipt: return tr("Bank receipt");
        case AnswerColumn::Reason: return tr("Bank's reason");
        }
        Q_UNREACHABLE();
    }

    static QString fault(AnswerFault fault)
    {
        switch (fault) {
        case AnswerFault::Quoting: return tr("Quotation marks don't match");
        case AnswerFault::FieldCount: return tr("As many fields as the heading has are expected");
        case AnswerFault::NotText: return tr("Not readable as text");
        case AnswerFault::TooLong: return tr("Too long");
        case AnswerFault::Missing: return tr("Nothing stands there");
        case AnswerFault::UnknownResult: return tr("Neither paid nor bounced");
        case AnswerFault::NotNumber: return tr("Not an amount in yuan");
        case AnswerFault::Foreign: return tr("Not a payment of this batch");
        case AnswerFault::OtherAmount: return tr("Not the amount of the payment");
        case AnswerFault::Twice: return tr("The payment is named twice");
        case AnswerFault::Contradicts: return tr("Contradicts what is recorded");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString settlementStateText(SettlementState state) { return SettlementWords::state(state); }
QString paymentStateText(PaymentState state) { return SettlementWords::payment(state); }
QString answerColumnText(AnswerColumn column) { return SettlementWords::column(column); }
QString answerFaultText(AnswerFault fault) { return SettlementWords::fault(fault); }
ErrorWords settlementErrorWords(const Error &error) { return SettlementWords::of(error).value_or(errorWords(error)); }

Tone settlementStateTone(SettlementState state)
{
    switch (state) {
    case SettlementState::Made: return Tone::Warn;
    case SettlementState::Released: return Tone::Info;
    case SettlementState::Answered: return Tone::Ok;
    case SettlementState::Withdrawn: return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

Tone paymentStateTone(PaymentState state)
{
    switch (state) {
    case PaymentState::Waiting: return Tone::Neutral;
    case PaymentState::Paid: return Tone::Ok;
    case PaymentState::Bounced: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace cpv
