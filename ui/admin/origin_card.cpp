#include "ui/admin/origin_card.h"

#include "ui/common/origin_history.h"
#include "ui/common/reasoned_step.h"
#include "ui/models/placement_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

OriginCard::OriginCard(QWidget *parent)
    : Card({}, parent)
    , m_state(named(new Pill, u"originState"_s))
    , m_words(named(new Text(TextRole::Body), u"originWords"_s))
    , m_history(named(new OriginHistory, u"originHistory"_s))
    , m_accept(named(new Button(ButtonKind::Primary), u"originAccept"_s))
    , m_dispute(new ReasonedStep(u"originDispute"_s))
{
    setObjectName(u"originCard"_s);
    m_words->setWordWrap(true);
    m_accept->setIconName(u"check"_s);
    addHeaderWidget(m_state);
    body()->addWidget(m_words);
    body()->addWidget(m_history);
    m_dispute->putBefore(m_accept);
    body()->addWidget(m_dispute);
    retranslate();
    connect(m_accept, &Button::clicked, this, [this] { Q_EMIT accepted(m_centre); });
    connect(m_dispute, &ReasonedStep::given, this, [this](const QString &reason) { Q_EMIT disputed(m_centre, reason); });
}

void OriginCard::showCentre(const DataCentre &centre, const std::vector<Accelerator> &accelerators, bool mayAnswer)
{
    if (centre.id != m_centre.id || centre.version != m_centre.version)
        m_dispute->close(); // What was written there was meant for another declaration.
    m_centre = centre;
    m_accelerators = accelerators;
    m_mayAnswer = mayAnswer;
    fill();
}

void OriginCard::setBusy(bool busy)
{
    m_accept->setEnabled(!busy);
    m_dispute->setEnabled(!busy);
}

void OriginCard::fill()
{
    const OriginStatement *last = m_centre.declarations.empty() ? nullptr : &m_centre.declarations.back();
    setHint(centreName(m_centre));
    m_state->setState(originText(m_centre.origin), originTone(m_centre.origin));
    m_words->setVisible(!last);
    m_words->setText(m_centre.origin == OriginDeclaration::Undeclared
            ? tr("No provider has declared anything of this centre. It stays marked for companies until one does.")
            : tr("As the office listed it: %1").arg(m_centre.originNote));
    m_history->setVisible(last);
    m_history->showCentre(m_centre, m_accelerators);
    m_dispute->setVisible(last && m_mayAnswer);
    m_accept->setVisible(last && m_mayAnswer && last->answer != OriginAnswer::Accepted);
    m_dispute->setOpenable(last && last->answer != OriginAnswer::Disputed);
}

void OriginCard::retranslate()
{
    setTitle(tr("Origin of the cards"));
    m_accept->setText(tr("Accept the declaration"));
    m_dispute->setTexts(tr("Dispute it"), tr("What is disputed"), tr("The provider and every company read it."));
    fill();
}

void OriginCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cpv
