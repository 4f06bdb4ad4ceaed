#include "ui/admin/bank_answer_card.h"

#include "core/base/money_text.h"
#include "ui/admin/settlement_words.h"
#include "ui/models/money_display.h"
#include "ui/widgets/notice.h"

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

BankAnswerCard::BankAnswerCard(UseCases &useCases, QWidget *parent) : FileCard(useCases, u"bankAnswer"_s, parent)
{
    table().setItemDelegateForColumn(2, new AmountDelegate(&table()));
    table().setItemDelegateForColumn(3, new PillDelegate(&table()));
    retranslate();
}

void BankAnswerCard::showAnswer(const QString &fileName, const BankAnswerFile &file, const Settlement &settlement)
{
    m_file = file;
    m_settlement = settlement;
    showFile(fileName);
}

QString BankAnswerCard::titleText() const { return tr("The bank's answer"); }

void BankAnswerCard::showContent()
{
    if (m_file.badRows == 0)
        return showNews();
    std::vector<BadCells> bad;
    for (const BadAnswer &each : m_file.firstBad)
        bad.push_back({each.line, answerColumnText(each.column), each.found, answerFaultText(each.fault)});
    showBad(m_file.badRows, tr("Have the bank correct the file, then read it in again."), bad);
}

void BankAnswerCard::showNews()
{
    if (m_file.rows == 0)
        return notice().showError(tr("The file names no payment."), tr("Ask the bank for the answer to this batch."));
    if (m_file.answers.empty())
        return notice().showNotice(Tone::Info, tr("All of this is recorded already."), tr("%1 rows; nothing changes.").arg(m_file.rows));
    notice().showNotice(Tone::Info, tr("Paid %1, came back %2.").arg(exactMoney(m_file.paid), exactMoney(m_file.bounced)),
        tr("%1 new, %2 recorded already, %3 of the batch without an answer. Nothing is recorded yet.")
            .arg(m_file.answers.size())
            .arg(m_file.known)
            .arg(m_file.silent));
    std::vector<std::vector<PlainCell>> rows;
    for (const BankAnswer &said : m_file.answers) {
        const auto line = std::ranges::find(m_settlement.lines, said.reference, &PaymentLine::reference);
        const PaymentState state = said.paid ? PaymentState::Paid : PaymentState::Bounced;
        rows.push_back({{said.reference}, {line == m_settlement.lines.end() ? QString() : line->payee}, {yuanText(said.amount)},
            {paymentStateText(state), paymentStateTone(state)}, {said.paid ? said.bankReceipt : said.reason}});
    }
    showRows(true, {{196, 0, 1}, {150, 1}, {120}, {110}, {150, 1, 2}},
        {{tr("Reference")}, {tr("Payee")}, {tr("Amount (CNY)"), true}, {tr("Result")}, {tr("Receipt or reason")}}, std::move(rows));
}

} // namespace cpv
