#include "ui/common/help_page.h"

#include "core/usecases/help_topics.h"
#include "ui/models/domain_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(HelpWords)

public:
    static QList<KeyValue> everywhere()
    {
        return {{u"Ctrl+1 … Ctrl+7"_s, tr("Go to a page of the rail")}, {u"Ctrl+K"_s, tr("Search everything")},
            {u"F1"_s, tr("This page, with the keys of the page shown")}, {u"Tab, Shift+Tab"_s, tr("To the next or the last control")},
            {u"Shift+F1"_s, tr("Explain the word of the field, where a question mark stands beside it")},
            {u"Enter, Space"_s, tr("Press the button that is marked")}, {u"Esc"_s, tr("Close what is open, clear a search")},
            {u"Ctrl++, Ctrl+-, Ctrl+0"_s, tr("Larger, smaller, normal size; Ctrl and the wheel do the same")}};
    }

    static QList<KeyValue> lists()
    {
        return {{u"↑ ↓"_s, tr("Choose a row, a hit of the search or a notification")}, {u"Enter"_s, tr("Open it; a double click does the same")},
            {u"Ctrl+F"_s, tr("Search in the list of this page")}, {u"Ctrl+C"_s, tr("Copy the chosen rows")},
            {u"Ctrl+P"_s, tr("Print the list as it is shown")}};
    }

    /// Empty where a page has none of its own.
    static QList<KeyValue> ofPage(const QString &page)
    {
        if (page == u"queue")
            return {{u"J, K"_s, tr("Next case, case before")}, {u"F4"_s, tr("Show or hide the case beside the list")},
                {u"Shift+↓, Ctrl+A"_s, tr("Choose several cases, to take a step with them together")}};
        if (page == u"review")
            return {{u"F8"_s, tr("Let the case pass to its next step")}, {u"F7"_s, tr("Return it or refuse it, with the reason")},
                {u"Alt+←"_s, tr("Back to the queue")}};
        if (page == u"office/redemption")
            return {{u"F8"_s, tr("Lead to approving or paying; pressed again: do it")}, {u"F7"_s, tr("Refuse it, with the reason")}};
        if (page == u"home" || page == u"budget")
            return {{u"F9"_s, tr("Try other numbers: what if")}};
        if (page == u"draft")
            return {{u"Ctrl+S"_s, tr("Save at once; every change is saved by itself as well")}};
        return {};
    }

    static QString nameOf(const QString &page)
    {
        if (page == u"queue")
            return tr("Keys on “To do”");
        if (page == u"home")
            return tr("Keys on “Workbench”");
        if (page == u"budget")
            return tr("Keys on “Budget”");
        if (page == u"office/redemption")
            return tr("Keys on “Redemption”");
        return page == u"review" ? tr("Keys on “Review”") : tr("Keys on “Application form”");
    }

    static QList<KeyValue> terms()
    {
        return {{tr("Voucher"), tr("What a city pays of your bills for computing power, at the providers it approved.")},
            {tr("Pay first"), tr("Some programmes pay afterwards: you pay the bill and claim against your award.")},
            {tr("Cover"), tr("The part of each bill that the city pays, up to the programme's caps.")},
            {tr("Return for correction"), tr("The office names what is wrong. Correct it by the day given, or the case lapses.")},
            {tr("Public notice"), tr("Days in which anybody may object before an award counts.")},
            {tr("Held"), tr("Set aside for a bill that isn't settled yet.")},
            {tr("Redeeming"), tr("To have a bill paid with a voucher: you enter the bill, its provider confirms it, the office approves it.")},
            {tr("Settling"), tr("The finance office has paid the city's part of the bill: to the provider, or to you where you paid first.")},
            {tr("Clawing back"), tr("What was paid without being owed is asked back, in part or whole, with a day by which it is due.")},
            {tr("Bound"), tr("Money of the budget that is promised: committed, issued or held. It can't be promised twice.")},
            {tr("Waiting"), tr("Recorded on this device and not yet confirmed by the registry. It is delivered by itself.")},
            {tr("Registry"), tr("The service that decides and keeps the log that nobody can rewrite.")}};
    }
};

Card *addCard(QVBoxLayout &column, KeyValueGrid &grid)
{
    auto *card = new Card;
    card->body()->addWidget(&grid);
    column.addWidget(card);
    return card;
}

} // namespace

HelpPage::HelpPage(QWidget *parent)
    : Page(parent)
    , m_back(named(new Button(ButtonKind::Secondary), u"helpBack"_s))
    , m_pageKeys(named(new KeyValueGrid, u"pageKeys"_s))
    , m_everywhere(new KeyValueGrid)
    , m_lists(new KeyValueGrid)
    , m_terms(new KeyValueGrid)
{
    auto *layout = new QVBoxLayout(this);
    auto *columns = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QBoxLayout *box : std::initializer_list<QBoxLayout *> {columns, left, right})
        setGap(*box, 14);
    m_back->setIconName(u"arrow-left"_s);
    connect(m_back, &Button::clicked, this, &HelpPage::goBack);
    auto *leaving = new QShortcut(Qt::Key_Escape, this);
    connect(leaving, &QShortcut::activated, this, &HelpPage::goBack);
    m_topicCard = named(new Card, u"helpTopic"_s);
    m_topic = new QVBoxLayout;
    setGap(*m_topic, 8);
    m_topicCard->body()->addLayout(m_topic);
    left->addWidget(m_topicCard);
    m_pageCard = addCard(*left, *m_pageKeys);
    m_everywhereCard = addCard(*left, *m_everywhere);
    m_listsCard = addCard(*left, *m_lists);
    m_termsCard = addCard(*right, *m_terms);
    left->addStretch(1);
    right->addStretch(1);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addLayout(columns);
    layout->addStretch(1);
    m_back->hide();
    setTexts([this] { retranslate(); });
}

QString HelpPage::title() const
{
    return tr("Help and keys");
}

QString HelpPage::subtitle() const
{
    return tr("Everything can be done without a mouse");
}

void HelpPage::openArgument(const QVariant &argument)
{
    m_from = argument.toString();
    m_back->setVisible(!m_from.isEmpty());
    showTopic();
    showKeys();
}

/// The page one came from is as it was left.
void HelpPage::goBack()
{
    if (!m_from.isEmpty())
        Q_EMIT pageRequested(m_from.section(u'/', -1));
}

void HelpPage::showTopic()
{
    emptyLayout(*m_topic);
    const auto topic = m_from.isEmpty() ? std::nullopt : helpTopic(m_from);
    m_topicCard->setVisible(topic.has_value());
    if (!topic)
        return;
    const HelpText &text = inChinese() ? topic->zh : topic->en;
    const auto add = [this](const QString &line) {
        auto *label = new Text(TextRole::Body, line);
        label->setWordWrap(true);
        m_topic->addWidget(label);
    };
    add(text.purpose);
    for (std::size_t i = 0; i < text.steps.size(); ++i)
        add(u"%1. %2"_s.arg(i + 1).arg(text.steps[i]));
}

void HelpPage::showKeys()
{
    // As with topics: a mode's page of that name comes before every mode's.
    const QString page = HelpWords::ofPage(m_from).isEmpty() ? m_from.section(u'/', -1) : m_from;
    const QList<KeyValue> keys = HelpWords::ofPage(page);
    m_pageCard->setVisible(!keys.isEmpty());
    m_pageCard->setTitle(HelpWords::nameOf(page));
    m_pageKeys->setPairs(keys);
}

void HelpPage::retranslate()
{
    m_back->setText(tr("Back to the page you came from (Esc)"));
    m_topicCard->setTitle(tr("The page you came from"));
    showTopic();
    m_everywhereCard->setTitle(tr("Keys everywhere"));
    m_everywhere->setPairs(HelpWords::everywhere());
    m_listsCard->setTitle(tr("Keys in lists"));
    m_lists->setPairs(HelpWords::lists());
    m_termsCard->setTitle(tr("Terms"));
    m_terms->setPairs(HelpWords::terms());
    showKeys();
}

PageEntry helpPage()
{
    return {u"help"_s, u"help"_s, [] { return HelpPage::tr("Help and keys"); }, [](QWidget *parent) { return new HelpPage(parent); },
        PageEntry::Place::Footer};
}

} // namespace cpv
