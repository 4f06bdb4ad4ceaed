#include "ui/admin/risk_limit_card.h"

#include "core/base/clock.h"
#include "ui/admin/risk_words.h"
#include "ui/models/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/text.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// Shares are basis points and shown in per cent; deviations are hundredths.
double scaleOf(RiskUnit unit) { return unit == RiskUnit::Share || unit == RiskUnit::Hundredths ? 100 : 1; }

} // namespace

RiskLimitCard::RiskLimitCard(QWidget *parent)
    : Card({}, parent)
    , m_names(named(new DropDown, u"riskLimitName"_s))
    , m_namesField(new FormField({}, m_names))
    , m_value(named(new QDoubleSpinBox, u"riskLimitValue"_s))
    , m_valueField(new FormField({}, m_value))
    , m_preview(named(new Text(TextRole::Strong), u"riskLimitPreview"_s))
    , m_notice(named(new Notice, u"riskLimitNotice"_s))
    , m_reason(named(new QLineEdit, u"riskLimitReason"_s))
    , m_reasonField(new FormField({}, m_reason))
    , m_send(named(new Button(ButtonKind::Secondary), u"riskLimitSend"_s))
{
    m_trying.setSingleShot(true);
    m_reason->setMaxLength(LongestRiskReason);
    m_preview->setWordWrap(true);
    auto *fields = new QWidget;
    auto *flow = new CardFlow(14, CardFlow::Rows::Own);
    flow->setContentsMargins({});
    fields->setLayout(flow);
    for (FormField *field : {m_namesField, m_valueField, m_reasonField})
        flow->addWidget(field);
    for (QWidget *part : {fields, static_cast<QWidget *>(m_preview), static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_send)})
        body()->addWidget(part);
    connect(m_names, &QComboBox::activated, this, &RiskLimitCard::showLimit);
    connect(m_value, &QDoubleSpinBox::valueChanged, this, [this] { m_trying.start(std::chrono::milliseconds(300)); });
    connect(&m_trying, &QTimer::timeout, this, &RiskLimitCard::tryValue);
    connect(m_send, &Button::clicked, this, &RiskLimitCard::send);
    hide();
    showTexts();
}

void RiskLimitCard::showCheck(RiskCheck check, const RiskPicture &picture, bool maySet)
{
    const bool isSame = m_check == check && !isHidden()
        && std::ranges::equal(m_set, picture.set, {}, &RiskLimit::version, &RiskLimit::version);
    m_check = check;
    m_carried = picture.carried;
    m_limits = picture.limits;
    m_set = picture.set;
    m_maySet = maySet;
    fillNames();
    setVisible(m_names->count() > 0);
    if (!isSame) // What is being typed stays.
        showLimit();
}

void RiskLimitCard::fillNames()
{
    const QString before = m_names->currentData().toString();
    m_names->clear();
    for (const RiskLimitKind &each : riskLimitKinds())
        if (each.check == m_check)
            m_names->addItem(riskLimitText(QString::fromLatin1(each.name)), QString::fromLatin1(each.name));
    m_names->setCurrentIndex(std::max(0, m_names->findData(before)));
}

const RiskLimitKind *RiskLimitCard::kind() const { return riskLimitKind(m_names->currentData().toString()); }

qint64 RiskLimitCard::entered() const { return std::llround(m_value->value() * scaleOf(kind()->unit)); }

void RiskLimitCard::showLimit()
{
    const RiskLimitKind *shown = kind();
    if (!shown)
        return;
    const QSignalBlocker quiet(m_value);
    const double scale = scaleOf(shown->unit);
    m_value->setDecimals(scale > 1 ? 2 : 0);
    m_value->setSuffix(shown->unit == RiskUnit::Share ? u" %"_s : QString());
    m_value->setRange(double(shown->least) / scale, double(shown->most) / scale);
    const QString name = QString::fromLatin1(shown->name);
    m_value->setValue(double(limitValue(m_limits, name)) / scale);
    const auto set = std::ranges::find(m_set, name, &RiskLimit::name);
    m_valueField->setHelp(set == m_set.end()
            ? tr("As the program carries it.")
            : tr("Set on %1 by %2: %3 The program carries %4.").arg(localDate(set->at).toString(Qt::ISODate), set->byName, set->reason,
                riskLimitValueText(shown->unit, limitValue(m_carried, name))));
    m_preview->setText(tr("Change the value to see how many would be found."));
    m_reasonField->setVisible(m_maySet);
    m_send->setVisible(m_maySet);
    m_notice->hide();
}

void RiskLimitCard::tryValue()
{
    if (!kind())
        return;
    RiskLimits limits = m_limits;
    setLimit(limits, m_names->currentData().toString(), entered());
    Q_EMIT tried(limits);
}

void RiskLimitCard::showPreview(qint64 before, qint64 after)
{
    m_preview->setText(tr("Found today: %1. By this value: %2.").arg(before).arg(after));
}

void RiskLimitCard::setBusy(bool busy) { m_send->setEnabled(!busy); }

void RiskLimitCard::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, words.advice);
}

void RiskLimitCard::send()
{
    const QString reason = m_reason->text().trimmed();
    m_reasonField->setError(reason.isEmpty() ? tr("Say why this value is the right one here.") : QString());
    if (reason.isEmpty() || !kind())
        return;
    m_reason->clear();
    Q_EMIT chosen(m_names->currentData().toString(), entered(), reason);
}

void RiskLimitCard::showTexts()
{
    setTitle(tr("By which limits"));
    setHint(tr("a value is tried before anybody sets it"));
    m_namesField->setLabel(tr("Limit"));
    m_valueField->setLabel(tr("Value"));
    m_reasonField->setLabel(tr("Reason for another value"));
    m_send->setText(tr("Set for this place"));
}

void RiskLimitCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    showTexts();
    fillNames();
    showLimit();
}

} // namespace cpv
