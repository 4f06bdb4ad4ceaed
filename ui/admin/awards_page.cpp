#include "ui/admin/awards_page.h"

#include "core/base/money_text.h"
#include "core/usecases/futures.h"
#include "ui/admin/award_round_forms.h"
#include "ui/admin/award_words.h"
#include "ui/common/taking_back.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/models/command_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/money_display.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_boxes.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 200;
enum Column { PlaceColumn, NumberColumn, CompanyColumn, ScoreColumn, AmountColumn, StandingColumn, RunningColumn, PeopleColumn, StepColumn, WhyColumn };

/// Experts' points, or where nobody scored the day that counts instead.
QString rankText(const AwardLine &line, const Application &application)
{
    return line.score ? scoreText(*line.score) : localDate(application.submittedAt).toString(Qt::ISODate);
}

} // namespace

AwardsPage::AwardsPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"awardsNotice"_s))
    , m_skeleton(new Skeleton(8))
    , m_empty(named(new EmptyState, u"awardsEmpty"_s))
    , m_content(new QWidget)
    , m_programmes(named(new DropDown, u"awardsProgramme"_s))
    , m_seal(named(new Button(ButtonKind::Secondary), u"awardsSeal"_s))
    , m_draw(named(new Button(ButtonKind::Secondary), u"awardsDraw"_s))
    , m_save(named(new Button(ButtonKind::Ghost), u"awardsSave"_s))
    , m_round(named(new Notice, u"awardsRound"_s))
    , m_formPlace(new QWidget)
    , m_figureCard(new Card)
    , m_figures(named(new KeyValueGrid(2), u"awardsFigures"_s))
    , m_card(named(new Card, u"awardsCard"_s))
    , m_table(named(new TableView, u"awardsTable"_s))
    , m_model(new PlainTableModel(this))
    , m_payerCard(named(new Card, u"awardsPayers"_s))
    , m_payerTable(named(new TableView, u"awardsPayersTable"_s))
    , m_payerModel(new PlainTableModel(this))
{
    buildLayout();
    showOnly(m_skeleton);
    connect(m_programmes, &DropDown::activated, this, [this](int index) {
        m_programme = m_desks[size_t(index)].programme.id;
        closeForm();
        show();
    });
    connect(m_seal, &Button::clicked, this, &AwardsPage::openSealForm);
    connect(m_draw, &Button::clicked, this, &AwardsPage::openDrawForm);
    connect(m_save, &Button::clicked, this, &AwardsPage::saveList);
    connect(m_notice, &Notice::buttonClicked, this, &AwardsPage::refresh);
    connect(m_table, &TableView::rowActivated, this, [this](int row) {
        if (const AwardDesk *shown = desk(); shown && row >= 0 && row < int(m_preview.lines.size()))
            Q_EMIT pageRequested(u"review"_s, shown->proposed[m_preview.lines[size_t(row)].candidate].id.toText());
    });
    connect(&m_loading, &QFutureWatcherBase::finished, this, &AwardsPage::onLoaded);
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Application) || kinds.contains(RecordKind::AwardRound) || kinds.contains(RecordKind::BudgetLine)))
            refresh();
    });
    setTexts([this] { retranslate(); });
}

void AwardsPage::buildLayout()
{
    for (const auto &[card, table, model] : {std::tuple(m_card, m_table, m_model), std::tuple(m_payerCard, m_payerTable, m_payerModel)}) {
        table->setModel(model);
        card->setFlush(true);
        card->body()->addWidget(table);
        new TableExport(*card, *table, m_useCases);
    }
    // The reason says more than a running total: it gives way later.
    m_table->setColumns({{44}, {126}, {140, 2}, {64, 0, 2}, {100}, {110}, {110, 0, 5}, {70, 0, 4}, {100, 0, 1}, {260, 3, 3}});
    for (const Column amounts : {AmountColumn, RunningColumn})
        m_table->setItemDelegateForColumn(amounts, new AmountDelegate(m_table));
    m_table->setItemDelegateForColumn(StandingColumn, new PillDelegate(m_table));
    m_table->fitRows(MostRows);
    m_payerTable->setColumns({{150, 1}, {120}, {120}, {120}});
    for (int amounts = 1; amounts <= 3; ++amounts)
        m_payerTable->setItemDelegateForColumn(amounts, new AmountDelegate(m_payerTable));
    m_payerTable->fitRows(MostRows);
    m_figureCard->body()->addWidget(m_figures);
    m_save->setIconName(u"download"_s);
    auto *formPlace = new QVBoxLayout(m_formPlace);
    formPlace->setContentsMargins({});
    auto *tools = new QHBoxLayout;
    setGap(*tools, 8);
    m_programmes->setSizeAdjustPolicy(QComboBox::AdjustToContents); // Also in the other language.
    tools->addWidget(m_programmes);
    tools->addStretch(1);
    for (Button *button : {m_save, m_seal, m_draw})
        tools->addWidget(button);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    setGap(*content, 14);
    content->addLayout(tools);
    for (QWidget *part : {static_cast<QWidget *>(m_round), m_formPlace, static_cast<QWidget *>(m_figureCard), static_cast<QWidget *>(m_card),
             static_cast<QWidget *>(m_payerCard)})
        content->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_empty), m_content})
        layout->addWidget(part);
    layout->addStretch(1);
    m_formPlace->hide();
}

QString AwardsPage::title() const { return tr("Batch award"); }

QString AwardsPage::subtitle() const
{
    const AwardDesk *shown = desk();
    return shown ? tr("%1 | budget year %2").arg(programmeFullName(shown->programme)).arg(shown->year) : QString();
}

std::optional<PrimaryAction> AwardsPage::primaryAction() const
{
    const auto &session = m_useCases.session.current();
    if (!session || !hasRole(session->account, Role::Approver) || !desk())
        return {};
    const int count = int(toConfirm().size());
    return PrimaryAction {tr("Confirm %n award(s)", nullptr, count), u"check"_s,
        [page = const_cast<AwardsPage *>(this)] { page->confirmAll(); }, count > 0 && !m_form};
}

void AwardsPage::openArgument(const QVariant &argument)
{
    if (const auto id = ProgrammeId::fromText(argument.toString()))
        m_programme = *id;
}

void AwardsPage::refresh() { m_loading.setFuture(m_useCases.awards.desks()); }

void AwardsPage::onLoaded()
{
    const auto desks = m_loading.result();
    if (!desks) {
        const ErrorWords words = errorWords(desks.error());
        m_skeleton->hide();
        return m_notice->showRetry(words.title, words.advice);
    }
    m_notice->endRetry();
    m_loaded = true;
    m_desks = *desks;
    showOnly(m_desks.empty() ? static_cast<QWidget *>(m_empty) : m_content);
    show();
}

const AwardDesk *AwardsPage::desk() const
{
    const auto found = std::ranges::find(m_desks, m_programme, [](const AwardDesk &desk) { return desk.programme.id; });
    return found != m_desks.end() ? &*found : m_desks.empty() ? nullptr : &m_desks.front();
}

OfferedAction AwardsPage::confirmOf(const Application &application) const
{
    const auto &session = m_useCases.session.current();
    if (!session)
        return {CaseAction::Confirm, false, ActionHint::NeedsApprover};
    const std::vector<OfferedAction> offered = actionsFor(application, session->account, m_useCases.today());
    const auto confirm = std::ranges::find(offered, CaseAction::Confirm, &OfferedAction::action);
    return confirm == offered.end() ? OfferedAction {CaseAction::Confirm, false, ActionHint::NeedsApprover} : *confirm;
}

std::vector<const Application *> AwardsPage::toConfirm() const
{
    std::vector<const Application *> cases;
    const AwardDesk *shown = desk();
    for (const AwardLine &line : m_preview.lines)
        if (const Application &application = shown->proposed[line.candidate]; line.standing == AwardStanding::In && confirmOf(application).enabled)
            cases.push_back(&application);
    return cases;
}

void AwardsPage::show()
{
    m_preview = {};
    if (const AwardDesk *shown = desk()) {
        m_preview = previewAwards(question(*shown));
        showProgrammes();
        showRound();
        showFigures();
        showCandidates();
        showPayers();
    }
    Q_EMIT headerChanged();
}

void AwardsPage::showProgrammes()
{
    std::vector<LabelledChoice> programmes;
    for (const AwardDesk &each : m_desks)
        programmes.push_back({programmeFullName(each.programme), each.programme.id.toText()});
    refillChoices(*m_programmes, programmes);
    m_programmes->setCurrentIndex(m_programmes->findData(desk()->programme.id.toText()));
}

bool AwardsPage::maySeal() const
{
    const auto &session = m_useCases.session.current();
    const AwardDesk *shown = desk();
    const bool waitsForWords = shown && shown->round && awaitsDraw(*shown->round)
        && m_useCases.today() <= m_useCases.awards.lastDayOfWords(*shown->round);
    return session && shown && !shown->proposed.empty() && !waitsForWords
        && (hasRole(session->account, Role::Clerk) || hasRole(session->account, Role::Approver));
}

bool AwardsPage::mayDraw() const
{
    const auto &session = m_useCases.session.current();
    const AwardDesk *shown = desk();
    if (!session || !shown || !shown->round || !shown->round->drawFrom || !awaitsDraw(*shown->round))
        return false;
    return shown->round->sealedBy != session->account.id && m_useCases.now() >= *shown->round->drawFrom
        && (hasRole(session->account, Role::Clerk) || hasRole(session->account, Role::Approver));
}

void AwardsPage::showRound()
{
    const AwardDesk &shown = *desk();
    m_seal->setVisible(maySeal());
    m_draw->setVisible(mayDraw());
    m_save->setVisible(shown.round.has_value());
    if (shown.round)
        m_round->showNotice(m_preview.needsDraw ? Tone::Warn : Tone::Info, roundTitle(*shown.round), roundNext(*shown.round, m_preview.needsDraw));
    else if (m_preview.needsDraw)
        m_round->showNotice(Tone::Warn, tr("Equal scores stand at the line where the money ends"),
            tr("Seal the list with the digests of two outsiders' words; on the announced day they decide the order."));
    else
        m_round->hide();
}

void AwardsPage::showFigures()
{
    const auto count = [&](auto... standings) {
        return int(std::ranges::count_if(m_preview.lines, [&](const AwardLine &line) { return ((line.standing == standings) || ...); }));
    };
    Money left;
    for (const PayerAmount &payer : m_preview.leftAfter)
        left += payer.amount;
    m_figures->setPairs({{tr("In this batch"), tr("%n case(s), %1", nullptr, int(m_preview.in)).arg(exactMoney(m_preview.promised))},
        {tr("On the waiting list"), tr("%n case(s)", nullptr, count(AwardStanding::Short, AwardStanding::Behind, AwardStanding::Cap))},
        {tr("Left in the budget"), exactMoney(left)},
        {tr("To be drawn"), tr("%n case(s)", nullptr, count(AwardStanding::ToDraw))}});
}

void AwardsPage::showCandidates()
{
    const AwardDesk &shown = *desk();
    const bool isScored = !shown.scores.empty();
    std::vector<std::vector<PlainCell>> rows;
    for (size_t i = 0; i < m_preview.lines.size(); ++i) {
        const AwardLine &line = m_preview.lines[i];
        const Application &application = shown.proposed[line.candidate];
        const Decision &decision = *application.decision;
        const OfferedAction confirm = confirmOf(application);
        const bool waits = shown.round && line.standing != AwardStanding::In; // The list binds: whoever tried would be refused.
        rows.push_back({{QString::number(i + 1)}, {application.number}, {application.companyName}, {rankText(line, application)},
            {yuanText(decision.amount)}, {standingText(line), standingTone(line.standing)}, {yuanText(line.running)},
            {tr("%1 of %2").arg(decision.confirmedBy.size()).arg(decision.confirmersNeeded)}, {waits && confirm.enabled ? u"–"_s : ownStepText(confirm)},
            {standingReason(line)}});
    }
    m_model->setTable({{tr("Rank")}, {tr("Case number")}, {tr("Company")}, {isScored ? tr("Score") : tr("Day of submission")}, {tr("Amount (CNY)"), true},
                          {tr("Standing")}, {tr("Running total (CNY)"), true}, {tr("Confirmed")}, {tr("Your step")}, {tr("Why")}},
        std::move(rows));
    m_card->setTitle(tr("Proposed cases, best first"));
    m_card->setHint(tr("%n case(s) in all", nullptr, int(m_preview.lines.size())));
}

void AwardsPage::showPayers()
{
    const AwardDesk &shown = *desk();
    std::vector<std::vector<PlainCell>> rows;
    for (const PayerAmount &after : m_preview.leftAfter) {
        const auto before = std::ranges::find(shown.left, after.payer, &PayerAmount::payer);
        const Money left = before == shown.left.end() ? Money() : before->amount;
        rows.push_back({{payerText(after.payer)}, {yuanText(left)}, {yuanText(left - after.amount)}, {yuanText(after.amount)}});
    }
    m_payerModel->setTable({{tr("Payer")}, {tr("Left (CNY)"), true}, {tr("This batch (CNY)"), true}, {tr("Left after it (CNY)"), true}}, std::move(rows));
    m_payerCard->setTitle(tr("Who pays"));
    m_payerCard->setHint(tr("As the registry confirmed it; it refuses what a payer hasn't."));
}

void AwardsPage::confirmAll()
{
    const AwardDesk *shown = desk();
    std::vector<GroupStep> steps;
    for (const Application *application : toConfirm())
        steps.push_back({ConfirmAward {application->id}, application->version});
    if (!shown || steps.empty())
        return;
    whenDone(this, m_useCases.commands.performGroup(steps, shown->programme.place), [this](const Result<GroupPerformed> &performed) {
        if (!performed)
            return tellFailed(performed.error());
        refresh();
        if (!performed->refused.empty())
            m_notice->showError(tr("%n award(s) not confirmed", nullptr, int(performed->refused.size())), errorText(performed->refused.front().second));
        if (!performed->commands.empty())
            offerUndo(performed->commands, tr("%n award(s) confirmed", nullptr, int(performed->commands.size())));
    });
}

void AwardsPage::offerUndo(const std::vector<CommandId> &commands, const QString &done)
{
    offerToUndo(*this, m_useCases, commands, done, [this](const Result<void> &back) { back ? refresh() : tellFailed(back.error()); });
}

AwardQuestion AwardsPage::question(const AwardDesk &desk)
{
    return {desk.proposed, desk.left, desk.scores, desk.capLeft, desk.round ? &*desk.round : nullptr};
}

void AwardsPage::openSealForm()
{
    const AwardDesk *shown = desk();
    if (!shown || !nextListNeedsDraw(question(*shown)))
        return seal({}, {});
    auto *form = new SealListForm(m_useCases.today());
    connect(form, &SealListForm::cancelled, this, &AwardsPage::closeForm);
    connect(form, &SealListForm::submitted, this, [this, form] {
        if (const auto answer = form->answer())
            seal(answer->words, answer->drawFrom);
    });
    showForm(form);
    form->focusFirst();
}

void AwardsPage::seal(std::vector<SealedWord> words, std::optional<Instant> drawFrom)
{
    const AwardDesk *shown = desk();
    SealAwardList seal {.programme = shown->programme.id, .cases = {}, .words = std::move(words), .drawFrom = drawFrom};
    for (const AwardLine &line : m_preview.lines)
        seal.cases.push_back(shown->proposed[line.candidate].id);
    const auto version = shown->round ? std::optional(shown->round->version) : std::nullopt;
    whenDone(this, m_useCases.commands.performUndoable(seal, shown->programme.place, version), [this](const Result<Performed> &performed) {
        if (!performed)
            return tellFailed(performed.error());
        closeForm();
        refresh();
        offerUndo({performed->command}, commandText(CommandKind::SealAwardList));
    });
}

void AwardsPage::openDrawForm()
{
    const AwardDesk *shown = desk();
    auto *form = new DrawListForm(*shown->round);
    connect(form, &DrawListForm::cancelled, this, &AwardsPage::closeForm);
    connect(form, &DrawListForm::submitted, this, [this, form, round = *shown->round] {
        const auto words = form->words();
        if (!words)
            return;
        // Not to be undone: who knows how a draw fell must not be able to take it back.
        whenDone(this, m_useCases.commands.perform(DrawAwardList {round.id, *words}, round.place, round.version), [this](const Result<Performed> &performed) {
            if (!performed)
                return tellFailed(performed.error());
            closeForm();
            refresh();
            Q_EMIT toastRequested(
                recordedText(commandText(CommandKind::DrawAwardList), m_useCases.status.state() == SyncStatus::State::Offline));
        });
    });
    showForm(form);
    form->focusFirst();
}

void AwardsPage::showForm(QWidget *form)
{
    closeForm();
    m_form = form;
    m_formPlace->layout()->addWidget(form);
    m_formPlace->show();
    Q_EMIT headerChanged();
}

void AwardsPage::closeForm()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_formPlace->hide();
    Q_EMIT headerChanged();
}

void AwardsPage::saveList()
{
    const AwardDesk *shown = desk();
    const AwardRound round = *shown->round;
    QFileDialog *dialog = saveDialog(this,
        {.name = u"awardsSaveDialog"_s,
            .title = tr("Save the list"),
            .filter = tr("Text (*.txt)"),
            .suffix = u"txt"_s,
            .suggestion = tr("Award list %1-%2").arg(round.year).arg(round.number) + u".txt"_s});
    connect(dialog, &QFileDialog::fileSelected, this, [this, round](const QString &path) {
        whenDone(this, m_useCases.awards.writeList(round, path), [this, path](const Result<void> &written) {
            if (!written)
                return tellFailed(written.error());
            m_notice->showNotice(Tone::Ok, tr("The list is written"), QDir::toNativeSeparators(path));
        });
    });
    dialog->open();
}

void AwardsPage::tellFailed(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, words.advice);
}

void AwardsPage::showOnly(QWidget *shown)
{
    for (QWidget *part : {static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_empty), m_content})
        part->setVisible(part == shown);
}

void AwardsPage::retranslate()
{
    m_seal->setText(tr("Seal the list"));
    m_draw->setText(tr("Draw the ties"));
    m_save->setText(tr("Save the list"));
    m_programmes->setAccessibleName(tr("Programme"));
    m_table->setAccessibleName(tr("Proposed cases, best first"));
    m_payerTable->setAccessibleName(tr("Who pays"));
    m_figureCard->setTitle(tr("Once this batch is confirmed"));
    m_empty->setContent(u"scale"_s, tr("No case is proposed"), tr("As soon as a reviewer proposes an award, it can be confirmed here together with others."));
    if (m_loaded)
        show();
}

} // namespace cpv
