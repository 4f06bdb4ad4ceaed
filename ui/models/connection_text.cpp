#include "ui/models/connection_text.h"

#include "ui/models/error_text.h"

#include <QCoreApplication>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)

public:
    static QString stage(ConnectionStage stage)
    {
        switch (stage) {
        case ConnectionStage::Address: return tr("Address");
        case ConnectionStage::Lookup: return tr("Name");
        case ConnectionStage::Connect: return tr("Connection");
        case ConnectionStage::Secure: return tr("Encryption");
        case ConnectionStage::Registry: return tr("Registry");
        case ConnectionStage::Clock: return tr("Clock");
        }
        Q_UNREACHABLE();
    }

    static ConnectionWords words(const ConnectionStep &step)
    {
        switch (step.stage) {
        case ConnectionStage::Address: return address(step);
        case ConnectionStage::Lookup: return lookup(step);
        case ConnectionStage::Connect: return connecting(step);
        case ConnectionStage::Secure: return secure(step);
        case ConnectionStage::Registry: return registry(step);
        case ConnectionStage::Clock: return clock(step);
        }
        Q_UNREACHABLE();
    }

private:
    static ConnectionWords address(const ConnectionStep &step)
    {
        if (step.word == u"none")
            return {{}, tr("No registry is set."), tr("Sign in once: the address is asked for there.")};
        if (step.word == u"plainText")
            return {{}, tr("The address is not encrypted."), errorWords({Errc::Tls, {step.word}}).advice};
        return {{}, step.arguments.value(0)};
    }

    static ConnectionWords lookup(const ConnectionStep &step)
    {
        const QString what = step.arguments.value(0);
        if (step.word == u"notFound")
            return {{}, tr("No computer is known by the name %1.").arg(what),
                tr("Check the registry address letter by letter, and whether other web pages open. Without them this computer is offline.")};
        if (step.word == u"literal")
            return {{}, tr("Not needed: the address is a number.")};
        if (step.word == u"byProxy")
            return {{}, tr("Left to the proxy %1").arg(what)};
        return {{}, tr("Found: %1").arg(what)};
    }

    static ConnectionWords connecting(const ConnectionStep &step)
    {
        const QString what = step.arguments.value(0);
        if (step.word == u"viaProxy")
            return {{}, tr("Through the proxy %1").arg(what)};
        if (step.word == u"refused")
            return {{}, tr("%1 refuses the connection.").arg(what),
                tr("The registry may be stopped for a while, or the port is wrong. Your work is kept and delivered later.")};
        if (step.word == u"silent")
            return {{}, tr("%1 does not answer.").arg(what),
                tr("A firewall may be in the way. Ask whoever looks after your network to allow this address and port.")};
        if (step.word == u"unreachable")
            return {{}, tr("%1 can't be reached from this network.").arg(what), tr("Check the cable or the wireless network, then try again.")};
        return step.word.startsWith("proxy"_L1) ? proxy(step.word, what) : ConnectionWords {{}, tr("Connected to %1").arg(what)};
    }

    static ConnectionWords proxy(const QString &word, const QString &what)
    {
        if (word == u"proxySignIn")
            return {{}, tr("The proxy %1 asks for a name and a password.").arg(what),
                tr("This program gives none to a proxy. Ask your network's office to let the registry's address through without.")};
        if (word == u"proxySilent")
            return {{}, tr("The proxy %1 does not answer.").arg(what), tr("Check host and port of the proxy, or choose “No proxy”.")};
        if (word == u"proxyNotFound")
            return {{}, tr("The proxy %1 is not known.").arg(what), tr("Check the proxy's name letter by letter, or choose “No proxy”.")};
        return {{}, tr("The proxy %1 refuses the connection.").arg(what), tr("Check host and port of the proxy, or choose “No proxy”.")};
    }

    static ConnectionWords secure(const ConnectionStep &step)
    {
        const QString advice = errorWords({Errc::Tls, {step.word}}).advice;
        const QString second = step.arguments.value(1);
        if (step.word == u"local")
            return {{}, tr("Not needed: the registry runs on this computer.")};
        if (step.word == u"expired")
            return {{}, tr("The certificate was valid until %1.").arg(second), advice};
        if (step.word == u"notYetValid")
            return {{}, tr("The certificate is valid from %1 only.").arg(second), advice};
        if (step.word == u"host")
            return {{}, second.isEmpty() ? tr("The certificate is for another address.") : tr("The certificate is for %1.").arg(second), advice};
        if (step.word == u"unknownIssuer")
            return {{}, second.isEmpty() ? tr("The certificate's issuer is not known.") : tr("The certificate was issued by %1, whom this computer does not know.").arg(second), advice};
        if (step.word == u"noTls")
            return {{}, tr("What answers there does not encrypt."), tr("Check the port. Some networks show a sign-in page of their own: open any web page first.")};
        if (step.word == u"other")
            return {{}, tr("The certificate is not in order."), advice};
        return {{}, tr("Certificate of %1, valid until %2").arg(step.arguments.value(0), second)};
    }

    static ConnectionWords registry(const ConnectionStep &step)
    {
        const QString what = step.arguments.value(0);
        if (step.word == u"status")
            return {{}, tr("The registry answers with error %1.").arg(what), tr("Its office is probably at work on it. Your work is kept and delivered later.")};
        if (step.word == u"notOurs")
            return {{}, tr("Something answers there, but it is no registry."), tr("Check the registry address letter by letter.")};
        if (step.word == u"silent")
            return {{}, tr("The registry took the question and gave no answer."), tr("It may be very busy. Try again in some minutes.")};
        return {{}, what.isEmpty() ? tr("Answers") : tr("Answers, version %1").arg(what)};
    }

    static ConnectionWords clock(const ConnectionStep &step)
    {
        const int minutes = step.arguments.value(0).toInt();
        if (step.word == u"ahead")
            return {{}, tr("This computer's clock is %n minutes ahead.", nullptr, minutes), clockAdvice()};
        if (step.word == u"behind")
            return {{}, tr("This computer's clock is %n minutes behind.", nullptr, minutes), clockAdvice()};
        if (step.word == u"unknown")
            return {{}, tr("The registry did not say what time it is.")};
        return {{}, tr("Agrees with the registry's to %n seconds", nullptr, qAbs(minutes))};
    }

    static QString clockAdvice()
    {
        return tr("Deadlines are judged by the registry's clock, which this program follows. Set the computer's clock all the same.");
    }
};

} // namespace

ConnectionWords connectionWords(const ConnectionStep &step)
{
    ConnectionWords words = ConnectionText::words(step);
    words.stage = ConnectionText::stage(step.stage);
    words.tone = step.outcome == StageOutcome::Good ? Tone::Ok : step.outcome == StageOutcome::Doubtful ? Tone::Warn : Tone::Bad;
    return words;
}

} // namespace cpv
