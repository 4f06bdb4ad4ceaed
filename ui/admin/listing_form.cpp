#include "ui/admin/listing_form.h"

#include "ui/admin/listing_words.h"
#include "ui/lists/plain_table_model.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optional_date.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 10, LongestText = 200;

/// On one of these lists through a batch.
bool isListed(const Provider &provider, const std::vector<Programme> &programmes)
{
    return std::ranges::any_of(programmes, [&](const Programme &programme) {
        const Listing *listing = listingOf(provider, programme.id);
        return listing && !listing->until;
    });
}

} // namespace

ListingForm::ListingForm(UseCases &useCases, QWidget *parent)
    : Card({}, parent)
    , m_notice(named(new Notice, u"listingFormNotice"_s))
    , m_name(named(new QLineEdit, u"listingName"_s))
    , m_nameField(new FormField({}, m_name))
    , m_document(named(new QLineEdit, u"listingDocument"_s))
    , m_documentField(new FormField({}, m_document))
    , m_from(named(new DateField, u"listingFrom"_s))
    , m_fromField(new FormField({}, m_from))
    , m_to(named(new OptionalDate, u"listingTo"_s))
    , m_toField(new FormField({}, m_to))
    , m_programmesTitle(new Text(TextRole::Strong))
    , m_programmes(new QVBoxLayout)
    , m_programmesError(named(new Text(TextRole::Muted), u"listingProgrammesError"_s))
    , m_known(named(new DropDown, u"listingKnown"_s))
    , m_knownField(new FormField({}, m_known))
    , m_add(named(new Button(ButtonKind::Secondary), u"listingAdd"_s))
    , m_read(named(new Button(ButtonKind::Secondary), u"listingRead"_s))
    , m_remove(named(new Button(ButtonKind::Ghost), u"listingRemove"_s))
    , m_providers(makeSheet(u"listingProvidersTable"_s, {}, useCases, *this))
    , m_submit(named(new Button(ButtonKind::Primary), u"listingSubmit"_s))
    , m_cancel(named(new Button(ButtonKind::Secondary), u"listingCancel"_s))
{
    setObjectName(u"listingForm"_s);
    setFocusProxy(m_name);
    build();
    retranslate();
    connect(m_add, &Button::clicked, this, &ListingForm::addKnown);
    connect(m_read, &Button::clicked, this, &ListingForm::fileRequested);
    connect(m_remove, &Button::clicked, this, &ListingForm::removeChosen);
    connect(m_providers.table, &TableView::rowSelected, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_submit, &Button::clicked, this, &ListingForm::submit);
    connect(m_cancel, &Button::clicked, this, &ListingForm::cancelled);
}

void ListingForm::build()
{
    m_name->setMaxLength(LongestText);
    m_document->setMaxLength(LongestText);
    m_toField->setOptional(true);
    auto *fields = new QWidget;
    auto *flow = new CardFlow(16, CardFlow::Rows::Own);
    flow->setContentsMargins({});
    fields->setLayout(flow);
    for (FormField *field : {m_nameField, m_documentField, m_fromField, m_toField}) {
        field->holdNote();
        flow->addWidget(field);
    }
    setGap(*m_programmes, 6);
    m_programmesError->setTone(Tone::Bad);
    m_programmesError->hide();
    body()->addWidget(m_notice);
    body()->addWidget(fields);
    body()->addWidget(m_programmesTitle);
    body()->addLayout(m_programmes);
    body()->addWidget(m_programmesError);
    buildProviders();
    auto *buttons = new QHBoxLayout;
    setGap(*buttons, 8);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    body()->addLayout(buttons);
}

void ListingForm::buildProviders()
{
    m_known->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_known->setMinimumContentsLength(30);
    m_add->setIconName(u"plus"_s);
    m_read->setIconName(u"upload"_s);
    m_remove->setIconName(u"trash"_s);
    auto *sources = new QHBoxLayout;
    setGap(*sources, 8);
    sources->addWidget(m_knownField, 1);
    for (Button *button : {m_add, m_read})
        sources->addWidget(button, 0, Qt::AlignBottom);
    sources->addStretch(1);
    body()->addLayout(sources);
    m_providers.table->setColumns({{200, 2}, {170}, {120, 1}, {90}});
    m_providers.table->setItemDelegateForColumn(3, new PillDelegate(m_providers.table));
    m_providers.table->fitRows(MostRows);
    m_providers.card->addHeaderWidget(m_remove);
    body()->addWidget(m_providers.card);
}

void ListingForm::begin(const ListingDesk &desk, const PlaceCode &place, QDate today)
{
    m_desk = desk;
    m_place = place;
    m_chosen.clear();
    m_name->clear();
    m_document->clear();
    m_from->setDate(today);
    m_to->setToday(today);
    m_to->setChosen({});
    clearErrors();
    emptyLayout(*m_programmes);
    m_ticks.clear();
    fillProgrammes();
    takeBack();
    fillKnown();
    fillChosen();
}

void ListingForm::putAside() { m_aside[m_place] = {m_chosen, programmes()}; }

/// Who came on the list of one of its programmes meanwhile would only be refused.
void ListingForm::takeBack()
{
    const auto aside = m_aside.find(m_place);
    if (aside == m_aside.end())
        return;
    std::vector<Programme> wanted = m_desk.programmesOf(m_place);
    std::erase_if(wanted, [&](const Programme &each) {
        return std::ranges::find(aside->second.programmes, each.id) == aside->second.programmes.end();
    });
    std::ranges::copy_if(aside->second.providers, std::back_inserter(m_chosen), [&](const ProposedProvider &each) {
        const auto known = std::ranges::find(m_desk.providers, each.provider, &Provider::id);
        return known == m_desk.providers.end() || !isListed(*known, wanted);
    });
    if (const auto left = aside->second.providers.size() - m_chosen.size(); left > 0)
        m_notice->showNotice(Tone::Info, tr("%n provider(s) came on the list meanwhile", nullptr, int(left)), tr("They are not in this batch any more."));
    for (const auto &[id, tick] : m_ticks)
        tick->setChecked(std::ranges::find(aside->second.programmes, id) != aside->second.programmes.end());
}

/// A city's batch mostly serves all of its programmes.
void ListingForm::fillProgrammes()
{
    const std::vector<ProgrammeId> before = programmes();
    const bool isFirst = m_ticks.empty();
    emptyLayout(*m_programmes);
    m_ticks.clear();
    for (const Programme &programme : m_desk.programmesOf(m_place)) {
        auto *tick = named(new QCheckBox(programmeName(programme)), u"listingProgramme%1"_s.arg(m_ticks.size()));
        tick->setChecked(isFirst || std::ranges::find(before, programme.id) != before.end());
        m_programmes->addWidget(tick);
        m_ticks.emplace_back(programme.id, tick);
    }
}

std::vector<ProgrammeId> ListingForm::programmes() const
{
    std::vector<ProgrammeId> ticked;
    for (const auto &[id, tick] : m_ticks)
        if (tick->isChecked())
            ticked.push_back(id);
    return ticked;
}

bool ListingForm::isChosen(ProviderId id) const { return std::ranges::find(m_chosen, id, &ProposedProvider::provider) != m_chosen.end(); }

/// Those who are on no list of the place through a batch.
void ListingForm::fillKnown()
{
    const std::vector<Programme> own = m_desk.programmesOf(m_place);
    m_known->clear();
    for (const Provider &provider : m_desk.providers) {
        if (!isListed(provider, own) && !isChosen(provider.id))
            m_known->addItem(provider.region.isEmpty() ? provider.name : listText({provider.name, provider.region}), provider.id.toText());
    }
    m_add->setEnabled(m_known->count() > 0);
    m_known->setEnabled(m_known->count() > 0);
}

void ListingForm::fillChosen(int row)
{
    std::vector<std::vector<PlainCell>> rows;
    for (const ProposedProvider &each : m_chosen) {
        const bool isKnown = std::ranges::find(m_desk.providers, each.provider, &Provider::id) != m_desk.providers.end();
        rows.push_back({{each.name}, {each.uscc}, {each.region}, isKnown ? PlainCell {tr("known"), Tone::Neutral} : PlainCell {tr("new"), Tone::Info}});
    }
    m_providers.model->setTable({{providerColumnText(ProviderColumn::Name)}, {providerColumnText(ProviderColumn::Uscc)},
                                    {providerColumnText(ProviderColumn::Region)}, {tr("State")}},
        std::move(rows));
    m_providers.card->setHint(tr("%n chosen", nullptr, int(m_chosen.size())));
    m_providers.table->setVisible(!m_chosen.empty());
    m_remove->setVisible(!m_chosen.empty());
    if (row >= 0 && !m_chosen.empty())
        m_providers.table->selectRow(std::min(row, int(m_chosen.size()) - 1));
    m_remove->setEnabled(m_providers.table->currentIndex().isValid());
}

void ListingForm::addProviders(const std::vector<ProposedProvider> &providers)
{
    std::ranges::copy_if(providers, std::back_inserter(m_chosen), [this](const ProposedProvider &each) { return !isChosen(each.provider); });
    clearErrors();
    fillKnown();
    fillChosen();
}

void ListingForm::addKnown()
{
    const auto id = ProviderId::fromText(m_known->currentData().toString());
    const auto known = std::ranges::find_if(m_desk.providers, [&](const Provider &each) { return each.id == id; });
    if (known != m_desk.providers.end())
        addProviders({{known->id, known->uscc, known->name, known->region}});
}

void ListingForm::removeChosen()
{
    const int row = m_providers.table->currentIndex().row();
    if (row < 0 || row >= int(m_chosen.size()))
        return;
    m_chosen.erase(m_chosen.begin() + row);
    fillKnown();
    fillChosen(row); // The next one may be to go, too.
}

void ListingForm::clearErrors()
{
    m_notice->hide();
    m_programmesError->hide();
    for (FormField *field : {m_nameField, m_documentField, m_fromField, m_toField, m_knownField})
        field->setError({});
}

void ListingForm::submit()
{
    clearErrors();
    Q_EMIT submitted({ListingBatchId(), programmes(), m_name->text().trimmed(), m_document->text().trimmed(), m_from->date(), m_to->chosen(), m_chosen});
}

void ListingForm::showError(const Error &error)
{
    const QString member = error.arguments.value(0);
    if (member == u"batchName")
        return m_nameField->setError(tr("Enter how the batch is called in public, for example “third batch”."));
    if (member == u"document")
        return m_documentField->setError(tr("Name the document that approves these providers."));
    if (member == u"to")
        return m_toField->setError(tr("The last day can't be before the first."));
    if (member == u"programmes") {
        m_programmesError->setText(tr("Choose at least one programme."));
        return m_programmesError->show();
    }
    if (member == u"providers" && error.code == Errc::Missing)
        return m_knownField->setError(tr("Add at least one provider."));
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, words.advice);
}

void ListingForm::setBusy(bool busy) { m_submit->setEnabled(!busy); }

void ListingForm::retranslate()
{
    setTitle(tr("Propose a batch"));
    setHint(tr("a second programme editor confirms it"));
    m_nameField->setLabel(tr("Name of the batch"));
    m_documentField->setLabel(tr("Document"));
    m_fromField->setLabel(tr("Approved from"));
    m_toField->setLabel(tr("Approved until"));
    m_programmesTitle->setText(tr("Programmes that it serves"));
    m_knownField->setLabel(tr("Known provider"));
    m_add->setText(tr("Add"));
    m_read->setText(tr("Read a list (CSV)"));
    m_remove->setText(tr("Remove the chosen row"));
    m_providers.card->setTitle(tr("Providers of the batch"));
    m_providers.table->setAccessibleName(tr("Providers of the batch"));
    m_submit->setText(tr("Propose"));
    m_cancel->setText(tr("Cancel"));
    fillProgrammes();
    fillKnown();
    fillChosen();
}

void ListingForm::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cpv
