#include "ui/common/licence_field.h"

#include "ui/models/error_text.h"
#include "ui/theme/tokens.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/text.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

QString localFile(const QMimeData &data)
{
    return data.hasUrls() && data.urls().size() == 1 ? data.urls().front().toLocalFile() : QString();
}

} // namespace

LicenceField::LicenceField(CompanySignUp &signUp, QWidget *parent)
    : QWidget(parent)
    , m_signUp(signUp)
    , m_label(new Text(TextRole::Label))
    , m_choose(named(new Button(ButtonKind::Secondary), u"signUpLicence"_s))
    , m_name(named(new ElidedText(TextRole::Body), u"signUpLicenceName"_s))
    , m_note(named(new Text(TextRole::Label), u"signUpLicenceNote"_s))
{
    setAcceptDrops(true);
    m_choose->setIconName(u"upload"_s);
    m_note->setWordWrap(true);
    auto *row = new QHBoxLayout;
    setGap(*row, 12);
    row->addWidget(m_choose);
    row->addWidget(m_name, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, 4);
    layout->addWidget(m_label);
    layout->addLayout(row);
    layout->addWidget(m_note);
    connect(m_choose, &QPushButton::clicked, this, &LicenceField::choose);
    connect(&m_checking, &QFutureWatcherBase::finished, this, &LicenceField::onChecked);
    retranslate();
}

void LicenceField::setError(const QString &error)
{
    m_error = error;
    retranslate();
}

void LicenceField::choose()
{
    QFileDialog *dialog = openDialog(window(), {u"licenceDialog"_s, tr("Business licence"), tr("PDF and images (*.pdf *.jpg *.jpeg *.png)")});
    connect(dialog, &QFileDialog::fileSelected, this, &LicenceField::take);
    dialog->open();
}

void LicenceField::take(const QString &path)
{
    m_tried = path;
    m_checking.setFuture(m_signUp.checkLicence(path));
}

void LicenceField::onChecked()
{
    const Result<qint64> size = m_checking.result();
    m_path = size ? m_tried : QString();
    m_size = size.value_or(0);
    setError(size ? QString() : words(size.error()));
}

QString LicenceField::words(const Error &error)
{
    if (error.code == Errc::Missing)
        return tr("Choose a photo or scan of the business licence.");
    if (error.code == Errc::TooLarge)
        return tr("This file is larger than 5 MB. Scan with a lower resolution.");
    if (error.code == Errc::Malformed)
        return tr("This file is no PDF, JPEG or PNG. Choose another one.");
    if (error.code == Errc::NotFound)
        return tr("This file can't be opened. Choose another one.");
    return errorText(error);
}

void LicenceField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LicenceField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LicenceField::dropEvent(QDropEvent *event)
{
    take(localFile(*event->mimeData()));
    event->acceptProposedAction();
}

void LicenceField::retranslate()
{
    m_label->setText(tr("Business licence"));
    m_choose->setText(m_path.isEmpty() ? tr("Choose a file …") : tr("Choose another file …"));
    m_choose->setAccessibleName(tr("Business licence: choose a file"));
    m_name->setText(m_path.isEmpty() ? tr("or drop it here")
                                     : u"%1  (%2)"_s.arg(QFileInfo(m_path).fileName(), QLocale().formattedDataSize(m_size)));
    m_note->setText(m_error.isEmpty() ? tr("PDF, JPEG or PNG, at most 5 MB.") : m_error);
    m_note->setTone(m_error.isEmpty() ? std::nullopt : std::optional(Tone::Bad));
}

} // namespace cpv
