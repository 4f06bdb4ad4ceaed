#include "ui/common/connection_card.h"

#include "ui/models/connection_text.h"
#include "ui/theme/theme.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 UsualProxyPort = 8080;
constexpr int MostPort = 65535;

/// The pill beside the sentences, which may take several lines.
QWidget *makeStep(const ConnectionWords &words)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    setGap(*layout, 12);
    auto *texts = new QVBoxLayout;
    setGap(*texts, 4);
    const auto add = [texts](TextRole role, const QString &line) {
        auto *text = new Text(role, line);
        text->setWordWrap(true);
        texts->addWidget(text);
    };
    add(TextRole::Body, words.found);
    if (!words.advice.isEmpty())
        add(TextRole::Muted, words.advice);
    layout->addWidget(new Pill(words.stage, words.tone), 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return row;
}

} // namespace

ConnectionCard::ConnectionCard(Connection &connection, QWidget *parent)
    : Card({}, parent)
    , m_connection(connection)
    , m_mode(named(new DropDown, u"settingsProxyMode"_s))
    , m_host(named(new QLineEdit, u"settingsProxyHost"_s))
    , m_port(named(new QLineEdit, u"settingsProxyPort"_s))
    , m_modeField(new FormField({}, m_mode))
    , m_hostField(new FormField({}, m_host))
    , m_portField(new FormField({}, m_port))
    , m_manual(new QWidget)
    , m_registry(named(new Text(TextRole::Muted), u"settingsRegistry"_s))
    , m_save(named(new Button(ButtonKind::Secondary), u"settingsProxySave"_s))
    , m_check(named(new Button(ButtonKind::Primary), u"settingsCheckConnection"_s))
    , m_verdict(named(new Notice, u"settingsConnectionVerdict"_s))
    , m_steps(named(new QWidget, u"settingsConnectionSteps"_s))
{
    m_port->setValidator(new QIntValidator(1, MostPort, m_port));
    m_port->setText(QString::number(UsualProxyPort));
    m_host->setMaxLength(253);
    m_registry->setWordWrap(true);
    auto *fields = new QHBoxLayout(m_manual);
    fields->setContentsMargins({});
    fields->addWidget(m_hostField, 1);
    fields->addWidget(m_portField);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins({});
    body()->addWidget(m_registry);
    body()->addWidget(m_modeField);
    body()->addWidget(m_manual);
    body()->addLayout(buttons);
    body()->addWidget(m_verdict);
    body()->addWidget(m_steps);
    body()->addStretch(1);
    connect(m_mode, &DropDown::activated, this, [this] {
        followMode();
        if (typed().mode != ProxyMode::Manual)
            save();
    });
    connect(m_host, &QLineEdit::textEdited, this, [this] { m_hostField->setError({}); });
    connect(m_port, &QLineEdit::textEdited, this, [this] { m_portField->setError({}); });
    connect(m_save, &Button::clicked, this, &ConnectionCard::save);
    connect(m_check, &Button::clicked, this, &ConnectionCard::check);
    connect(&m_checking, &QFutureWatcherBase::finished, this, [this] {
        m_check->setEnabled(true);
        m_report = m_checking.result();
        showReport();
    });
}

void ConnectionCard::showChoice()
{
    const ProxyChoice choice = m_connection.proxy();
    m_mode->setCurrentIndex(m_mode->findData(int(choice.mode)));
    m_host->setText(choice.host);
    if (choice.port != 0)
        m_port->setText(QString::number(choice.port));
    m_hostField->setError({});
    m_portField->setError({});
    followMode();
    const QString registry = m_connection.registry();
    m_registry->setText(registry.isEmpty() ? tr("No registry is set yet; you name it when you sign in.") : tr("Registry: %1").arg(registry));
}

ProxyChoice ConnectionCard::typed() const
{
    return {.mode = ProxyMode(m_mode->currentData().toInt()), .host = m_host->text().trimmed(), .port = m_port->text().toUShort()};
}

bool ConnectionCard::isComplete()
{
    const bool manual = typed().mode == ProxyMode::Manual;
    const bool host = !manual || (!typed().host.isEmpty() && !typed().host.contains(u'/'));
    const bool port = !manual || typed().port != 0;
    m_hostField->setError(host ? QString() : tr("Type the proxy's name or number alone, without http:// before it."));
    m_portField->setError(port ? QString() : tr("Type a number from 1 to 65535."));
    if (!host || !port)
        (host ? m_port : m_host)->setFocus();
    return host && port;
}

void ConnectionCard::followMode()
{
    const bool manual = typed().mode == ProxyMode::Manual;
    m_manual->setVisible(manual);
    m_save->setVisible(manual);
}

void ConnectionCard::save()
{
    if (!isComplete())
        return;
    m_connection.setProxy(typed());
    m_steps->hide();
    m_verdict->showNotice(Tone::Ok, tr("The choice is saved and in use."));
}

void ConnectionCard::check()
{
    if (!isComplete())
        return;
    m_check->setEnabled(false);
    m_steps->hide();
    m_verdict->showNotice(Tone::Info, tr("On the way to the registry …"));
    m_checking.setFuture(m_connection.check(typed()));
}

void ConnectionCard::showReport()
{
    emptyLayout(*m_steps->layout());
    if (m_report.steps.empty())
        return;
    for (const ConnectionStep &step : m_report.steps)
        m_steps->layout()->addWidget(makeStep(connectionWords(step)));
    m_steps->show();
    const ConnectionStep &last = m_report.steps.back();
    if (!m_report.reached())
        m_verdict->showError(tr("The registry was not reached."), tr("The way ends at the step “%1”.").arg(connectionWords(last).stage));
    else if (last.outcome == StageOutcome::Doubtful)
        m_verdict->showNotice(Tone::Warn, tr("The registry was reached, with one remark."));
    else
        m_verdict->showNotice(Tone::Ok, tr("The registry was reached."));
}

void ConnectionCard::retranslate()
{
    setTitle(tr("Connection"));
    m_modeField->setLabel(tr("Proxy"));
    m_hostField->setLabel(tr("Proxy's name"));
    m_portField->setLabel(tr("Port"));
    m_save->setText(tr("Use this proxy"));
    m_check->setText(tr("Test the connection"));
    const int current = m_mode->currentIndex();
    m_mode->clear();
    m_mode->addItem(tr("As the system"), int(ProxyMode::System));
    m_mode->addItem(tr("No proxy"), int(ProxyMode::None));
    m_mode->addItem(tr("This proxy"), int(ProxyMode::Manual));
    m_mode->setCurrentIndex(current);
    showChoice();
    showReport();
}

} // namespace cpv
