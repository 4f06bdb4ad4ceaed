#include "ui/sme/fit_words.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"
#include "ui/sme/sme_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::FitWords)
};

template <typename E> QString enumWords(const std::vector<QString> &values, QString (*words)(E))
{
    QStringList texts;
    for (const QString &name : values) {
        const std::optional<E> value = enumFromText<E>(name);
        texts << (value ? words(*value) : name);
    }
    return listText(texts);
}

QString placeNames(const std::vector<QString> &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names << payerText(code);
    return listText(names);
}

QString courseNames(const std::vector<QString> &courses)
{
    QStringList names;
    for (const QString &course : courses)
        names << courseText(course);
    return listText(names);
}

QString plain(const std::vector<QString> &values) { return listText(QStringList(values.begin(), values.end())); }

}

QString workloadText(Workload workload)
{
    switch (workload) {
    case Workload::Training: return Words::tr("Train or tune a model");
    case Workload::Inference: return Words::tr("Run a model");
    case Workload::ModelService: return Words::tr("Use a model service (API)");
    case Workload::TrainingData: return Words::tr("Buy training data");
    }
    return {};
}

QString supplyText(Supply supply)
{
    switch (supply) {
    case Supply::Rented: return Words::tr("A provider's machines");
    case Supply::Own: return Words::tr("Machines of our own");
    }
    return {};
}

QString fitText(Fit fit)
{
    switch (fit) {
    case Fit::Fits: return Words::tr("Fits");
    case Fit::FitsIf: return Words::tr("Fits if …");
    case Fit::Undetermined: return Words::tr("Undetermined");
    case Fit::NotYetOpen: return Words::tr("Not yet open");
    case Fit::DoesNotFit: return Words::tr("Does not fit");
    case Fit::Closed: return Words::tr("Closed");
    }
    return {};
}

Tone fitTone(Fit fit)
{
    switch (fit) {
    case Fit::Fits:
    case Fit::FitsIf: return Tone::Ok;
    case Fit::Undetermined: return Tone::Warn;
    case Fit::NotYetOpen: return Tone::Info;
    case Fit::DoesNotFit: return Tone::Bad;
    case Fit::Closed: return Tone::Neutral;
    }
    return Tone::Neutral;
}

Fit answerOf(const ProgrammeFit &fit) { return fit.obstacles.empty() ? fit.fit : Fit::DoesNotFit; }

QString missingFactText(MissingFact fact)
{
    switch (fact) {
    case MissingFact::Company: return Words::tr("your company's record");
    case MissingFact::RegisteredIn: return Words::tr("where your company is registered");
    case MissingFact::District: return Words::tr("your company's district");
    case MissingFact::Industry: return Words::tr("your company's industry");
    case MissingFact::Size: return Words::tr("your company's size");
    case MissingFact::Founded: return Words::tr("when your company was founded");
    case MissingFact::Cost: return Words::tr("the planned cost");
    case MissingFact::CostKinds: return Words::tr("the kind of cost");
    case MissingFact::Period: return Words::tr("the contract's period");
    case MissingFact::Provider: return Words::tr("the provider");
    case MissingFact::ProviderRegion: return Words::tr("where the provider's machines stand");
    case MissingFact::ProviderParties: return Words::tr("whether the provider is related to you: the registry checks it");
    case MissingFact::Courses: return Words::tr("which courses your people have completed");
    }
    return {};
}

QString answerText(MissingFact fact, bool visitor)
{
    const auto ofVisitor = [visitor](const QString &words) { return visitor ? words : QString(); };
    const auto ofCompany = [visitor](const QString &words) { return visitor ? words : Words::tr("Complete your company's facts"); };
    switch (fact) {
    case MissingFact::Cost: return Words::tr("State the planned cost");
    case MissingFact::CostKinds: return Words::tr("State the purpose");
    case MissingFact::Period: return Words::tr("State the period");
    case MissingFact::Provider: return visitor ? QString() : Words::tr("Choose the provider"); // Whose list came with no registry.
    case MissingFact::Company:
    case MissingFact::RegisteredIn: return ofVisitor(Words::tr("Say where the company is registered"));
    case MissingFact::District: return ofCompany(Words::tr("Choose the district or city"));
    case MissingFact::Size: return ofCompany(Words::tr("Choose the size class"));
    case MissingFact::Founded: return ofCompany(Words::tr("Say when it was founded"));
    case MissingFact::Industry: return ofCompany({});
    case MissingFact::ProviderRegion:
    case MissingFact::ProviderParties:
    case MissingFact::Courses: return {};
    }
    return {};
}

QString doubtText(Doubt doubt)
{
    switch (doubt) {
    case Doubt::Budget: return Words::tr("The published rules name no budget total, so they don't tell whether money is left. What a city grants its programme stands in its own books.");
    case Doubt::Window: return Words::tr("The window is not published.");
    case Doubt::ProviderList: return Words::tr("The list of providers is not published.");
    case Doubt::Rule: return Words::tr("A rule is written in words that only a newer version of this program knows.");
    case Doubt::Amount: return Words::tr("What is published does not allow an amount to be reckoned.");
    }
    return {};
}

QString remedyText(const Remedy &remedy)
{
    const QString day = dateText(remedy.day);
    switch (remedy.kind) {
    case RemedyKind::BeOfType: return Words::tr("It is for others: %1.").arg(enumWords<ApplicantType>(remedy.values, applicantTypeText));
    case RemedyKind::BeAtMostOfSize:
        return Words::tr("It is for companies up to this size: %1.").arg(enumWords<SizeClass>(remedy.values, sizeClassText));
    case RemedyKind::RegisterIn: return Words::tr("Register the company in %1.").arg(placeNames(remedy.values));
    case RemedyKind::BeInIndustry: return Words::tr("It is for industries with these codes: %1 (GB/T 4754).").arg(plain(remedy.values));
    case RemedyKind::BeFoundedAfter: return Words::tr("It is for start-ups founded after %1.").arg(day);
    case RemedyKind::SpendOn: return Words::tr("Spend on: %1.").arg(enumWords<CostKind>(remedy.values, costKindText));
    case RemedyKind::SpendAtLeast: return Words::tr("Sign a contract of at least %1 CNY.").arg(yuanText(remedy.amount));
    case RemedyKind::LeaveOutCosts: return Words::tr("Leave out: %1.").arg(enumWords<CostKind>(remedy.values, costKindText));
    case RemedyKind::ApplyApart: return Words::tr("Apply apart for: %1.").arg(enumWords<CostKind>(remedy.values, costKindText));
    case RemedyKind::EndBy: return Words::tr("End the contract on %1 at the latest.").arg(day);
    case RemedyKind::ListedProvider: return Words::tr("Choose a provider of the published list.");
    case RemedyKind::UnrelatedProvider: return Words::tr("Choose a provider that is not related to you.");
    case RemedyKind::ProviderIn: return Words::tr("Choose a provider in: %1.").arg(placeNames(remedy.values));
    case RemedyKind::NotBeingProvider: return Words::tr("A provider on the list can't apply here.");
    case RemedyKind::AidBelow: return Words::tr("Take less than %1 CNY of other public aid.").arg(yuanText(remedy.amount));
    case RemedyKind::NoOtherAid: return Words::tr("Take no other public aid for this contract.");
    case RemedyKind::WaitUntil: return Words::tr("Wait until %1.").arg(day);
    case RemedyKind::CompleteCourse: return Words::tr("Complete the course: %1.").arg(courseNames(remedy.values));
    case RemedyKind::ProgrammeCorrected: return Words::tr("Only the place itself can change this.");
    }
    return {};
}

bool isWindowPublished(const ProgrammeFit &fit) { return std::ranges::find(fit.doubts, Doubt::Window) == fit.doubts.end(); }

QString deadlineText(const ProgrammeFit &fit, QDate today)
{
    const WindowStatus &window = fit.window;
    if (!isWindowPublished(fit))
        return Words::tr("Not published");
    switch (window.state) {
    case WindowState::Open:
        return window.closes ? Words::tr("%1, %2", "day, days left").arg(dateText(window.closes), daysLeftText(*window.closes, today))
                             : Words::tr("All year");
    case WindowState::Grace: return Words::tr("Late since %1").arg(dateText(window.closes));
    case WindowState::Coming: return Words::tr("Opens %1").arg(dateText(window.opens));
    case WindowState::Past: // What opens again is Coming.
        return window.closes ? Words::tr("Closed %1, the next is not published").arg(dateText(window.closes)) : Words::tr("Closed");
    }
    return {};
}

std::optional<Tone> deadlineTone(const WindowStatus &window, QDate today)
{
    if (window.state == WindowState::Grace)
        return Tone::Warn;
    return window.state == WindowState::Open && window.closes ? daysLeftTone(*window.closes, today) : std::nullopt;
}

} // namespace cpv
