#include "ui/sme/materials_step.h"

#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

MaterialsStep::MaterialsStep(QWidget *parent)
    : DraftStep(parent)
    , m_notice(named(new Notice, u"materialsNotice"_s))
    , m_card(new Card)
    , m_lines(new QVBoxLayout)
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(14);
    m_lines->setSpacing(12);
    m_card->body()->addLayout(m_lines);
    layout->addWidget(m_notice);
    layout->addWidget(m_card);
    layout->addStretch();
}

void MaterialsStep::setDraft(const Draft &draft, const DraftContext &context)
{
    m_corrections = context.corrections;
    m_items.clear();
    for (const MaterialRequirement &requirement : context.facts.programme.materials) {
        Item item {requirement.kind, requirement.required, {}};
        for (const MaterialRef &material : draft.materials)
            if (material.kind == requirement.kind)
                item.files.push_back(material);
        m_items.push_back(std::move(item));
    }
    std::ranges::stable_sort(m_items, [](const Item &a, const Item &b) {
        const auto rank = [](const Item &item) { return item.files.empty() ? (item.required ? 0 : 1) : 2; };
        return rank(a) < rank(b);
    });
    rebuild();
}

void MaterialsStep::rebuild()
{
    while (QLayoutItem *line = m_lines->takeAt(0)) {
        line->widget()->hide();
        line->widget()->setObjectName(QString());
        line->widget()->deleteLater();
        delete line;
    }
    const auto present = std::ranges::count_if(m_items, [](const Item &item) { return item.required && !item.files.empty(); });
    const auto required = std::ranges::count_if(m_items, [](const Item &item) { return item.required; });
    m_card->setTitle(tr("Materials"));
    m_card->setHint(tr("%1 of %2 required ones are here. PDF, pictures, XML, OFD or Office files up to 64 MiB.").arg(present).arg(required));
    for (const Item &item : m_items)
        m_lines->addWidget(makeLine(item));
}

QWidget *MaterialsStep::makeLine(const Item &item)
{
    auto *line = named(new QWidget, u"material_"_s + item.kind);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(new Text(TextRole::Strong, materialText(item.kind)));
    top->addWidget(item.files.empty() ? new Pill(item.required ? tr("Missing") : tr("Optional"), item.required ? Tone::Warn : Tone::Neutral)
                                      : new Pill(tr("Here"), Tone::Ok));
    top->addStretch();
    words->addLayout(top);
    const auto correction = std::ranges::find(m_corrections, u"materials/"_s + item.kind, &CorrectionItem::field);
    if (correction != m_corrections.end()) {
        auto *toCorrect = new Text(TextRole::Muted, tr("To correct: %1").arg(correction->text));
        toCorrect->setTone(Tone::Bad);
        toCorrect->setWordWrap(true);
        words->addWidget(toCorrect);
    }
    for (const MaterialRef &file : item.files) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new ElidedText(TextRole::Muted, file.name), 1);
        row->addWidget(new Text(TextRole::Muted, QLocale().formattedDataSize(file.size)));
        auto *remove = named(new IconButton(u"trash"_s, tr("Remove %1").arg(file.name)), u"removeMaterial_"_s + item.kind);
        connect(remove, &IconButton::clicked, this, [this, file] { Q_EMIT removeRequested(file.kind, file.sha256); });
        row->addWidget(remove);
        words->addLayout(row);
    }
    layout->addLayout(words, 1);
    auto *choose = named(new Button(ButtonKind::Secondary, item.files.empty() ? tr("Choose file") : tr("Add another")),
        u"chooseMaterial_"_s + item.kind, tr("Choose a file: %1").arg(materialText(item.kind)));
    choose->setIconName(u"paperclip"_s);
    connect(choose, &Button::clicked, this, [this, kind = item.kind] { chooseFile(kind); });
    layout->addWidget(choose, 0, Qt::AlignTop);
    return line;
}

void MaterialsStep::chooseFile(const QString &kind)
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a file: %1").arg(materialText(kind)), m_folder,
        tr("Papers (*.pdf *.png *.jpg *.jpeg *.xml *.ofd *.docx *.xlsx);;All files (*)"));
    if (path.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    m_notice->hide();
    Q_EMIT fileChosen(kind, path);
}

bool MaterialsStep::focusField(const QString &field)
{
    if (!field.startsWith(u"materials/"))
        return false;
    if (auto *button = findChild<Button *>(u"chooseMaterial_"_s + field.mid(10)))
        button->setFocus(Qt::OtherFocusReason);
    return true;
}

void MaterialsStep::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, words.advice);
}

void MaterialsStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

/// A file dropped on a line is for that line; one dropped beside the lines is for the first missing paper.
void MaterialsStep::dropEvent(QDropEvent *event)
{
    QString kind;
    for (const Item &item : m_items) {
        const QWidget *line = findChild<QWidget *>(u"material_"_s + item.kind);
        if (line && line->rect().contains(line->mapFrom(this, event->position().toPoint())))
            kind = item.kind;
    }
    m_notice->hide();
    auto missing = m_items.cbegin();
    for (const QUrl &url : event->mimeData()->urls()) {
        if (!url.isLocalFile())
            continue;
        QString target = kind;
        if (target.isEmpty() && missing != m_items.cend())
            target = (missing++)->kind;
        if (!target.isEmpty())
            Q_EMIT fileChosen(target, url.toLocalFile());
    }
    event->acceptProposedAction();
}

void MaterialsStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    DraftStep::changeEvent(event);
}

} // namespace cpv
