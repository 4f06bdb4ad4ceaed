#include "ui/shell/welcome_page.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct Choice {
    Card *card;
    Text *words;
    Button *button;
};

Choice addChoice(CardFlow &row, const QString &icon, const QString &objectName, ButtonKind kind)
{
    auto *card = new Card;
    auto *sign = new IconLabel(icon, Token::Accent, 24);
    sign->setTile(Token::AccentSoft);
    auto *words = new Text(TextRole::Body);
    words->setWordWrap(true);
    auto *button = named(new Button(kind), objectName);
    card->body()->addWidget(sign, 0, Qt::AlignLeft);
    card->body()->addWidget(words);
    card->body()->addStretch(1);
    card->body()->addWidget(button, 0, Qt::AlignLeft);
    row.addWidget(card);
    return {card, words, button};
}

}

WelcomePage::WelcomePage(QWidget *showcase, QWidget *parent)
    : Page(parent)
{
    auto *layout = new QVBoxLayout(this);
    auto *row = new CardFlow; // Beside each other, or two by two.
    const Choice company = addChoice(*row, u"building-factory"_s, u"welcomeCompany"_s, ButtonKind::Secondary);
    auto *find = named(new Button(ButtonKind::Primary), u"welcomeFind"_s);
    company.card->body()->insertWidget(company.card->body()->count() - 1, find, 0, Qt::AlignLeft);
    const Choice provider = addChoice(*row, u"server"_s, u"welcomeProvider"_s, ButtonKind::Secondary);
    const Choice reviewer = addChoice(*row, u"gavel"_s, u"welcomeReviewer"_s, ButtonKind::Secondary);
    const Choice auditor = addChoice(*row, u"scale"_s, u"welcomeAuditor"_s, ButtonKind::Secondary);
    layout->addLayout(row);

    auto *newRow = new QHBoxLayout;
    auto *newWords = new Text(TextRole::Muted);
    newWords->setWordWrap(true);
    auto *signUp = named(new Button(ButtonKind::Secondary), u"welcomeSignUp"_s);
    auto *code = named(new Button(ButtonKind::Secondary), u"welcomeCode"_s);
    newRow->addWidget(newWords, 1);
    newRow->addWidget(signUp);
    newRow->addWidget(code);
    layout->addLayout(newRow);

    auto *laterRow = new QHBoxLayout;
    auto *laterWords = new Text(TextRole::Muted);
    laterWords->setWordWrap(true);
    auto *later = named(new Button(ButtonKind::Ghost), u"welcomeLater"_s);
    laterRow->addWidget(laterWords, 1);
    laterRow->addWidget(later);
    layout->addLayout(laterRow);
    layout->addWidget(showcase);
    layout->addStretch(1);

    setTexts([=] {
        company.card->setTitle(tr("I am with a company"));
        company.words->setText(
            tr("Find out what your company can get, apply step by step, and see what is left of your vouchers."));
        find->setText(tr("See what you could get"));
        company.button->setText(tr("Sign in as a company"));
        provider.card->setTitle(tr("I am with a provider"));
        provider.words->setText(tr("Confirm the bills that companies redeem with you, offer your capacity, and see what was paid."));
        provider.button->setText(tr("Sign in as a provider"));
        reviewer.card->setTitle(tr("I work at the office"));
        reviewer.words->setText(
            tr("Accept, review, approve, publish and pay, with every rule already checked and the budget in sight."));
        reviewer.button->setText(tr("Sign in as an official"));
        auditor.card->setTitle(tr("I am an auditor"));
        auditor.words->setText(
            tr("Follow every amount from application to payment. You read and verify; you can't change anything."));
        auditor.button->setText(tr("Sign in as an auditor"));
        newWords->setText(tr("Your company is not registered yet, or you were told a one-time code?"));
        signUp->setText(tr("Register a company"));
        code->setText(tr("Use a one-time code"));
        laterWords->setText(tr("No network, or no account yet? You can look around and connect at any time."));
        later->setText(tr("Later, start offline"));
    });
    connect(company.button, &QPushButton::clicked, this, [this] { Q_EMIT visitorChosen(Visitor::Company); });
    connect(provider.button, &QPushButton::clicked, this, [this] { Q_EMIT visitorChosen(Visitor::Provider); });
    connect(reviewer.button, &QPushButton::clicked, this, [this] { Q_EMIT visitorChosen(Visitor::Reviewer); });
    connect(auditor.button, &QPushButton::clicked, this, [this] { Q_EMIT visitorChosen(Visitor::Auditor); });
    connect(find, &QPushButton::clicked, this, &WelcomePage::findChosen);
    connect(signUp, &QPushButton::clicked, this, &WelcomePage::signUpChosen);
    connect(code, &QPushButton::clicked, this, &WelcomePage::codeChosen);
    connect(later, &QPushButton::clicked, this, &WelcomePage::laterChosen);
}

QString WelcomePage::title() const
{
    return tr("Welcome");
}

QString WelcomePage::subtitle() const
{
    return tr("Choose what fits you. You can change it by signing in with another account.");
}

} // namespace cpv
