#include "ui/sme/materials_section.h"

#include "ui/models/domain_text.h"
#include "ui/sme/sme_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QMimeData>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

std::vector<MaterialRef> filesOf(const ApplicationForm &form, const QString &kind)
{
    std::vector<MaterialRef> files;
    std::ranges::copy_if(form.materials, std::back_inserter(files), [&](const MaterialRef &m) { return m.kind == kind; });
    return files;
}

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

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
    emptyLayout(*m_rows);
    m_rowOf.clear();
    m_buttonOf.clear();
    m_errorOf.clear();
    m_papers = form.facts.programme.materials;
    const auto present = [&](const MaterialRequirement &paper) { return !filesOf(form.draft, paper.kind).empty(); };
    const auto rank = [&](const MaterialRequirement &paper) { return present(paper) ? 2 : paper.required ? 0 : 1; };
    std::ranges::stable_sort(m_papers, {}, rank);
    m_wanted = m_papers.empty() || present(m_papers.front()) ? QString() : m_papers.front().kind;
    int required = 0;
    int there = 0;
    for (const MaterialRequirement &paper : m_papers) {
        required += paper.required;
        there += paper.required && present(paper);
        if (m_rows->count() > 0)
            m_rows->addWidget(new Line);
        m_rows->addWidget(makeRow(paper, filesOf(form.draft, paper.kind)));
    }
    m_card->setTitle(tr("Materials %1 / %2").arg(there).arg(required));
    m_card->setHint(there == required ? tr("complete") : tr("%1 missing").arg(required - there));
    m_hint->setText(tr("Drop or paste files anywhere on this card, or choose them. An e-invoice is read at once. PDF, OFD, images, XML or Excel, 64 MB each at most."));
    m_progress->setFraction(required ? double(there) / required : 1, there == required ? Token::Ok : Token::Accent);
}

QWidget *MaterialsSection::makeRow(const MaterialRequirement &paper, const std::vector<MaterialRef> &files)
{
    const Tokens &t = currentTokens();
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, t.px(10), 0, t.px(10));
    layout->setSpacing(t.px(12));
    auto *text = new QVBoxLayout;
    text->setSpacing(t.px(4));
    text->addWidget(new Text(TextRole::Strong, materialText(paper.kind)));
    for (const MaterialRef &file : files) {
        text->addWidget(makeFile(file));
        if (const auto note = m_notes.find(file.sha256); note != m_notes.end())
            text->addWidget(makeNote(file.sha256, note->second));
    }
    auto *error = named(new Text(TextRole::Label), u"materialError_"_s + paper.kind);
    error->setWordWrap(true);
    error->setTone(Tone::Bad);
    text->addWidget(error);
    const bool missing = files.empty();
    auto *pill = missing ? new Pill(paper.required ? tr("Missing") : tr("Optional"), paper.required ? Tone::Warn : Tone::Neutral)
                         : new Pill(tr("There"), Tone::Ok);
    auto *choose = named(new Button(ButtonKind::Secondary, missing ? tr("Choose file") : tr("Add file")),
        u"attach_"_s + paper.kind, tr("Choose a file for: %1").arg(materialText(paper.kind)));
    choose->setIconName(u"upload"_s);
    connect(choose, &Button::clicked, this, [this, kind = paper.kind] { chooseFiles(kind); });
    layout->addLayout(text, 1);
    layout->addWidget(pill, 0, Qt::AlignVCenter);
    layout->addWidget(choose, 0, Qt::AlignVCenter);
    m_rowOf[paper.kind] = row;
    m_buttonOf[paper.kind] = choose;
    m_errorOf[paper.kind] = error;
    showFileError(paper.kind, m_errors[paper.kind]); // Only now: shown before it has a parent, it would be a window.
    return row;
}

QWidget *MaterialsSection::makeFile(const MaterialRef &file)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(currentTokens().px(6));
    layout->addWidget(new IconLabel(u"paperclip"_s, Token::T2, 16));
    layout->addWidget(new ElidedText(TextRole::Muted, file.name + u"  "_s + fileSizeText(file.size)), 1);
    auto *remove = named(new IconButton(u"x"_s, tr("Remove %1").arg(file.name)), u"removeFile_"_s + file.sha256.left(8));
    connect(remove, &IconButton::clicked, this, [this, file] { Q_EMIT removeRequested(file.kind, file.sha256); });
    layout->addWidget(remove);
    return line;
}

void MaterialsSection::showFileError(const QString &kind, const QString &text)
{
    m_errors[kind] = text;
    if (const auto found = m_errorOf.find(kind); found != m_errorOf.end()) {
        found->second->setText(text);
        found->second->setVisible(!text.isEmpty());
    }
}

Text *MaterialsSection::makeNote(const QString &sha256, const FileNote &note)
{
    auto *text = named(new Text(TextRole::Label, note.text), u"materialNote_"_s + sha256.left(8));
    text->setWordWrap(true);
    text->setTone(note.isWarning ? Tone::Warn : Tone::Neutral);
    return text;
}

QWidget *MaterialsSection::editorOf(const QString &field) const
{
    if (field == u"materials")
        return m_papers.empty() ? nullptr : m_buttonOf.at(m_papers.front().kind);
    const auto found = m_buttonOf.find(field.startsWith(u"materials/") ? field.mid(10) : QString());
    return found == m_buttonOf.end() ? nullptr : found->second;
}

void MaterialsSection::chooseFiles(const QString &kind)
{
    auto *dialog = new QFileDialog(window(), tr("Choose a file for: %1").arg(materialText(kind)));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
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
    QString under;
    for (const auto &[kind, row] : m_rowOf) {
        if (row->rect().contains(row->mapFrom(this, event->position().toPoint())))
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
    const QImage picture = qvariant_cast<QImage>(copied->imageData());
    if (picture.isNull())
        return;
    const QString path = m_pasted.filePath(tr("Pasted picture %1.png").arg(QDir(m_pasted.path()).count() - 1));
    if (m_pasted.isValid() && picture.save(path))
        return handIn({path}, {});
    const QString kind = m_wanted.isEmpty() && !m_papers.empty() ? m_papers.front().kind : m_wanted;
    showFileError(kind, tr("The pasted picture can't be put into the folder for temporary files. Make room on that disk, or save the picture yourself and choose it."));
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
