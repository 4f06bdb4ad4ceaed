#include "app/audit/subcommands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Subcommand {
    QStringView name;
    cpv::audit::Answer (*run)(const QStringList &words);
};

constexpr Subcommand subcommands[] = {
    {u"uscc", cpv::audit::usccCommand},
    {u"size", cpv::audit::sizeCommand},
    {u"amount", cpv::audit::amountCommand},
    {u"subsidy", cpv::audit::subsidyCommand},
    {u"roi", cpv::audit::roiCommand},
    {u"certificate", cpv::audit::certificateCommand},
    {u"bill", cpv::audit::billCommand},
};

cpv::audit::Answer help()
{
    return {cpv::audit::Exit::Good,
        {
            u"cpv-audit SUBCOMMAND … [--json]: checks and calculates without window or network."_s,
            QString(),
            u"  uscc CODE…          checks unified social credit codes (GB 32100-2015)"_s,
            u"  size --industry C --employees 299 --revenue 2000 --assets 0"_s,
            u"                      size class by the 2011 standard; revenue and assets in 万元"_s,
            u"  amount 16409.02     writes an amount in capital form (大写金额)"_s,
            u"  subsidy CASE.json   calculates a subsidy step by step; the file holds \"programme\" (an id or"_s,
            u"                      a whole programme) and the case: applicant, district, contractAmount …"_s,
            u"  roi --flows=-100,39,59,55,20 --rate 0.08"_s,
            u"                      NPV, IRR and payback of flows, period 0 first; all rates where there are several"_s,
            u"  certificate FILE.pdf [--key BASE64]"_s,
            u"                      checks a voucher's certificate, or the text of its code, against its signature; with"_s,
            u"                      the registry's key also who signed it"_s,
            u"  bill key FILE       makes a provider's key for signing bills; its public half is announced in the program"_s,
            u"  bill sign --key FILE --provider USCC --buyer USCC --voucher CODE --contract NUMBER --invoice NUMBER"_s,
            u"       --from 2026-10-01 --to 2026-10-31 --cost 16409.02 [--usage FOCUS.csv] --out BILL.json"_s,
            u"                      signs a bill that a company can hand in as its provider's confirmation; cost in yuan"_s,
            u"  bill check BILL.json [--key BASE64]"_s,
            u"                      checks a signed bill; with the provider's key also who signed it"_s,
            QString(),
            u"Exit code: 0 good, 1 not valid or not to be calculated, 2 not understood."_s,
        },
        {}};
}

cpv::audit::Answer answerTo(QStringList words)
{
    if (words.isEmpty())
        return cpv::audit::usageError(u"which subcommand? uscc, size, amount, subsidy, roi, certificate or bill"_s);
    const QString name = words.takeFirst();
    if (name == u"--help" || name == u"-h")
        return help();
    for (const Subcommand &subcommand : subcommands)
        if (name == subcommand.name)
            return subcommand.run(words);
    return cpv::audit::usageError(u"there is no subcommand \"%1\"; there are uscc, size, amount, subsidy, roi, certificate and bill"_s.arg(name));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"cpv-audit"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CPV_VERSION));
    QStringList words = QCoreApplication::arguments().mid(1);
    const bool asJson = words.removeAll(u"--json"_s) > 0;
    if (words == QStringList {u"--version"_s})
        return cpv::audit::show({cpv::audit::Exit::Good, {u"cpv-audit "_s + QCoreApplication::applicationVersion()}, {}}, false);
    return cpv::audit::show(answerTo(words), asJson);
}
