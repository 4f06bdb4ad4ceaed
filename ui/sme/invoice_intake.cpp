#include "ui/sme/invoice_intake.h"

#include "ui/sme/handed_files.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

InvoiceIntake::InvoiceIntake(QWidget *parent)
    : QWidget(parent)
    , m_choose(named(new Button(ButtonKind::Secondary), u"redeemReadInvoice"_s))
    , m_hint(new Text(TextRole::Muted))
    , m_note(named(new Text(TextRole::Label), u"redeemInvoiceNote"_s))
{
    m_choose->setIconName(u"upload"_s);
    m_hint->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *line = new QHBoxLayout;
    setGap(*line, 12);
    line->addWidget(m_choose, 0, Qt::AlignTop);
    line->addWidget(m_hint, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, 6);
    layout->addLayout(line);
    layout->addWidget(m_note);
    connect(m_choose, &Button::clicked, this, &InvoiceIntake::choose);
}

void InvoiceIntake::retranslate()
{
    m_choose->setText(tr("Read an e-invoice"));
    m_hint->setText(tr("Drop the e-invoice's XML or a picture of it anywhere here, or paste it: what it says is filled in below, for you to look over."));
}

void InvoiceIntake::showNote(const QString &text, bool isWarning)
{
    m_note->setText(text);
    m_note->setTone(isWarning ? Tone::Warn : Tone::Neutral);
    m_note->setVisible(!text.isEmpty());
}

void InvoiceIntake::take(const QStringList &paths)
{
    for (const QString &path : paths)
        Q_EMIT handedIn(path);
}

void InvoiceIntake::choose()
{
    QFileDialog *dialog = openDialog(window(),
        {u"invoiceDialog"_s, tr("Choose an e-invoice"), tr("E-invoices and pictures (*.xml *.png *.jpg *.jpeg)") + u";;"_s + tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &InvoiceIntake::take);
    dialog->open();
}

void InvoiceIntake::watch(QWidget &fields)
{
    for (QLineEdit *edit : fields.findChildren<QLineEdit *>())
        edit->installEventFilter(this); // Once, however often it is asked for.
}

bool InvoiceIntake::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPaste = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste);
    return (isPaste && paste()) || QWidget::eventFilter(watched, event);
}

bool InvoiceIntake::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (const QStringList paths = localFiles(*copied); !paths.isEmpty()) {
        take(paths);
        return true;
    }
    const bool isText = !copied->text().trimmed().isEmpty(); // Cells of a sheet come as their text and a picture of them.
    const QImage picture = isText ? QImage() : pastedPicture(*copied);
    if (picture.isNull())
        return false;
    const QString path = keepPicture(picture, m_pasted);
    path.isEmpty() ? showNote(pictureLostText(), true) : take({path});
    return true;
}

} // namespace cpv
