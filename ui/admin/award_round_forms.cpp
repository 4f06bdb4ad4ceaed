#include "ui/admin/award_round_forms.h"

#include "core/base/sha256_text.h"
#include "ui/common/step_form.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 60;
constexpr int DigestLength = 64;
constexpr int LongestWord = 200;

/// Puts the parts into the card, with the two buttons below that every step ends with.
template <typename Form> StepButtons buildForm(Form &form, const QString &name, const QList<QWidget *> &parts)
{
    auto *submit = named(new Button(ButtonKind::Primary), name + u"Send"_s);
    auto *back = named(new Button(ButtonKind::Ghost), name + u"Back"_s);
    auto *inside = new QWidget;
    buildStepForm(*inside, parts, {submit, back});
    form.body()->addWidget(inside);
    QObject::connect(submit, &Button::clicked, &form, &Form::submitted);
    QObject::connect(back, &Button::clicked, &form, &Form::cancelled);
    return {submit, back};
}

/// A name or day, and beside it what is longer.
QWidget *besideEachOther(QWidget *shorter, QWidget *longer)
{
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins({});
    setGap(*line, 14);
    line->addWidget(shorter, 2, Qt::AlignTop);
    line->addWidget(longer, 3, Qt::AlignTop);
    return both;
}

} // namespace

SealListForm::SealListForm(QDate today, QWidget *parent)
    : Card({}, parent)
    , m_today(today)
    , m_why(new Text(TextRole::Muted))
    , m_day(named(new DateField, u"sealDay"_s))
{
    setObjectName(u"sealForm"_s);
    QList<QWidget *> parts;
    m_why->setWordWrap(true);
    parts.append(m_why);
    for (size_t i = 0; i < RoundWords; ++i) {
        Outsider outsider {named(new QLineEdit, u"sealName%1"_s.arg(i)), nullptr, named(new QLineEdit, u"sealDigest%1"_s.arg(i)), nullptr};
        outsider.name->setMaxLength(LongestName);
        outsider.digest->setMaxLength(DigestLength);
        outsider.nameField = new FormField({}, outsider.name);
        outsider.digestField = new FormField({}, outsider.digest);
        parts << besideEachOther(outsider.nameField, outsider.digestField);
        m_outsiders.push_back(outsider);
    }
    m_day->setDate(today.addDays(1));
    m_dayField = new FormField({}, m_day);
    parts.append(besideEachOther(m_dayField, new QWidget));
    m_buttons = buildForm(*this, u"seal"_s, parts);
    retranslate();
}

void SealListForm::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SealListForm::retranslate()
{
    setTitle(tr("Seal the list"));
    m_why->setText(
        tr("Equal scores stand at the line where the money ends. Two people outside the office each think of a word, keep it to themselves, "
           "and give its SHA-256 now. On the announced day they tell their words, and the words decide: no official can steer the draw, and "
           "neither can one of them alone."));
    for (size_t i = 0; i < m_outsiders.size(); ++i) {
        m_outsiders[i].nameField->setLabel(tr("Outsider %1, name and office").arg(i + 1));
        m_outsiders[i].digestField->setLabel(tr("SHA-256 of the word, 64 hexadecimal digits"));
    }
    m_dayField->setLabel(tr("Day of the draw"));
    m_buttons.send->setText(tr("Seal the list"));
    m_buttons.back->setText(tr("Cancel"));
}

std::optional<SealListForm::Answer> SealListForm::answer()
{
    Answer answer {.words = {}, .drawFrom = startOf(m_day->date())};
    bool complete = true;
    const auto say = [&](FormField &field, const QString &error) {
        field.setError(error);
        complete = complete && error.isEmpty();
    };
    for (const Outsider &outsider : m_outsiders) {
        const SealedWord word {outsider.name->text().trimmed(), outsider.digest->text().trimmed().toLower(), {}};
        const bool isSame = !answer.words.empty() && answer.words.front().who == word.who;
        const bool isSameWord = !answer.words.empty() && answer.words.front().sha256 == word.sha256;
        say(*outsider.nameField, word.who.isEmpty() ? tr("Enter who keeps the word.") : isSame ? tr("Two different people are needed.") : QString());
        say(*outsider.digestField,
            !isSha256Text(word.sha256) ? tr("Enter 64 hexadecimal digits.") : isSameWord ? tr("Two different words are needed.") : QString());
        answer.words.push_back(word);
    }
    say(*m_dayField, m_day->date() > m_today ? QString() : tr("A draw is announced for tomorrow at the earliest."));
    return complete ? std::optional(answer) : std::nullopt;
}

void SealListForm::focusFirst() { m_outsiders.front().name->setFocus(); }

DrawListForm::DrawListForm(const AwardRound &round, QWidget *parent)
    : Card({}, parent)
    , m_round(round)
{
    setObjectName(u"drawForm"_s);
    QList<QWidget *> parts;
    for (size_t i = 0; i < round.words.size(); ++i) {
        auto *edit = named(new QLineEdit, u"drawWord%1"_s.arg(i));
        edit->setMaxLength(LongestWord);
        auto *field = new FormField({}, edit);
        m_words.push_back({edit, field});
        parts.append(field);
    }
    m_buttons = buildForm(*this, u"draw"_s, parts);
    retranslate();
}

void DrawListForm::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DrawListForm::retranslate()
{
    setTitle(tr("Draw the ties"));
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i].second->setLabel(tr("The word of %1").arg(m_round.words[i].who));
    m_buttons.send->setText(tr("Draw the ties"));
    m_buttons.back->setText(tr("Cancel"));
}

std::optional<std::vector<QString>> DrawListForm::words()
{
    std::vector<QString> words;
    bool complete = true;
    for (size_t i = 0; i < m_words.size(); ++i) {
        const QString word = m_words[i].first->text();
        const bool isIt = sha256OfText(word) == m_round.words[i].sha256;
        m_words[i].second->setError(isIt ? QString() : tr("This is not the word whose SHA-256 was sealed; capitals and spaces count."));
        complete = complete && isIt;
        words.push_back(word);
    }
    return complete ? std::optional(words) : std::nullopt;
}

void DrawListForm::focusFirst() { m_words.front().first->setFocus(); }

} // namespace cpv
