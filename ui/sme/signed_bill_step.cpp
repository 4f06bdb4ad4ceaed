#include "ui/sme/signed_bill_step.h"

#include "core/usecases/futures.h"
#include "ui/common/step_form.h"
#include "ui/models/money_display.h"
#include "ui/models/signed_bill_text.h"
#include "ui/theme/tokens.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

SignedBillStep::SignedBillStep(const SignedBills &bills, QWidget *parent)
    : QWidget(parent)
    , m_bills(bills)
    , m_open(named(new Button(ButtonKind::Secondary), u"signedBillOpen"_s))
    , m_body(new QWidget)
    , m_notice(named(new Notice, u"signedBillNotice"_s))
    , m_said(named(new Text(TextRole::Body), u"signedBillSaid"_s))
    , m_points(named(new ExplainList, u"signedBillPoints"_s))
    , m_send(named(new Button(ButtonKind::Primary), u"signedBillSend"_s))
    , m_back(named(new Button(ButtonKind::Ghost), u"signedBillBack"_s))
{
    m_open->setIconName(u"file-text"_s);
    m_send->setIconName(u"send"_s);
    m_said->setWordWrap(true);
    buildStepForm(*m_body, {m_notice, m_said, m_points}, {m_send, m_back});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, 10);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    connect(m_open, &Button::clicked, this, &SignedBillStep::choose);
    connect(m_back, &Button::clicked, this, &SignedBillStep::putAway);
    connect(m_send, &Button::clicked, this, [this] { Q_EMIT confirmed((*m_reading)->bill); });
    showReading();
}

void SignedBillStep::setRedemption(RedemptionId id)
{
    if (id == m_redemption)
        return;
    m_redemption = id;
    putAway();
}

void SignedBillStep::choose()
{
    QFileDialog *dialog = openDialog(window(), {u"signedBillDialog"_s, tr("Open the bill signed by the provider"), tr("Bill signed by the provider (*.json);;All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SignedBillStep::open);
    dialog->open();
}

void SignedBillStep::open(const QString &path)
{
    whenDone(this, m_bills.read(path, m_redemption), [this, asked = m_redemption](const Result<BillReading> &reading) {
        if (asked != m_redemption)
            return;
        m_reading = reading;
        showReading();
    });
}

void SignedBillStep::putAway()
{
    m_reading.reset();
    showReading();
}

QString SignedBillStep::sentence(const BillReading &reading) const
{
    const BillStatement &bill = reading.bill.bill;
    return tr("The bill says: %1 for invoice %2, issued on %3. Signed with the key %4.")
        .arg(exactMoney(bill.cost), bill.invoice, localDate(bill.issuedAt).toString(Qt::ISODate), reading.fingerprint);
}

void SignedBillStep::showReading()
{
    m_open->setText(m_reading ? tr("Open another bill …") : tr("Confirm with the bill signed by the provider …"));
    m_send->setText(tr("Hand in as the provider's confirmation"));
    m_back->setText(tr("Put it away"));
    m_body->setVisible(m_reading.has_value());
    if (!m_reading)
        return;
    const Result<BillReading> &reading = *m_reading;
    const std::optional<Error> wrong = reading ? reading->refused : std::optional(reading.error());
    if (wrong) {
        const ErrorWords words = errorWords(*wrong);
        m_notice->showError(words.title, words.advice);
    } else {
        m_notice->showNotice(Tone::Ok, tr("The provider's signature is right, and the bill agrees with this redemption in every point."));
    }
    m_send->setVisible(!wrong);
    m_said->setVisible(reading.has_value());
    m_points->setVisible(reading.has_value());
    if (!reading)
        return;
    m_said->setText(sentence(*reading));
    QList<ExplainRow> rows;
    for (const BillComparison &each : reading->points) {
        const QString inBill = billValueText(each.point, each.inBill);
        rows.append({.name = billPointText(each.point),
            .detail = each.agrees() ? inBill : tr("%1 in the bill, %2 here").arg(inBill, billValueText(each.point, each.here)),
            .rule = each.agrees() ? tr("agrees") : tr("differs")});
    }
    m_points->setRows(rows);
}

void SignedBillStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showReading();
}

} // namespace cpv
