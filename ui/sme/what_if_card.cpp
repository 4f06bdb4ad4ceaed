#include "ui/sme/what_if_card.h"

#include "core/base/money_text.h"
#include "core/domain/roi_terms.h"
#include "core/insight/roi.h"
#include "core/usecases/futures.h"
#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"
#include "ui/models/roi_text.h"
#include "ui/theme/tokens.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/figure_line.h"
#include "ui/widgets/still_slider.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int Usual = 50; ///< The slider's place of the numbers it began with; its end is twice as much.
constexpr int Whole = 100; ///< Per cent, and the slider's end.

/// What of the template's drivers stands for the good it does.
RoiDriver effectOf(const RoiTemplate &origin)
{
    constexpr std::array effects {RoiDriver::DefectReduction, RoiDriver::ExtraUnits, RoiDriver::HoursSaved};
    const auto asked = [&origin](RoiDriver driver) {
        return std::ranges::any_of(origin.drivers, [driver](const SourcedSpread &each) { return each.spread.driver == driver; });
    };
    const auto found = std::ranges::find_if(effects, asked);
    return found == effects.end() ? effects.front() : *found;
}

void scale(RoiInputs &inputs, RoiDriver driver, int place)
{
    const Spread spread = spreadOf(inputs, driver);
    const auto [least, most] = boundsOf(driver);
    setSpread(inputs, moved(spread, std::clamp(spread.likely * place / Usual, least, most)));
}

int percentOf(BasisPoints rate) { return int(rate.value * Whole / BasisPoints::Whole); }

Money monthlySpend(const RoiInputs &inputs)
{
    return Money::fromFen(spreadOf(inputs, RoiDriver::CardHours).likely * spreadOf(inputs, RoiDriver::CardHourPrice).likely);
}

}

WhatIfCard::WhatIfCard(UseCases &useCases, QWidget *parent)
    : Card({}, parent)
    , m_useCases(useCases)
    , m_figure(named(new Text(TextRole::Figure), u"whatIfFigure"_s))
    , m_unit(new Text(TextRole::Unit))
    , m_note(named(new Text(TextRole::Muted), u"whatIfNote"_s))
    , m_studio(named(new Button(ButtonKind::Ghost), u"whatIfStudio"_s))
{
    static const std::array names {u"whatIfCover"_s, u"whatIfSpend"_s, u"whatIfEffect"_s};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i] = {new ElidedText(TextRole::Muted), new Text(TextRole::Body), named(new StillSlider(Qt::Horizontal), names[i])};
        m_rows[i].slider->setRange(0, Whole);
        connect(m_rows[i].slider, &QSlider::valueChanged, this, &WhatIfCard::showAnswer);
    }
    build();
    connect(m_studio, &Button::clicked, this, &WhatIfCard::studioRequested);
    retranslate();
    hide();
}

void WhatIfCard::build()
{
    setSpacing(4);
    for (const Row &row : m_rows) {
        auto *words = new QHBoxLayout;
        words->addWidget(row.name, 1);
        words->addWidget(row.value);
        body()->addLayout(words);
        body()->addWidget(row.slider);
    }
    body()->addStretch(1);
    auto *foot = new QHBoxLayout;
    setGap(*foot, 6);
    addFigure(*foot, m_figure, m_unit, 1);
    body()->addLayout(foot);
    auto *last = new QHBoxLayout;
    last->addWidget(m_note, 1);
    last->addWidget(m_studio, 0, Qt::AlignBottom);
    body()->addLayout(last);
    m_note->setWordWrap(true);
    m_unit->setWordWrap(true);
    m_studio->setIconName(u"arrow-right"_s);
}

void WhatIfCard::refresh()
{
    whenDone(this, m_useCases.finder.load(), [this](const Result<FinderFacts> &facts) {
        if (!facts)
            return; // The page of programmes says why.
        m_facts = *facts;
        refreshFromCase();
    });
}

void WhatIfCard::refreshFromCase()
{
    whenDone(this, m_useCases.roi.list(), [this](const Result<std::vector<RoiCase>> &cases) {
        if (!cases || cases->empty())
            return refreshFromProject();
        const RoiCase &last = *std::ranges::max_element(*cases, {}, &RoiCase::savedAt);
        begin(withVoucher(last.inputs, last.programme), last.basis);
    });
}

void WhatIfCard::refreshFromProject()
{
    whenDone(this, m_useCases.roi.projectedCases(), [this](const Result<std::vector<ProjectedCase>> &cases) {
        if (!cases || cases->empty())
            return refreshFromTemplate();
        const Application &application = cases->front().application;
        begin(withVoucher(application.projection->inputs, application.programme), application.projection->basis);
    });
}

void WhatIfCard::refreshFromTemplate()
{
    const auto templates = m_useCases.roi.templates();
    if (templates && !templates->empty()) // Else the page of returns says why.
        begin(withVoucher(inputsOf(templates->front()), {}), templates->front().id);
}

/// Where they say nothing of one: of their own programme, or one where the company is at home.
RoiInputs WhatIfCard::withVoucher(const RoiInputs &inputs, const std::optional<ProgrammeId> &own) const
{
    const auto isIt = [&](const Programme &one) {
        return own ? one.id == *own : one.kind == SubsidyKind::Compute && (!m_facts.company || one.place == m_facts.company->registeredIn);
    };
    const auto programme = std::ranges::find_if(m_facts.programmes, isIt);
    const ApplicantType applicant = m_facts.company ? m_facts.company->type : ApplicantType::Enterprise;
    return programme == m_facts.programmes.end() ? inputs : withVoucherOf(*programme, applicant, inputs);
}

void WhatIfCard::begin(const RoiInputs &inputs, const QString &basis)
{
    const auto templates = m_useCases.roi.templates();
    const auto origin = templates ? std::ranges::find(*templates, basis, &RoiTemplate::id) : std::vector<RoiTemplate>::const_iterator();
    if (!templates || origin == templates->end())
        return;
    show();
    if (m_inputs == inputs)
        return;
    m_inputs = inputs;
    m_origin = *origin;
    m_effect = effectOf(m_origin);
    const std::array places {percentOf(inputs.voucher.rate), Usual, Usual};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QSignalBlocker quiet(m_rows[i].slider);
        m_rows[i].slider->setValue(places[i]);
    }
    retranslate();
}

RoiInputs WhatIfCard::tried() const
{
    RoiInputs inputs = *m_inputs;
    const int cover = m_rows[Cover].slider->value();
    if (cover != percentOf(inputs.voucher.rate)) // A rate between two per cents stays as it is.
        inputs.voucher.rate = {qint32(cover * BasisPoints::Whole / Whole)};
    if (inputs.voucher.months == 0 && cover > 0)
        inputs.voucher.months = inputs.horizonMonths;
    scale(inputs, RoiDriver::CardHours, m_rows[Spend].slider->value());
    scale(inputs, m_effect, m_rows[Effect].slider->value());
    return inputs;
}

void WhatIfCard::showAnswer()
{
    if (!m_inputs)
        return;
    const RoiInputs inputs = tried();
    const RoiResult result = projectReturn(inputs);
    const auto &with = result.withVoucher.payback;
    m_rows[Cover].value->setText(percentText(inputs.voucher.rate));
    m_rows[Spend].value->setText(moneySentence(monthlySpend(inputs)));
    m_rows[Effect].value->setText(u"%1 %2"_s.arg(driverValueText(m_effect, spreadOf(inputs, m_effect).likely), driverUnitText(m_effect, m_origin)));
    for (const Row &row : m_rows)
        row.slider->setAccessibleDescription(row.value->text());
    m_figure->setText(monthsText(with));
    m_unit->setText(with ? tr("months to pay back") : tr("not within %n month(s)", nullptr, inputs.horizonMonths));
    m_note->setText(tr("Without a voucher: %1").arg(paybackText(result.withoutVoucher.payback, inputs.horizonMonths)));
}

void WhatIfCard::retranslate()
{
    setTitle(tr("Payback, what if"));
    setHint(u"(F9)"_s);
    m_rows[Cover].name->setText(tr("Cover by the voucher"));
    m_rows[Spend].name->setText(tr("Compute a month"));
    m_rows[Effect].name->setText(driverText(m_effect));
    for (const Row &row : m_rows)
        row.slider->setAccessibleName(row.name->text());
    m_studio->setText(tr("Whole calculation"));
    showAnswer();
}

void WhatIfCard::focusFirst() { m_rows[Cover].slider->setFocus(Qt::ShortcutFocusReason); }

void WhatIfCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cpv
