#include "ui/sme/receipt_card.h"

#include "core/base/money_text.h"
#include "core/usecases/futures.h"
#include "ui/lists/print_preview.h"
#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"
#include "ui/sme/sme_words.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPrinter>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int ModuleUnits = 3; ///< Of the code: as wide as a telephone's camera needs it.
constexpr int GroupLength = 8;
constexpr QMarginsF PageMargins {20, 20, 20, 20}; ///< Millimetres, as the PDF has them.

/// In groups, so that it can be compared by eye and breaks at the end of a line.
QString inGroups(const QString &digest)
{
    QStringList groups;
    for (qsizetype at = 0; at < digest.size(); at += GroupLength)
        groups << digest.sliced(at, std::min<qsizetype>(GroupLength, digest.size() - at));
    return groups.join(u' ');
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::ReceiptWords)

public:
    static CertificatePaper paper(const ApplicationDetail &detail, const SubmissionReceipt &receipt, bool demonstration)
    {
        const Application &a = detail.application;
        return {.title = receipt.isCorrection ? tr("Receipt of a correction") : tr("Receipt of an application"),
            .mark = demonstration ? tr("Demonstration data") : QString(),
            .issuer = programmeFullName(detail.programme),
            .figures = {},
            .capitals = {},
            .lines = {{tr("Application number"), receipt.number}, {tr("Received at"), timeText(receipt.receivedAt)}, {tr("Applying company"), a.companyName},
                {tr("Project"), a.project}, {tr("Contract and amount"), a.contractNumber + u"  "_s + exactMoney(a.contractAmount)},
                {tr("Papers"), QString::number(a.materials.size())}, {tr("Digest (SHA-256)"), inGroups(receipt.digest)}},
            .proof = receiptText(receipt),
            .attachment = u"receipt.json"_s,
            .proofNote = tr("The code holds the number, the time and the digest. The digest is of the form and its papers as the registry received them: it changes with any of them."),
            .fingerprint = {}};
    }
};

}

ReceiptCard::ReceiptCard(UseCases &useCases, QWidget *parent)
    : Card({}, parent)
    , m_useCases(useCases)
    , m_words(named(new Text(TextRole::Muted), u"receiptWords"_s))
    , m_body(new QWidget)
    , m_facts(named(new KeyValueGrid, u"receiptFacts"_s))
    , m_code(named(new QLabel, u"receiptCode"_s))
    , m_caption(named(new Text(TextRole::Label), u"receiptCaption"_s))
    , m_save(named(new Button(ButtonKind::Secondary), u"receiptSave"_s))
    , m_print(named(new Button(ButtonKind::Secondary), u"receiptPrint"_s))
{
    m_words->setWordWrap(true);
    m_code->setProperty("frame", u"code"_s);
    m_save->setIconName(u"file-text"_s);
    m_print->setIconName(u"printer"_s);
    auto *row = new QHBoxLayout;
    setGap(*row, 8);
    row->addWidget(m_save);
    row->addWidget(m_print);
    row->addStretch(1);
    auto *parts = new QVBoxLayout(m_body);
    parts->setContentsMargins({});
    setGap(*parts, 12);
    parts->addWidget(m_facts);
    auto *code = new QVBoxLayout;
    setGap(*code, 6);
    code->addWidget(m_code, 0, Qt::AlignLeft);
    code->addWidget(m_caption);
    parts->addLayout(code);
    parts->addLayout(row);
    body()->addWidget(m_words);
    body()->addWidget(m_body);
    connect(m_save, &Button::clicked, this, &ReceiptCard::askForFile);
    connect(m_print, &Button::clicked, this, &ReceiptCard::print);
}

void ReceiptCard::showReceipt(const ApplicationDetail &detail)
{
    const std::optional<SubmissionReceipt> receipt = receiptOf(detail);
    setTitle(tr("Receipt"));
    m_body->setVisible(receipt.has_value());
    m_words->setText(receipt ? tr("The registry has received exactly this. Keep it: number, time and digest show what was received.")
                             : tr("There is a receipt once the registry has received it: not delivered is not submitted."));
    if (!receipt)
        return;
    const auto &session = m_useCases.session.current();
    m_paper = Words::paper(detail, *receipt, session && session->demonstration);
    m_facts->setPairs({{tr("Application number"), receipt->number}, {receipt->isCorrection ? tr("Correction received") : tr("Received at"), timeText(receipt->receivedAt)},
        {tr("Digest (SHA-256)"), inGroups(receipt->digest)}});
    followZoom(*m_code, u"code"_s,
        [this](const Tokens &t) { m_code->setPixmap(QPixmap::fromImage(codePicture(m_paper.proof, t.px(ModuleUnits)))); });
    m_caption->setText(tr("For a camera: number, time and digest"));
    m_code->setAccessibleName(tr("Code with the number, the time and the digest"));
    m_save->setText(tr("Save as PDF"));
    m_print->setText(tr("Print"));
}

void ReceiptCard::askForFile()
{
    QFileDialog *dialog = saveDialog(window(),
        {u"receiptDialog"_s, tr("Save the receipt"), tr("PDF document (*.pdf)"), u"pdf"_s, tr("Receipt %1").arg(m_paper.lines.front().value)});
    connect(dialog, &QFileDialog::fileSelected, this, &ReceiptCard::write);
    dialog->open();
}

void ReceiptCard::write(const QString &path)
{
    whenDone(this, m_useCases.vouchers.writeCertificate(path, m_paper), [this, path](const Result<void> &done) {
        done ? Q_EMIT written(path) : Q_EMIT failed(done.error());
    });
}

void ReceiptCard::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageMargins(PageMargins, QPageLayout::Millimeter);
    printer->setDocName(m_paper.title);
    const auto paint = [this, paper = m_paper](QPrinter &page) {
        QPainter painter(&page);
        if (const auto done = paintCertificate(painter, page, paper); !done)
            Q_EMIT failed(done.error());
    };
    auto *preview = named(new PrintPreview(printer, paint, window()), u"receiptPreview"_s);
    preview->setWindowTitle(tr("Print: %1").arg(m_paper.title));
    preview->resize(window()->size() * 0.9);
    preview->open();
}

} // namespace cpv
