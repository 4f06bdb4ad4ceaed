#include "ui/provider/origin_form.h"

#include "ui/models/error_text.h"
#include "ui/models/placement_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/text.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int Hundred = 100; ///< Shares are ten-thousandths.
constexpr int LongestName = 200;
constexpr qsizetype DigestShown = 12;

}

OriginForm::OriginForm(QWidget *parent)
    : Card({}, parent)
    , m_notice(named(new Notice, u"originFormNotice"_s))
    , m_kindsTitle(new Text(TextRole::Strong))
    , m_kindFields(new QVBoxLayout)
    , m_domestic(named(new QDoubleSpinBox, u"originDomestic"_s))
    , m_domesticField(new FormField({}, m_domestic))
    , m_day(named(new DateField, u"originDay"_s))
    , m_dayField(new FormField({}, m_day))
    , m_document(named(new QLineEdit, u"originDocument"_s))
    , m_documentField(new FormField({}, m_document))
    , m_text(named(new QPlainTextEdit, u"originText"_s))
    , m_textField(new FormField({}, m_text))
    , m_file(named(new Button(ButtonKind::Secondary), u"originFile"_s))
    , m_fileWords(named(new Text(TextRole::Muted), u"originFileWords"_s))
    , m_submit(named(new Button(ButtonKind::Primary), u"originSubmit"_s))
    , m_cancel(named(new Button(ButtonKind::Secondary), u"originCancel"_s))
{
    setObjectName(u"originForm"_s);
    build();
    retranslate();
    connect(m_file, &Button::clicked, this, &OriginForm::fileRequested);
    connect(m_submit, &Button::clicked, this, &OriginForm::submit);
    connect(m_cancel, &Button::clicked, this, &OriginForm::cancelled);
}

void OriginForm::build()
{
    m_domestic->setRange(0, 100);
    m_domestic->setDecimals(2);
    m_domestic->setSuffix(u" %"_s);
    m_document->setMaxLength(LongestName);
    m_text->setTabChangesFocus(true);
    fixHeight(*m_text, 72);
    m_file->setIconName(u"paperclip"_s);
    setGap(*m_kindFields, 8);
    auto *fields = new QWidget;
    auto *flow = new CardFlow(16, CardFlow::Rows::Own);
    flow->setContentsMargins({});
    fields->setLayout(flow);
    for (FormField *field : {m_domesticField, m_dayField, m_documentField}) {
        field->holdNote();
        flow->addWidget(field);
    }
    auto *paper = new QHBoxLayout;
    setGap(*paper, 8);
    paper->addWidget(m_file);
    paper->addWidget(m_fileWords, 1);
    auto *buttons = new QHBoxLayout;
    setGap(*buttons, 8);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    body()->addWidget(m_notice);
    body()->addWidget(m_kindsTitle);
    body()->addLayout(m_kindFields);
    body()->addWidget(fields);
    body()->addLayout(paper);
    body()->addWidget(m_textField);
    body()->addLayout(buttons);
}

void OriginForm::showCentre(const DataCentre &centre, const std::vector<Offer> &offers, const PlacementFacts &facts, QDate today)
{
    m_centre = centre;
    m_offer = offers.front().id;
    m_facts = facts;
    m_sha256.clear();
    m_fileName.clear();
    clearErrors();
    fillKinds(centre, offers);
    m_domestic->setValue(double(centre.domesticShare.value) / Hundred);
    m_day->setMaximumDate(today);
    m_day->setDate(today);
    m_document->clear();
    m_text->clear();
    retranslate();
    if (!m_kinds.empty())
        m_kinds.front().edit->setFocus();
}

/// A field for each kind that is offered there, with what was declared of it before.
void OriginForm::fillKinds(const DataCentre &centre, const std::vector<Offer> &offers)
{
    emptyLayout(*m_kindFields);
    m_kinds.clear();
    for (const Offer &offer : offers) {
        if (std::ranges::find(m_kinds, offer.accelerator, &Kind::accelerator) != m_kinds.end())
            continue;
        auto *edit = named(new QLineEdit, u"originKind_"_s + offer.accelerator);
        edit->setMaxLength(LongestName);
        m_kinds.push_back({offer.accelerator, edit, new FormField({}, edit)});
        m_kindFields->addWidget(m_kinds.back().field);
        for (auto statement = centre.declarations.rbegin(); statement != centre.declarations.rend() && edit->text().isEmpty(); ++statement)
            for (const AcceleratorOrigin &known : statement->accelerators)
                if (statement->provider == offer.provider && known.accelerator == offer.accelerator)
                    edit->setText(known.origin);
    }
}

void OriginForm::showFile(const QString &name, const QString &sha256)
{
    m_fileName = name;
    m_sha256 = sha256;
    retranslate();
}

void OriginForm::clearErrors()
{
    m_notice->hide();
    for (FormField *field : {m_domesticField, m_dayField, m_documentField, m_textField})
        field->setError({});
    for (const Kind &kind : m_kinds)
        kind.field->setError({});
}

void OriginForm::submit()
{
    clearErrors();
    DeclareOrigin declaration {.offer = m_offer,
        .centre = m_centre.id,
        .domesticShare = {qRound(m_domestic->value() * Hundred)},
        .text = m_text->toPlainText().trimmed(),
        .document = m_document->text().trimmed(),
        .sha256 = m_sha256,
        .day = m_day->date()};
    for (const Kind &kind : m_kinds)
        declaration.accelerators.push_back({kind.accelerator, kind.edit->text().trimmed()});
    Q_EMIT submitted(declaration);
}

void OriginForm::showError(const Error &error)
{
    const QString member = error.arguments.value(0);
    if (member == u"accelerators") {
        bool isMarked = false;
        for (const Kind &kind : m_kinds) {
            if (!kind.edit->text().trimmed().isEmpty())
                continue;
            kind.field->setError(tr("Say who made these cards and where."));
            isMarked = true;
        }
        if (isMarked)
            return;
    }
    if (member == u"document")
        return m_documentField->setError(tr("Name the paper that proves it: a contract of purchase, a customs form."));
    if (member == u"text")
        return m_textField->setError(tr("Write a sentence or two, at most 500 characters: companies read them."));
    if (member == u"day")
        return m_dayField->setError(tr("The day can't be in the future."));
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, words.advice);
}

void OriginForm::setBusy(bool busy) { m_submit->setEnabled(!busy); }

void OriginForm::retranslate()
{
    setTitle(tr("Declare the origin"));
    setHint(m_centre.id.isNull() ? QString() : centreName(m_centre));
    m_kindsTitle->setText(tr("Maker and country of each kind"));
    for (const Kind &kind : m_kinds)
        kind.field->setLabel(acceleratorName(m_facts.accelerators, kind.accelerator));
    m_domesticField->setLabel(tr("Domestic cards in this centre"));
    m_dayField->setLabel(tr("As of"));
    m_documentField->setLabel(tr("Document"));
    m_textField->setLabel(tr("What you declare, as companies read it"));
    m_file->setText(m_sha256.isEmpty() ? tr("Choose the document's file") : tr("Choose another file"));
    m_fileWords->setText(m_sha256.isEmpty() ? tr("Optional. The file stays with you; its digest says which one is meant.")
                                            : tr("%1, digest %2…").arg(m_fileName, m_sha256.left(DigestShown)));
    m_submit->setText(tr("Declare"));
    m_cancel->setText(tr("Cancel"));
}

void OriginForm::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cpv
