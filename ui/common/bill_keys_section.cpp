#include "ui/common/bill_keys_section.h"

#include "core/domain/bill_check.h"
#include "core/usecases/futures.h"
#include "ui/common/section_row.h"
#include "ui/models/error_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int KeyTextLength = 44; // 32 bytes in base64.

}

BillKeysSection::BillKeysSection(UseCases &useCases, QWidget *parent)
    : Card({}, parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"billKeysNotice"_s))
    , m_rows(new QVBoxLayout)
    , m_how(new Text(TextRole::Muted))
{
    setObjectName(u"billKeysSection"_s);
    buildForm();
    setGap(*m_rows, 12);
    m_how->setWordWrap(true);
    body()->addWidget(m_notice);
    body()->addLayout(m_rows);
    body()->addWidget(new Line);
    body()->addWidget(m_how);
    body()->addWidget(m_form);
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && kinds.contains(RecordKind::Provider))
            load();
    });
    retranslate();
}

void BillKeysSection::buildForm()
{
    m_name = named(new QLineEdit, u"billKeyName"_s);
    m_name->setMaxLength(int(LongestBillKeyName));
    m_key = named(new QLineEdit, u"billKeyText"_s);
    m_key->setMaxLength(2 * KeyTextLength); // A pasted line may have blanks around it.
    m_key->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_validTo = named(new DateField, u"billKeyValidTo"_s);
    m_validTo->setDate(m_useCases.today().addYears(1));
    m_nameField = new FormField({}, m_name);
    m_keyField = new FormField({}, m_key);
    m_validToField = new FormField({}, m_validTo);
    m_announce = named(new Button(ButtonKind::Primary), u"billKeyAnnounce"_s);
    m_form = new QWidget;
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins({});
    auto *row = new QHBoxLayout;
    setGap(*row, 12);
    row->addWidget(m_nameField, 3);
    row->addWidget(m_validToField, 2);
    column->addLayout(row);
    column->addWidget(m_keyField);
    column->addWidget(m_announce, 0, Qt::AlignLeft);
    connect(m_announce, &QPushButton::clicked, this, &BillKeysSection::announce);
    connect(m_key, &QLineEdit::returnPressed, this, &BillKeysSection::announce);
}

void BillKeysSection::refresh()
{
    m_notice->hide();
    m_asked.clear();
    load();
}

void BillKeysSection::load()
{
    const auto &session = m_useCases.session.current();
    if (!session || !session->account.provider)
        return;
    whenDone(this, m_useCases.signedBills.provider(*session->account.provider), [this](const Result<Provider> &provider) {
        if (!provider)
            return showError(provider.error());
        m_provider = *provider;
        showKeys();
    });
}

void BillKeysSection::announce()
{
    const QString name = m_name->text().trimmed();
    const QString key = m_key->text().trimmed();
    const QDate today = m_useCases.today();
    const QDate last = today.addYears(LongestBillKeyYears);
    m_nameField->setError(name.isEmpty() ? tr("Enter a name by which you know the key, such as the system that signs.") : QString());
    m_keyField->setError(isBillKeyText(key) ? QString() : tr("Paste the line of 44 characters that cpv-audit bill key prints after “public key”."));
    const bool isInTime = m_validTo->date() >= today && m_validTo->date() <= last;
    m_validToField->setError(isInTime ? QString() : tr("Choose a day from today to %1.").arg(last.toString(Qt::ISODate)));
    if (!m_provider || m_nameField->hasError() || m_keyField->hasError() || m_validToField->hasError())
        return;
    perform(AnnounceBillKey {m_provider->id, key, name, m_validTo->date()},
        tr("Announced. Companies' programs know the key once the registry has it."));
}

void BillKeysSection::revoke(const QString &key)
{
    m_asked.clear();
    perform(RevokeBillKey {m_provider->id, key}, tr("Revoked. No bill signed with it confirms anything any more."));
}

void BillKeysSection::perform(const Payload &payload, const QString &said)
{
    whenDone(this, m_useCases.commands.perform(payload, PlaceCode::shared()), [this, said](const Result<Performed> &done) {
        if (!done)
            return showError(done.error());
        m_name->clear();
        m_key->clear();
        m_notice->showNotice(Tone::Ok, said);
        load();
    });
}

void BillKeysSection::showError(const Error &error)
{
    if (error.code == Errc::AlreadyExists)
        return m_keyField->setError(tr("This key was announced before. Make a new one with cpv-audit bill key."));
    if (error.code == Errc::OutOfRange && error.arguments.value(0) == u"keys")
        return m_notice->showError(tr("There are %1 keys in force already.").arg(MostBillKeys), tr("Revoke one that is no longer used, then announce this one."));
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, words.advice);
}

void BillKeysSection::showKeys()
{
    setHint(m_provider && m_provider->billKeys.empty() ? tr("none yet") : QString());
    emptyLayout(*m_rows);
    if (!m_provider)
        return;
    std::vector<BillKey> keys = m_provider->billKeys;
    std::ranges::stable_sort(keys, {}, [this](const BillKey &key) { return stateOf(key, m_useCases.today()); }); // Those that count first.
    for (const BillKey &key : keys)
        m_rows->addWidget(rowOf(key));
}

QWidget *BillKeysSection::rowOf(const BillKey &key)
{
    SectionRow row {.name = key.name, .facts = factsOf(key), .actions = actionsOf(key)};
    switch (stateOf(key, m_useCases.today())) {
    case BillKeyState::InForce:
        row.pill = tr("In force");
        row.tone = Tone::Ok;
        break;
    case BillKeyState::Expired: row.pill = tr("Expired"); break;
    case BillKeyState::Revoked:
        row.pill = tr("Revoked");
        row.tone = Tone::Bad;
        break;
    }
    return makeSectionRow(row);
}

QString BillKeysSection::factsOf(const BillKey &key) const
{
    if (m_asked == key.key)
        return tr("Bills signed with it that no redemption has taken yet are refused from then on. It can't come back.");
    QStringList facts {SignedBills::fingerprint(key.key), tr("announced %1").arg(seenText(key.announcedAt))};
    facts << (key.revokedAt ? tr("revoked %1").arg(seenText(key.revokedAt)) : tr("valid until %1").arg(key.validTo.toString(Qt::ISODate)));
    return facts.join(u"  |  "_s);
}

std::vector<QWidget *> BillKeysSection::actionsOf(const BillKey &key)
{
    if (key.revokedAt)
        return {};
    if (m_asked != key.key) {
        auto *ask = named(new Button(ButtonKind::Secondary, tr("Revoke …")), u"billKeyRevoke_"_s + key.name);
        connect(ask, &QPushButton::clicked, this, [this, text = key.key] {
            m_asked = text;
            showKeys();
        });
        return {ask};
    }
    auto *sure = named(new Button(ButtonKind::Danger, tr("Revoke it now")), u"billKeyRevokeSure"_s);
    auto *keep = named(new Button(ButtonKind::Ghost, tr("Keep it")), u"billKeyKeep"_s);
    connect(sure, &QPushButton::clicked, this, [this, text = key.key] { revoke(text); });
    connect(keep, &QPushButton::clicked, this, [this] {
        m_asked.clear();
        showKeys();
    });
    return {sure, keep};
}

void BillKeysSection::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BillKeysSection::retranslate()
{
    setTitle(tr("Keys for signed bills"));
    m_how->setText(tr("A company can hand in a bill that you signed instead of waiting for your confirmation here. Make a key with "
                      "“cpv-audit bill key FILE”, keep the file to yourself, and announce the public line it prints."));
    m_nameField->setLabel(tr("Name of the key"));
    m_keyField->setLabel(tr("Public key"));
    m_validToField->setLabel(tr("Valid until"));
    m_announce->setText(tr("Announce the key"));
    showKeys();
}

} // namespace cpv
