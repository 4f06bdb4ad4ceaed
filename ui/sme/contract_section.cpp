#include "ui/sme/contract_section.h"

#include "core/base/money_text.h"
#include "core/domain/correction.h"
#include "core/domain/form_fields.h"
#include "ui/common/terms.h"
#include "ui/models/domain_text.h"
#include "ui/sme/form_words.h"
#include "ui/sme/sme_words.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/optional_date.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_grid.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostCharacters = 200;
constexpr int Columns = 2;

/// Typed alone into a field: as it was the last time. The full stops are those of a Chinese keyboard.
bool asksForCopy(const QString &text) { return text == u".." || text == u"。。"; }

/// An item may stand for two fields.
bool isAskedBy(const QString &item, const QString &field)
{
    return item == field || (item == u"contractPeriod" && field.startsWith(u"period"));
}

QString nameOf(const QString &field) { return u"draft"_s + field.front().toUpper() + field.mid(1); }

FieldGrid *gridIn(Card &card)
{
    auto *grid = new FieldGrid;
    card.body()->addLayout(grid);
    return grid;
}

}

ContractSection::ContractSection(QWidget *parent)
    : DraftSection(parent)
    , m_projectCard(new Card)
    , m_contractCard(new Card)
    , m_costsCard(new Card)
    , m_contactCard(new Card)
    , m_project(lineEdit(u"project"_s))
    , m_purpose(lineEdit(u"purpose"_s))
    , m_provider(named(new DropDown, u"draftProvider"_s))
    , m_contractNumber(lineEdit(u"contractNumber"_s))
    , m_contractAmount(moneyEdit(u"contractAmount"_s))
    , m_signed(dateEdit(u"contractSigned"_s))
    , m_from(dateEdit(u"periodFrom"_s))
    , m_to(dateEdit(u"periodTo"_s))
    , m_otherAid(moneyEdit(u"otherAid"_s))
    , m_contactName(lineEdit(u"contactName"_s))
    , m_contactPhone(lineEdit(u"contactPhone"_s))
    , m_costGrid(gridIn(*m_costsCard))
    , m_nothing(new Text(TextRole::Muted))
{
    m_provider->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_provider->installEventFilter(this);
    connect(m_provider, &QComboBox::activated, this, [this] { Q_EMIT edited(); });
    build();
}

void ContractSection::build()
{
    FieldGrid &project = *gridIn(*m_projectCard);
    add(project, u"project"_s, m_project, Columns);
    add(project, u"purpose"_s, m_purpose, Columns);
    FieldGrid &contract = *gridIn(*m_contractCard);
    add(contract, u"provider"_s, m_provider);
    add(contract, u"contractNumber"_s, m_contractNumber);
    add(contract, u"contractAmount"_s, m_contractAmount);
    add(contract, u"contractSigned"_s, m_signed);
    add(contract, u"periodFrom"_s, m_from);
    add(contract, u"periodTo"_s, m_to);
    add(contract, u"otherAid"_s, m_otherAid);
    FieldGrid &contact = *gridIn(*m_contactCard);
    add(contact, u"contactName"_s, m_contactName);
    add(contact, u"contactPhone"_s, m_contactPhone);
    arrange();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, 14);
    m_costsCard->addHeaderWidget(new TermMark(term(u"eligibleCost"_s)));
    for (Card *card : {m_projectCard, m_contractCard, m_costsCard, m_contactCard})
        layout->addWidget(card);
    layout->addWidget(m_nothing);
    layout->addStretch(1);
}

QLineEdit *ContractSection::lineEdit(const QString &field)
{
    auto *edit = named(new QLineEdit(this), nameOf(field));
    edit->setMaxLength(MostCharacters);
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, [this, edit](const QString &text) { onTyped(*edit, text); });
    return edit;
}

MoneyEdit *ContractSection::moneyEdit(const QString &field)
{
    auto *edit = named(new MoneyEdit(this), nameOf(field));
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, [this, edit](const QString &text) { onTyped(*edit, text); });
    return edit;
}

OptionalDate *ContractSection::dateEdit(const QString &field)
{
    auto *edit = named(new OptionalDate(this), nameOf(field));
    edit->installEventFilter(this);
    connect(edit, &OptionalDate::dateEdited, this, &DraftSection::edited);
    return edit;
}

void ContractSection::add(FieldGrid &grid, const QString &field, QWidget *editor, int columns)
{
    auto *made = new FormField(fieldText(field), editor);
    m_fields[field] = made;
    m_places.push_back({&grid, made, columns});
}

/// One after the other without holes: a correction shows few of them.
void ContractSection::arrange()
{
    std::map<FieldGrid *, int> next;
    for (const Place &place : m_places) {
        place.grid->removeWidget(place.field);
        if (place.field->isHidden() && place.field->parentWidget())
            continue;
        int &cell = next[place.grid];
        if (cell % Columns + place.columns > Columns)
            ++cell;
        place.grid->addField(place.field, cell / Columns, cell % Columns, place.columns);
        cell += place.columns;
    }
}

bool ContractSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !m_showing)
        Q_EMIT editingFinished();
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // The form's own, over all fields, and not this editor's.
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && onPicked(watched, *static_cast<QKeyEvent *>(event)))
        return true;
    return DraftSection::eventFilter(watched, event);
}

/// A date and a list take no text: two full stops in a row ask them for the same.
bool ContractSection::onPicked(QObject *watched, const QKeyEvent &key)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    const bool isPicker = qobject_cast<OptionalDate *>(watched) || qobject_cast<DropDown *>(watched);
    const bool isStop = key.text() == u"." || key.text() == u"。";
    if (!isPicker || !isStop) {
        m_stopIn = nullptr;
        return false;
    }
    if (std::exchange(m_stopIn, editor) != editor)
        return true;
    m_stopIn = nullptr;
    copyInto(*editor);
    return true;
}

void ContractSection::onTyped(QLineEdit &edit, const QString &text)
{
    if (!asksForCopy(text))
        return Q_EMIT edited();
    edit.clear();
    copyInto(edit);
}

/// A cost takes the amount of the row above; everything else, and the first cost, what the last application said.
void ContractSection::copyInto(QWidget &editor)
{
    for (std::size_t row = 1; row < m_costs.size(); ++row) {
        if (m_costs[row].second == &editor) {
            m_costs[row].second->setFen(m_costs[row - 1].second->fen());
            return Q_EMIT edited();
        }
    }
    QString field = !m_costs.empty() && m_costs.front().second == &editor ? u"costs"_s : QString();
    for (const auto &[name, each] : m_fields)
        field = each->editor() == &editor ? name : field;
    if (!m_previous || isEmptyField(field, *m_previous)) {
        Q_EMIT edited();
        return Q_EMIT nothingToCopy(field);
    }
    ApplicationForm form;
    readInto(form);
    copyField(field, *m_previous, form);
    {
        const QScopedValueRollback showing(m_showing, true);
        fill(form);
    }
    Q_EMIT edited();
}

void ContractSection::showForm(const DraftForm &form)
{
    const QScopedValueRollback showing(m_showing, true);
    setPrevious(form.earlier);
    showLabels();
    for (OptionalDate *edit : {m_signed, m_from, m_to})
        edit->setToday(form.today);
    showProviders(form);
    makeCosts(form.facts.programme.costs);
    fill(form.draft);
    showWhatIsAsked(form);
    showEstimate(form);
}

void ContractSection::setPrevious(const std::vector<Application> &earlier)
{
    m_previous = earlier.empty() ? std::nullopt : std::optional<ApplicationForm>(earlier.front());
}

void ContractSection::fill(const ApplicationForm &f)
{
    const auto setText = [](QLineEdit &edit, const QString &text) {
        if (edit.text() != text) // One that stays keeps its cursor.
            edit.setText(text);
    };
    setText(*m_project, f.project);
    setText(*m_purpose, f.purpose);
    setText(*m_contractNumber, f.contractNumber);
    setText(*m_contactName, f.contactName);
    setText(*m_contactPhone, f.contactPhone);
    const auto setMoney = [](MoneyEdit &edit, Money amount) {
        const bool stays = edit.hasFocus() && edit.fen().value_or(0) == amount.fen(); // Half an amount is not taken away.
        if (!stays)
            edit.setFen(amount.isZero() ? std::nullopt : std::optional(amount.fen()));
    };
    setMoney(*m_contractAmount, f.contractAmount);
    setMoney(*m_otherAid, f.otherAid);
    m_signed->setChosen(f.contractSigned);
    m_from->setChosen(f.periodFrom);
    m_to->setChosen(f.periodTo);
    m_provider->setCurrentIndex(f.provider ? std::max(0, m_provider->findData(f.provider->toText())) : 0);
    for (const auto &[kind, edit] : m_costs) {
        const auto has = std::ranges::find(f.costs, kind, &CostItem::kind);
        setMoney(*edit, has == f.costs.end() ? Money() : has->amount);
    }
}

/// Cards without a field have nothing to say. What a correction shows beyond the listed items is there to be read.
void ContractSection::showWhatIsAsked(const DraftForm &form)
{
    QSet<QWidget *> used;
    for (const auto &[name, field] : m_fields) {
        const bool shown = isToShow(name, form);
        field->setVisible(shown);
        field->editor()->setEnabled(isToChange(name, form));
        if (shown)
            used.insert(field->parentWidget());
    }
    arrange();
    for (Card *card : {m_projectCard, m_contractCard, m_contactCard})
        card->setVisible(used.contains(card));
    const bool costs = isToShow(u"costs"_s, form) && !m_costs.empty();
    m_costsCard->setVisible(costs);
    for (const auto &[kind, edit] : m_costs)
        edit->setEnabled(isToChange(u"costs"_s, form));
    m_nothing->setText(tr("Nothing to correct in this step."));
    m_nothing->setVisible(used.isEmpty() && !costs);
}

void ContractSection::showLabels()
{
    m_projectCard->setTitle(tr("Project"));
    m_contractCard->setTitle(tr("Contract"));
    m_contractCard->setHint(tr("as in the signed paper"));
    m_costsCard->setTitle(tr("Eligible costs (CNY)"));
    m_costsCard->setHint(tr("all empty: the whole contract counts, and the reviewer checks its items"));
    m_contactCard->setTitle(tr("Contact"));
    for (const auto &[name, field] : m_fields)
        field->setLabel(fieldText(name));
    m_fields.at(u"contractAmount"_s)->setLabel(tr("Contract amount (CNY)"));
    m_fields.at(u"otherAid"_s)->setLabel(tr("Other public aid for it (CNY)"));
    m_fields.at(u"otherAid"_s)->setOptional(true);
    m_project->setPlaceholderText(tr("e.g. Visual quality inspection for brake parts"));
    m_purpose->setPlaceholderText(tr("What the computing power is used for"));
    m_contractAmount->setPlaceholderText(tr("e.g. 720,000.00"));
}

void ContractSection::showProviders(const DraftForm &form)
{
    m_provider->clear();
    m_provider->addItem(tr("Choose a provider"));
    for (const Provider &provider : form.providers)
        m_provider->addItem(provider.name, provider.id.toText());
}

/// One row for each kind that the programme pays; made anew only for another programme, since somebody may be in one.
void ContractSection::makeCosts(const std::vector<CostKind> &kinds)
{
    const bool same = std::ranges::equal(kinds, m_costs, {}, {}, &std::pair<CostKind, MoneyEdit *>::first);
    if (!same) {
        m_costs.clear();
        for (FormField *field : m_costFields)
            delete field;
        m_costFields.clear();
        for (const CostKind kind : kinds) {
            MoneyEdit *edit = moneyEdit(u"cost"_s + enumText(kind));
            auto *field = new FormField(costKindText(kind), edit);
            const int place = int(m_costs.size());
            m_costGrid->addField(field, place / 2, place % 2);
            m_costs.emplace_back(kind, edit);
            m_costFields.push_back(field);
        }
    }
    for (std::size_t row = 0; row < m_costFields.size(); ++row)
        m_costFields[row]->setLabel(costKindText(m_costs[row].first));
}

void ContractSection::readInto(ApplicationForm &form) const
{
    form.project = m_project->text();
    form.purpose = m_purpose->text();
    form.contractNumber = m_contractNumber->text();
    form.contactName = m_contactName->text();
    form.contactPhone = m_contactPhone->text();
    form.contractAmount = Money::fromFen(m_contractAmount->fen().value_or(0));
    form.otherAid = Money::fromFen(m_otherAid->fen().value_or(0));
    form.contractSigned = m_signed->chosen();
    form.periodFrom = m_from->chosen();
    form.periodTo = m_to->chosen();
    form.provider = ProviderId::fromText(m_provider->currentData().toString());
    form.costs.clear();
    for (const auto &[kind, edit] : m_costs) {
        if (const auto fen = edit->fen(); fen && *fen > 0)
            form.costs.push_back({kind, Money::fromFen(*fen)});
    }
}

void ContractSection::showEstimate(const DraftForm &form)
{
    for (const auto &[name, field] : m_fields) {
        showNotes(*field, name, form);
    }
    if (m_costFields.empty())
        return;
    showNotes(*m_costFields.front(), u"costs"_s, form);
}

/// What is to be corrected is marked until it says something else; the words stay.
void ContractSection::showNotes(FormField &field, const QString &name, const DraftForm &form) const
{
    const QString note = noteOf(name, form);
    const QStringList left = itemsLeft(form.corrections, form.returned, form.draft);
    const bool isLeft = std::ranges::any_of(left, [&](const QString &item) { return isAskedBy(item, name); });
    field.setHelp(isLeft ? QString() : note);
    field.setWarning(isLeft ? note : QString());
    field.setError(problemOf(name, form));
}

QString ContractSection::noteOf(const QString &field, const DraftForm &form) const
{
    const auto wanted = std::ranges::find_if(form.corrections, [&](const CorrectionItem &item) { return isAskedBy(item.field, field); });
    if (wanted != form.corrections.end())
        return tr("To correct: %1").arg(wanted->text);
    const auto mark = std::ranges::find(form.marks, field, &DraftMark::field);
    if (mark == form.marks.end())
        return {};
    return mark->byName.isEmpty() ? tr("Changed by a colleague, %1.").arg(timeText(mark->at))
                                  : tr("Changed by %1, %2.").arg(mark->byName, timeText(mark->at));
}

std::vector<FormProblem> ContractSection::unreadable() const
{
    std::vector<FormProblem> problems;
    const auto look = [&](const QString &field, const MoneyEdit &edit) {
        if (const QString problem = edit.problem(); !problem.isEmpty())
            problems.push_back({field, problem});
    };
    look(u"contractAmount"_s, *m_contractAmount);
    look(u"otherAid"_s, *m_otherAid);
    for (const auto &[kind, edit] : m_costs)
        look(u"costs"_s, *edit);
    return problems;
}

QString ContractSection::problemOf(const QString &field, const DraftForm &form) const
{
    for (const FormProblem &problem : unreadable()) {
        if (problem.field == field)
            return problem.text;
    }
    if (const QString flaw = flawOf(field, form); !flaw.isEmpty())
        return flaw;
    const bool missing = std::ranges::find(form.estimate.missing, field) != form.estimate.missing.end();
    return missing && m_markMissing ? tr("Needed before you can submit.") : QString();
}

QWidget *ContractSection::editorOf(const QString &field) const
{
    if (field == u"costs")
        return m_costs.empty() ? nullptr : m_costs.front().second;
    const auto found = m_fields.find(field == u"contractPeriod" ? u"periodFrom"_s : field);
    return found == m_fields.end() ? nullptr : found->second->editor();
}

} // namespace cpv
