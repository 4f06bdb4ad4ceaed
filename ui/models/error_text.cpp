#include "ui/models/error_text.h"

#include "core/base/money.h"
#include "ui/models/domain_text.h"
#include "ui/models/file_error_text.h"
#include "ui/models/sentences.h"
#include "ui/models/signed_bill_text.h"

#include <QLocale>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// Arguments of an error as people read them: an absent one is an empty text, never a crash.
class Arguments
{
public:
    explicit Arguments(const QStringList &values) : m_values(values) { }
    QString text(int index) const { return m_values.value(index); }
    /// Fen as 1,234.00.
    QString money(int index) const
    {
        const qint64 fen = m_values.value(index).toLongLong();
        const qint64 cents = qAbs(fen % 100);
        return QLocale(QLocale::English).toString(fen / 100) + u'.' + QString::number(cents).rightJustified(2, u'0');
    }

private:
    const QStringList &m_values;
};

/// Data of a program with other tables; nothing was changed.
bool isOfOtherProgram(const Error &error)
{
    return error.code == Errc::Storage && error.arguments.value(0).endsWith(u" schema");
}

/// A correction with more than the listed items; {"Corrections", items}.
bool isMoreThanAsked(const Error &error)
{
    return error.code == Errc::WrongState && error.arguments.value(0) == u"Corrections";
}

/// Experts' scores that aren't in; {"reviews", how many are, how many must be}.
bool isOfReviews(const Error &error) { return error.code == Errc::Missing && error.arguments.value(0) == u"reviews"; }
/// Nobody is left to be drawn; {"reviewers", …}.
bool isOfReviewers(const Error &error) { return error.code == Errc::Missing && error.arguments.value(0) == u"reviewers"; }

/// What the sealed list of a batch award says against a step.
bool isByList(const Error &error) { return error.code == Errc::WrongState && error.arguments.value(0) == u"AwardRound"; }

/// A file that a form has under another kind; {name, kind}.
bool isPaperTwice(const Error &error) { return error.code == Errc::AlreadyExists && error.arguments.size() == 2; }

/// A bill of a provider that is off the list; {nameZh, nameEn, first day off the list}.
bool isDelisted(const Error &error) { return error.code == Errc::ProviderNotListed && error.arguments.size() == 3; }

/// A course without which no voucher is issued; {rule, "course", its id}.
bool isOfCourse(const Error &error) { return error.code == Errc::RuleFails && error.arguments.value(1) == u"course"; }

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString title(const Error &error);
    static QString advice(const Error &error);

private:
    static QString stateTitle(const Error &error);
    static QString stateAdvice(const Error &error);
    static QString listTitle(const QString &outcome, const QString &position);
    static QString courseTitle(const QString &state, const QString &day);
    static QString tlsAdvice(const QString &word);
    static QString itemNames(const QStringList &items);
};

// clang-format off: one line per code, so that the table can be read down.
QString ErrorText::title(const Error &error)
{
    const Arguments arguments(error.arguments);
    switch (error.code) {
    case Errc::Malformed: return tr("The registry did not understand this entry.");
    case Errc::Missing:
        return isOfReviews(error) ? tr("%1 of %2 experts have scored it.").arg(arguments.text(1), arguments.text(2))
            : isOfReviewers(error) ? tr("No expert is left who could be drawn.")
                                   : tr("Something is still missing.");
    case Errc::TooLong: return tr("A text is too long.");
    case Errc::TooLarge: return tr("This file is too large.");
    case Errc::OutOfRange: return arguments.text(0) == u"contractSigned" ? tr("The day of signing is still to come.") : tr("A value is outside its permitted range.");
    case Errc::NotPositive: return tr("The amount must be above zero.");
    case Errc::BadUscc: return tr("The unified social credit code is not valid.");
    case Errc::UnknownKind: return tr("This program and the registry differ in version.");
    case Errc::NotSignedIn: return tr("You are not signed in.");
    case Errc::WrongPassword: return tr("Login or password is wrong.");
    case Errc::SessionExpired: return tr("Your session has ended.");
    case Errc::LockedOut: return tr("Too many attempts: this account is locked for a while.");
    case Errc::AccountDisabled: return tr("This account has been closed.");
    case Errc::WrongRole: return tr("Your role does not allow this.");
    case Errc::OutOfScope: return tr("This place is not among those you work for.");
    case Errc::NotYours: return tr("This belongs to somebody else.");
    case Errc::MakerIsChecker: return tr("You proposed this yourself, so somebody else must confirm it.");
    case Errc::AlreadyConfirmed: return tr("You have confirmed this already.");
    case Errc::BadSignature: return tr("The signature of this work does not fit.");
    case Errc::UnknownDevice: return tr("The registry does not know this computer.");
    case Errc::RevokedDevice: return tr("This computer has been blocked.");
    case Errc::WrongPlace: return tr("This belongs to another place.");
    case Errc::IdReused: return tr("The registry already holds something else under this number.");
    case Errc::SequenceGap: return tr("Earlier work of this computer has not arrived yet.");
    case Errc::MaterialsMissing: return tr("Not all papers have been uploaded yet.");
    case Errc::DependencyRefused: return tr("An earlier step that this one builds on was refused.");
    case Errc::NotFound: return tr("The registry does not hold this.");
    case Errc::AlreadyExists:
        if (arguments.text(0) == u"invoiceNumber")
            return tr("The invoice %1 has been handed in already.").arg(arguments.text(1));
        if (arguments.text(0) == u"providers")
            return tr("%1 is on the list already.").arg(arguments.text(1));
        return isPaperTwice(error) ? tr("“%1” is attached to this form already.").arg(arguments.text(0)) : tr("This exists already.");
    case Errc::Conflict: return tr("Somebody changed this after you last saw it.");
    case Errc::WrongState: return stateTitle(error);
    case Errc::NotOpenYet: return tr("The application period has not begun yet.");
    case Errc::Closed: return tr("The application period is over.");
    case Errc::TooEarly: return tr("It is too early for this step.");
    case Errc::RuleFails: return isOfCourse(error) ? tr("A course must be finished before the voucher is issued.") : tr("A rule of the programme is not met.");
    case Errc::CapReached: return tr("The upper limit of the programme is reached.");
    case Errc::ProviderNotListed:
        return isDelisted(error) ? tr("This provider was taken off the programme's list on %1.").arg(arguments.text(2)) : tr("This provider is not on the programme's list.");
    case Errc::ProviderRelated: return tr("Company and provider are related.");
    case Errc::VoucherExpired: return tr("This voucher has expired.");
    case Errc::VoucherUsedUp: return tr("Not enough is left on this voucher.");
    case Errc::VoucherFrozen: return tr("This voucher is frozen.");
    case Errc::VoucherRevoked: return tr("This voucher was revoked.");
    case Errc::AppealUsed: return tr("An appeal was already made.");
    case Errc::ShortOf: return tr("The budget is short: payer %1 has %2 left, %3 is needed.").arg(payerText(arguments.text(0)), arguments.money(1), arguments.money(2));
    case Errc::BudgetUnpublished: return tr("No budget has been published for this programme and year.");
    case Errc::UnknownHere: return tr("This computer does not hold everything needed for this step.");
    case Errc::Storage: return isOfOtherProgram(error) ? tr("This data was made by another version of the program.") : tr("Saving on this computer failed.");
    case Errc::DiskFull: return tr("The disk is full.");
    case Errc::Network: return tr("The registry can't be reached.");
    case Errc::Tls: return tr("The connection to the registry is not safe, so it was not used.");
    case Errc::Busy: return tr("The registry is busy.");
    case Errc::Later: return tr("The registry will take this a little later.");
    case Errc::Internal: return tr("Something went wrong inside the program.");
    }
    Q_UNREACHABLE();
}
// clang-format on

QString ErrorText::itemNames(const QStringList &items)
{
    QStringList names;
    for (const QString &item : items)
        names += fieldText(item);
    return QLocale().createSeparatedList(names);
}

QString ErrorText::stateTitle(const Error &error)
{
    const Arguments arguments(error.arguments);
    if (isMoreThanAsked(error))
        return tr("The office did not ask for a change of: %1.").arg(itemNames(error.arguments.mid(1)));
    if (isByList(error))
        return listTitle(arguments.text(1), arguments.text(2));
    if (arguments.text(0) == u"Course")
        return courseTitle(arguments.text(1), arguments.text(2));
    if (arguments.text(0) == u"Expert")
        return tr("This adviser takes no questions any more.");
    if (arguments.text(0) == u"Registration")
        return arguments.text(1) == u"Refused" ? tr("The registration of your company was refused.") : tr("Your company's registration is still being looked at.");
    if (arguments.text(0) == u"Account")
        return tr("Nobody has confirmed your roles yet.");
    return tr("This step is not possible in the present state.");
}

QString ErrorText::stateAdvice(const Error &error)
{
    const Arguments arguments(error.arguments);
    if (isMoreThanAsked(error))
        return tr("Put it back as it was (“Show the whole form”, “Earlier versions”), or ask the office to list it, too.");
    if (arguments.text(0) == u"Course" || arguments.text(0) == u"Expert")
        return tr("Look at the list again and choose another.");
    if (isByList(error))
        return tr("Open “Batch award”: it shows the list and the step that comes next.");
    if (arguments.text(0) == u"Registration")
        return arguments.text(1) == u"Refused" ? tr("The office says: %1 You can register again with the same login.").arg(arguments.text(2))
                                               : tr("A clerk compares it with the licence. Try again later; nothing else is needed from you.");
    if (arguments.text(0) == u"Account")
        return tr("A security administrator confirms them; your password is kept. Sign in again after that.");
    return tr("Look at the present state and decide again.");
}

QString ErrorText::listTitle(const QString &outcome, const QString &position)
{
    if (outcome == u"ToDraw")
        return tr("The ties of the award list are not drawn yet.");
    if (outcome == u"NotListed")
        return tr("This case is not on the award list as it is proposed now.");
    return tr("This case is on the waiting list: place %1.").arg(position);
}

QString ErrorText::courseTitle(const QString &state, const QString &day)
{
    if (state == u"Full")
        return tr("All seats of the course on %1 are taken.").arg(day);
    if (state == u"Begun")
        return tr("The course began on %1; the office has not named another day yet.").arg(day);
    if (state == u"Enrolled")
        return tr("You are enrolled in this course already.");
    return tr("This course is not offered any more.");
}

QString ErrorText::tlsAdvice(const QString &word)
{
    if (word == u"expired")
        return tr("The registry's certificate has expired. Tell the office that runs it; check this computer's date too.");
    if (word == u"notYetValid")
        return tr("The certificate is not valid yet: this computer's date is probably wrong. Correct it and try again.");
    if (word == u"host")
        return tr("The certificate is for another address. Check the registry address letter by letter.");
    if (word == u"unknownIssuer")
        return tr("Nobody this computer trusts has signed the certificate. Ask your office for its certificate authority.");
    if (word == u"plainText")
        return tr("The address begins with http://, which sends passwords in the open. Use the https:// address.");
    return tr("Check the registry address, and ask the office that runs it.");
}

// clang-format off: cases that share an advice stand together.
QString ErrorText::advice(const Error &error)
{
    const Arguments arguments(error.arguments);
    const QString first = arguments.text(0);
    switch (error.code) {
    case Errc::UnknownKind: case Errc::Malformed:
        return tr("Install the newest version of this program and try again; nothing you entered is lost.");
    case Errc::Missing: case Errc::TooLong: case Errc::OutOfRange: case Errc::NotPositive:
        if (isOfReviews(error))
            return tr("An award can be proposed once all of them have.");
        if (isOfReviewers(error))
            return tr("Ask the programme editor to list more experts.");
        return first.isEmpty() ? tr("Correct the marked field.") : tr("Correct the field: %1.").arg(fieldText(first));
    case Errc::TooLarge:
        return tr("Choose a file of at most 64 MB, for example by scanning with a lower resolution.");
    case Errc::BadUscc: return tr("Compare all 18 characters with the business licence; O, I, S, V and Z never occur.");
    case Errc::NotSignedIn: case Errc::SessionExpired:
        return tr("Sign in again. Your work is kept on this computer and delivered afterwards.");
    case Errc::WrongPassword: return tr("Check capital letters and the input method, then try again.");
    case Errc::LockedOut: return tr("Wait a quarter of an hour, or ask your administrator to unlock it.");
    case Errc::AccountDisabled: case Errc::WrongRole: case Errc::OutOfScope:
        return tr("Ask your administrator if you think you should have access.");
    case Errc::NotYours: return tr("Sign in with the account it belongs to.");
    case Errc::MakerIsChecker: case Errc::AlreadyConfirmed: return tr("Ask a colleague with the approver's role.");
    case Errc::BadSignature: case Errc::UnknownDevice: case Errc::IdReused:
        return tr("Sign out and in again to register this computer anew; tell your administrator if it happens again.");
    case Errc::RevokedDevice: return tr("Begin anew with “Another person (new window) …” in the menu at your name. What was not delivered from here is not taken any more.");
    case Errc::WrongPlace: return tr("Open it under its own place.");
    case Errc::SequenceGap: case Errc::Later: case Errc::Busy: case Errc::MaterialsMissing:
        return tr("Nothing to do: it is delivered by itself as soon as possible.");
    case Errc::DependencyRefused: return tr("Look at the refused step, correct it, and do this step again.");
    case Errc::WrongState: return stateAdvice(error);
    case Errc::AlreadyExists:
        if (first == u"invoiceNumber")
            return tr("An invoice counts once: look for its number among the redemptions.");
        return first == u"providers" ? tr("Leave it out of this batch.")
            : isPaperTwice(error)    ? tr("A paper is handed in once: take it away where it stands, or choose another file.")
                                   : tr("Look at the present state and decide again.");
    case Errc::NotFound: case Errc::Conflict:
        return tr("Look at the present state and decide again.");
    case Errc::NotOpenYet: return first.isEmpty() ? tr("Come back when it opens.") : tr("It opens on %1.").arg(first);
    case Errc::Closed: return first.isEmpty() ? tr("Choose another programme.") : tr("It closed on %1. Choose another programme.").arg(first);
    case Errc::TooEarly: return first.isEmpty() ? tr("Try again later.") : tr("It is possible from %1.").arg(first);
    case Errc::RuleFails:
        if (isOfCourse(error))
            return tr("Rule %1: somebody of the company has to finish “%2” first.").arg(first, courseText(arguments.text(2)));
        return first.isEmpty() ? tr("Look at the list of rules.") : tr("Rule %1: see the list of rules for the reason.").arg(first);
    case Errc::CapReached: return tr("Lower the amount, or choose another programme.");
    case Errc::ProviderNotListed: case Errc::ProviderRelated:
        return isDelisted(error) ? tr("What was used before that day is still paid: hand in a bill that ends before it.") : tr("Choose another provider from the programme's list.");
    case Errc::VoucherExpired: case Errc::VoucherRevoked: case Errc::VoucherFrozen:
        return tr("Its history shows why. Ask the city's office if that seems wrong.");
    case Errc::VoucherUsedUp: return tr("Enter an amount of at most what is left.");
    case Errc::AppealUsed: return tr("The decision is final here; the notice names the court of appeal.");
    case Errc::ShortOf: return tr("Award less, wait for money to be given back, or ask for a higher budget.");
    case Errc::BudgetUnpublished: return tr("Grant a budget on the budget page first.");
    case Errc::UnknownHere: return tr("Connect to the registry and try again.");
    case Errc::Storage: if (isOfOtherProgram(error)) return tr("Use the version that made it, or begin with a new data folder. Nothing was changed."); [[fallthrough]];
    case Errc::Internal: return tr("Start the program again. If it stays, send the diagnostic file to your administrator.");
    case Errc::DiskFull: return tr("Free some space; what you have typed stays in the window until then.");
    case Errc::Network: return tr("Check the network. You can go on working: everything is kept and delivered later.");
    case Errc::Tls: return tlsAdvice(first);
    }
    Q_UNREACHABLE();
}
// clang-format on

}

ErrorWords errorWords(const Error &error)
{
    if (isOfSignedBill(error))
        return signedBillErrorWords(error);
    if (isOfFile(error))
        return fileErrorWords(error);
    return {ErrorText::title(error), ErrorText::advice(error)};
}

QString errorText(const Error &error)
{
    const ErrorWords words = errorWords(error);
    return sentences({words.title, words.advice});
}

} // namespace cpv
