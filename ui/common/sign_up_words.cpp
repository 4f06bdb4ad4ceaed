#include "ui/common/sign_up_words.h"

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class SignUpWords
{
    Q_DECLARE_TR_FUNCTIONS(SignUpWords)

public:
    static QString uscc(const Error &error);
    static QString login() { return tr("3 to 64 letters, digits, dots, hyphens or underscores, no blanks."); }
};

QString SignUpWords::uscc(const Error &error)
{
    const QString reason = error.arguments.value(0);
    const QString second = error.arguments.value(1);
    if (reason == u"length")
        return second == u"0" ? tr("Enter the 18 characters of the code.") : tr("The code has 18 characters; these are %1.").arg(second);
    if (reason == u"character")
        return tr("Character %1 is \"%2\", which never occurs in a code (neither do I, O, S, V and Z).").arg(second, error.arguments.value(2));
    if (reason == u"organisationCheck")
        return tr("A character from 9 to 17 is mistyped: compare them with the licence.");
    return tr("A character is mistyped: the check at the end does not fit. Compare all 18 with the licence.");
}

} // namespace

QString usccWords(const Error &error) { return SignUpWords::uscc(error); }

QString loginWords() { return SignUpWords::login(); }

} // namespace cpv
