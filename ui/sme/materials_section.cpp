#include "ui/sme/materials_section.h"

#include "ui/common/paper_words.h"
#include "ui/models/domain_text.h"
#include "ui/sme/attached_paper.h"
#include "ui/sme/handed_files.h"
#include "ui/sme/invoice_words.h"
#include "ui/sme/paper_head.h"
#include "ui/sme/sme_words.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int HeadUnits = 36; // As high as the button beside it.

std::vector<MaterialRef> filesOf(const std::vector<MaterialRef> &all, const QString &kind)
{
    std::vector<MaterialRef> files;
    std::ranges::copy_if(all, std::back_inserter(files), [&](const MaterialRef &m) { return m.kind == kind; });
    return files;
}

/// A paper in the menu of those that may be used again.
class RememberedWords
{
    Q_DECLARE_TR_FUNCTIONS(cpv::RememberedWords)

public:
    static QString of(const RememberedPaper &each)
    {
        const QString used = each.project.isEmpty() ? tr("an application of %1").arg(dateText(localDate(each.attachedAt))) : each.project;
        return tr("%1  (%2)  %3").arg(each.paper.name, used, age(each.validity)).trimmed();
    }

private:
    static QString age(const PaperValidity &validity)
    {
        switch (validity.age) {
        case PaperAge::Unlimited: return {};
        case PaperAge::Unknown: return tr("Day of issue not known");
        case PaperAge::Valid:
        case PaperAge::EndsSoon: return tr("Counts until %1").arg(dateText(validity.validTo));
        case PaperAge::TooOld: return tr("Too old since %1").arg(dateText(validity.validTo));
        case PaperAge::InFuture: return tr("Day of issue to come");
        }
        Q_UNREACHABLE();
    }
};

}

MaterialsSection::MaterialsSection(QWidget *parent)
    : DraftSection(parent)
    , m_card(new Card)
    , m_hint(new Text(TextRole::Muted))
    , m_progress(new ThinProgress)
    , m_rows(new QVBoxLayout)
{
    setAcceptDrops(true);
    auto *paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &MaterialsSection::paste);
    m_hint->setWordWrap(true);
    m_rows->setSpacing(0);
    m_card->body()->addWidget(m_hint);
    m_card->body()->addWidget(m_progress);
    m_card->body()->addLayout(m_rows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    layout->addStretch(1);
}

void MaterialsSection::showForm(const DraftForm &form)
{
    const QWidget *focus = window()->focusWidget(); // Also while a dialog for files is open: it is where the keyboard comes back to.
    const QString focused = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    const auto row = std::ranges::find_if(m_rowOf, [focus](const auto &each) { return each.second->isAncestorOf(focus); });
    const QString focusedKind = row == m_rowOf.end() ? QString() : row->first;
    emptyLayout(*m_rows);
    m_attached.clear();
    m_today = form.today;
    m_rowOf.clear();
    m_pillOf.clear();
    m_buttonOf.clear();
    m_errorOf.clear();
    m_mode = form.facts.programme.mode;
    orderPapers(form);
    for (const MaterialRequirement &paper : m_papers) {
        if (m_rows->count() > 0)
            m_rows->addWidget(new Line);
        m_rows->addWidget(makeRow(paper, filesOf(m_files, paper.kind)));
    }
    showStates();
    m_hint->setText(tr("Drop or paste files anywhere on this card, or choose them. An e-invoice is read at once. PDF, OFD, images, XML or Excel, 64 MB each at most."));
    showDelivery();
    keepKeyboard(focused, focusedKind);
}

/// States and buttons are as wide as the widest there are, so that what stands before them ends at one line and stays.
void MaterialsSection::alignColumns()
{
    int states = 0, buttons = 0;
    for (const QString &state : {tr("Missing"), tr("Optional"), tr("Expires soon"), tr("Expired"), tr("Wrong date"), tr("Not recognised"), tr("Attached")})
        states = std::max(states, pillSize(state).width());
    std::vector<QWidget *> column;
    for (const auto &[kind, row] : m_rowOf) {
        row->findChild<QWidget *>(u"materialState_"_s + kind)->setMinimumWidth(states);
        for (const QString &name : {u"attach_"_s, u"reuse_"_s})
            if (auto *button = row->findChild<QWidget *>(name + kind))
                column.push_back(button);
    }
    for (const QWidget *button : column)
        buttons = std::max(buttons, button->sizeHint().width());
    for (const QString &text : {tr("Choose file"), tr("Add file")}) { // A file that comes or goes moves nothing.
        Button either(ButtonKind::Secondary, text, m_card);
        either.setIconName(u"upload"_s);
        buttons = std::max(buttons, either.sizeHint().width());
    }
    for (QWidget *button : column)
        button->setMinimumWidth(buttons);
}

/// Missing ones first as the form is opened; then each keeps its place, so that no row moves away from under the hand.
void MaterialsSection::orderPapers(const DraftForm &form)
{
    m_files = form.draft.materials;
    const auto present = [&](const MaterialRequirement &paper) { return !filesOf(m_files, paper.kind).empty(); };
    const auto rank = [&](const MaterialRequirement &paper) { return present(paper) ? 2 : paper.required ? 0 : 1; };
    std::vector<MaterialRequirement> papers = form.facts.programme.materials;
    if (m_ordered == form.draft.id) {
        const auto place = [this](const MaterialRequirement &paper) { return std::ranges::find(m_papers, paper.kind, &MaterialRequirement::kind); };
        std::ranges::stable_sort(papers, {}, place);
    } else {
        std::ranges::stable_sort(papers, {}, rank);
    }
    m_papers = papers;
    m_ordered = form.draft.id;
    const auto wanted = std::ranges::min_element(m_papers, {}, rank);
    m_wanted = wanted == m_papers.end() || present(*wanted) ? QString() : wanted->kind;
}

/// Bar and title count the same papers: those required, and whatever is attached but has expired, since it must be replaced. Green
/// only when the registry has every file.
void MaterialsSection::showProgress()
{
    int needed = 0, missing = 0, expired = 0;
    for (const MaterialRequirement &paper : m_papers) {
        const bool isMissing = filesOf(m_files, paper.kind).empty();
        const bool isExpired = !isMissing && validityOf(paper.kind).age == PaperAge::TooOld;
        needed += paper.required || isExpired;
        missing += paper.required && isMissing;
        expired += isExpired;
    }
    const int there = needed - missing - expired;
    const auto waiting = int(std::ranges::count_if(m_files, [this](const MaterialRef &file) { return !isDelivered(file.sha256); }));
    QStringList open;
    if (missing > 0)
        open << tr("%1 missing").arg(missing);
    if (expired > 0)
        open << tr("%n expired", nullptr, expired);
    m_card->setTitle(tr("Materials %1 / %2").arg(there).arg(needed));
    m_card->setHint(!open.isEmpty() ? listText(open)
            : waiting > 0           ? tr("all attached, %n still to be delivered", nullptr, waiting)
                                    : tr("complete"));
    m_progress->setFraction(needed ? double(there) / needed : 1, open.isEmpty() && waiting == 0 ? Token::Ok : Token::Accent);
}

bool MaterialsSection::isDelivered(const QString &sha256) const
{
    return !m_facts.waiting.contains(sha256) && std::ranges::find(m_facts.underWay, sha256, &PaperTransfer::sha256) == m_facts.underWay.end();
}

/// Of a kind's papers the one that counts longest: a fresh one makes up for an old one beside it.
PaperValidity MaterialsSection::validityOf(const QString &kind) const
{
    PaperValidity best {PaperAge::Unlimited};
    bool isFirst = true;
    for (const MaterialRef &file : filesOf(m_files, kind)) {
        const auto issued = m_facts.issued.find(file.sha256);
        const PaperValidity validity = paperValidity(
            PaperMemory::validDays(kind), issued == m_facts.issued.end() ? std::nullopt : std::optional(issued->second), m_today);
        if (isFirst || validity.age < best.age)
            best = validity;
        isFirst = false;
    }
    return best;
}

std::vector<FormProblem> MaterialsSection::outdated() const
{
    std::vector<FormProblem> problems;
    for (const MaterialRequirement &paper : m_papers) {
        const PaperValidity validity = validityOf(paper.kind);
        const QString field = u"materials/"_s + paper.kind;
        if (validity.age == PaperAge::TooOld)
            problems.push_back({field, tr("Expired: it counted until %1. Get a new one.").arg(dateText(validity.validTo))});
        else if (validity.age == PaperAge::InFuture)
            problems.push_back({field, tr("Its day of issue is still to come. Correct it.")});
    }
    return problems;
}

void MaterialsSection::showStates()
{
    for (const MaterialRequirement &paper : m_papers) {
        Pill &pill = *m_pillOf.at(paper.kind);
        if (filesOf(m_files, paper.kind).empty()) {
            pill.setState(paper.required ? tr("Missing") : tr("Optional"), paper.required ? Tone::Warn : Tone::Neutral);
            continue;
        }
        switch (validityOf(paper.kind).age) {
        case PaperAge::Unlimited:
        case PaperAge::Unknown:
        case PaperAge::Valid: showAttached(paper.kind); break;
        case PaperAge::EndsSoon: pill.setState(tr("Expires soon"), Tone::Warn); break;
        case PaperAge::TooOld: pill.setState(tr("Expired"), Tone::Bad); break;
        case PaperAge::InFuture: pill.setState(tr("Wrong date"), Tone::Bad); break;
        }
    }
    alignColumns();
}

/// Green only where nothing of it is left to doubt: a file that isn't read yet, or doesn't say what it is, may be anything.
void MaterialsSection::showAttached(const QString &kind)
{
    Pill &pill = *m_pillOf.at(kind);
    bool isRead = true;
    for (const MaterialRef &file : filesOf(m_files, kind)) {
        const auto known = m_facts.recognised.find(file.sha256);
        if (known != m_facts.recognised.end() && !known->second)
            return pill.setState(tr("Not recognised"), Tone::Warn);
        isRead &= known != m_facts.recognised.end();
    }
    pill.setState(tr("Attached"), isRead || !isReadPaper(kind) ? Tone::Ok : Tone::Neutral);
}

/// Rows are made anew under the hand; the keyboard stays where it was. A button that did its last work gives it to its row's first.
void MaterialsSection::keepKeyboard(const QString &name, const QString &kind)
{
    auto *again = name.isEmpty() ? nullptr : findChild<QWidget *>(name);
    if (const auto button = m_buttonOf.find(kind); !again && button != m_buttonOf.end())
        again = button->second;
    if (again)
        again->setFocus(Qt::OtherFocusReason);
}

QWidget *MaterialsSection::makeRow(const MaterialRequirement &paper, const std::vector<MaterialRef> &files)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    setPadding(*layout, {0, 10, 0, 10});
    setGap(*layout, 12);
    auto *text = new QVBoxLayout;
    setGap(*text, 4);
    auto *head = new PaperHead(paper, m_mode);
    connect(head, &PaperHead::sampleRequested, this, [this, kind = paper.kind] { Q_EMIT sampleRequested(kind); });
    text->addWidget(head);
    for (const MaterialRef &file : files)
        text->addWidget(makeFile(file));
    auto *error = named(new Text(TextRole::Label), u"materialError_"_s + paper.kind);
    error->setWordWrap(true);
    error->setTone(Tone::Bad);
    text->addWidget(error);
    const bool missing = files.empty();
    auto *pill = new Pill;
    auto *choose = named(new Button(ButtonKind::Secondary, missing ? tr("Choose file") : tr("Add file")),
        u"attach_"_s + paper.kind, tr("Choose a file for: %1").arg(materialText(paper.kind)));
    choose->setIconName(u"upload"_s);
    connect(choose, &Button::clicked, this, [this, kind = paper.kind] { chooseFiles(kind); });
    layout->addLayout(text, 1);
    auto *state = named(new QWidget, u"materialState_"_s + paper.kind);
    fixHeight(*state, HeadUnits);
    auto *inState = new QHBoxLayout(state);
    inState->setContentsMargins({});
    inState->addWidget(pill, 0, Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(state, 0, Qt::AlignTop);
    auto *buttons = new QVBoxLayout;
    setGap(*buttons, 6);
    buttons->addWidget(choose);
    if (QWidget *reuse = makeReuse(paper.kind))
        buttons->addWidget(reuse);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_rowOf[paper.kind] = row;
    m_pillOf[paper.kind] = pill;
    m_buttonOf[paper.kind] = choose;
    m_errorOf[paper.kind] = error;
    showFileError(paper.kind, m_errors[paper.kind]); // Only now: shown before it has a parent, it would be a window.
    return row;
}

QWidget *MaterialsSection::makeFile(const MaterialRef &file)
{
    AttachedPaper::Shown shown {.paper = file, .today = m_today};
    if (const auto note = m_notes.find(file.sha256); note != m_notes.end())
        shown.note = note->second;
    else if (const auto known = m_facts.recognised.find(file.sha256); known != m_facts.recognised.end() && !known->second)
        shown.note = {unrecognisedText(file.kind), true};
    if (const auto issued = m_facts.issued.find(file.sha256); issued != m_facts.issued.end())
        shown.issued = issued->second;
    if (const auto uses = m_facts.uses.find(file.sha256); uses != m_facts.uses.end())
        shown.uses = usesText(uses->second);
    auto *attached = new AttachedPaper(shown);
    connect(attached, &AttachedPaper::viewRequested, this, &MaterialsSection::viewRequested);
    connect(attached, &AttachedPaper::issueStated, this, &MaterialsSection::issueStated);
    connect(attached, &AttachedPaper::removeRequested, this,
        [this](const MaterialRef &paper) { Q_EMIT removeRequested(paper.kind, paper.sha256); });
    m_attached.push_back(attached);
    return attached;
}

/// Null where the company has no such paper.
QWidget *MaterialsSection::makeReuse(const QString &kind)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"reuseMenu_"_s + kind);
    for (const RememberedPaper &each : m_facts.earlier) {
        if (each.paper.kind == kind)
            menu->addAction(RememberedWords::of(each), this, [this, paper = each.paper] { Q_EMIT reuseRequested(paper); });
    }
    if (menu->isEmpty()) {
        delete menu;
        return nullptr;
    }
    auto *reuse = named(new Button(ButtonKind::Secondary, tr("Use again")), u"reuse_"_s + kind,
        tr("Use an earlier paper again for: %1").arg(materialText(kind)));
    reuse->setIconName(u"history"_s);
    menu->setParent(reuse, menu->windowFlags()); // It goes with its button.
    connect(reuse, &Button::clicked, menu, [reuse, menu] { menu->popup(reuse->mapToGlobal(QPoint(0, reuse->height()))); });
    return reuse;
}

bool MaterialsSection::setMemory(const std::map<QString, QDate> &issued, const std::vector<RememberedPaper> &earlier)
{
    const auto same = [](const RememberedPaper &a, const RememberedPaper &b) {
        return a.paper.sha256 == b.paper.sha256 && a.paper.kind == b.paper.kind && a.validity == b.validity;
    };
    if (issued == m_facts.issued && std::ranges::equal(earlier, m_facts.earlier, same))
        return false;
    m_facts.issued = issued;
    m_facts.earlier = earlier;
    return true;
}

bool MaterialsSection::setUses(const std::map<QString, std::vector<PaperUse>> &uses)
{
    return std::exchange(m_facts.uses, uses) != uses;
}

void MaterialsSection::clearFileNotes()
{
    m_notes.clear();
    m_facts.recognised.clear();
    m_facts.uses.clear();
}

void MaterialsSection::noteRecognised(const QString &sha256, bool isRecognised)
{
    m_facts.recognised[sha256] = isRecognised;
    showStates();
    const auto file = std::ranges::find(m_attached, sha256, [](const AttachedPaper *attached) { return attached->paper().sha256; });
    if (file == m_attached.end())
        return;
    if (const auto note = m_notes.find(sha256); note != m_notes.end())
        (*file)->showNote(note->second);
    else if (!isRecognised)
        (*file)->showNote({unrecognisedText((*file)->paper().kind), true});
}

void MaterialsSection::noteIssue(const QString &sha256, const std::optional<QDate> &issued)
{
    if (issued)
        m_facts.issued[sha256] = *issued;
    else
        m_facts.issued.erase(sha256);
    showStates();
    showProgress();
}

void MaterialsSection::showWaiting(const std::set<QString> &digests)
{
    m_facts.waiting = digests;
    showDelivery();
}

void MaterialsSection::showTransfers(const std::vector<PaperTransfer> &transfers)
{
    m_facts.underWay = transfers;
    showDelivery();
}

void MaterialsSection::showDelivery()
{
    for (AttachedPaper *attached : m_attached)
        attached->showDelivery(m_facts);
    showProgress();
}

void MaterialsSection::showFileError(const QString &kind, const QString &text)
{
    m_errors[kind] = text;
    if (const auto found = m_errorOf.find(kind); found != m_errorOf.end()) {
        found->second->setText(text);
        found->second->setVisible(!text.isEmpty());
    }
}

QWidget *MaterialsSection::editorOf(const QString &field) const
{
    if (field == u"materials")
        return m_papers.empty() ? nullptr : m_buttonOf.at(m_wanted.isEmpty() ? m_papers.front().kind : m_wanted);
    const auto found = m_buttonOf.find(field.startsWith(u"materials/") ? field.mid(10) : QString());
    return found == m_buttonOf.end() ? nullptr : found->second;
}

void MaterialsSection::chooseFiles(const QString &kind)
{
    QFileDialog *dialog = openDialog(window(), {u"paperDialog"_s, tr("Choose a file for: %1").arg(materialText(kind)), paperFileFilter()},
        QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
        [this, kind](const QStringList &paths) { Q_EMIT attachRequested(kind, paths); });
    dialog->open();
}

void MaterialsSection::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MaterialsSection::dropEvent(QDropEvent *event)
{
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // Rows made a moment ago have no place yet, and would all be at the corner.
    QString under;
    for (const auto &[kind, row] : m_rowOf) {
        if (row->isVisible() && row->rect().contains(row->mapFrom(this, event->position().toPoint())))
            under = kind;
    }
    handIn(localFiles(*event->mimeData()), under);
    event->acceptProposedAction();
}

void MaterialsSection::handIn(const QStringList &paths, const QString &under)
{
    for (const QString &path : paths) {
        const QString named = kindFor(QFileInfo(path).fileName());
        Q_EMIT handedIn(!named.isEmpty() ? named : !under.isEmpty() ? under : m_wanted, path);
    }
}

/// Files as a file manager copies them, or a picture as a screenshot is.
void MaterialsSection::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (const QStringList paths = localFiles(*copied); !paths.isEmpty())
        return handIn(paths, {});
    const QImage picture = pastedPicture(*copied);
    if (picture.isNull())
        return;
    if (const QString path = keepPicture(picture, m_pasted); !path.isEmpty())
        return handIn({path}, {});
    const QString kind = m_wanted.isEmpty() && !m_papers.empty() ? m_papers.front().kind : m_wanted;
    showFileError(kind, pictureLostText());
}

/// A file named after a paper goes to it, wherever it was dropped.
QString MaterialsSection::kindFor(const QString &fileName) const
{
    for (const MaterialRequirement &paper : m_papers) {
        if (fileName.contains(materialText(paper.kind), Qt::CaseInsensitive) || fileName.contains(paper.kind, Qt::CaseInsensitive))
            return paper.kind;
    }
    return {};
}

} // namespace cpv
