#include "ui/common/paper_words.h"

#include "core/usecases/hand_ins.h"
#include "ui/models/domain_text.h"

#include <QCoreApplication>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::PaperWords)
};

bool isBill(const QString &kind) { return kind == u"computeBill" || kind == u"modelUsageRecord"; }

QString byLanguage(const QString &zh, const QString &en) { return inChinese() ? zh : en; }

}

QString paperRuleText(const QString &kind)
{
    const auto guide = PaperSamples::guide(kind);
    return guide ? byLanguage(guide->ruleZh, guide->ruleEn) : QString();
}

PaperSample sampleOf(const PaperGuide &guide)
{
    PaperSample sample {.mark = Words::tr("SAMPLE"),
        .title = byLanguage(guide.titleZh, guide.titleEn),
        .text = byLanguage(guide.textZh, guide.textEn),
        .signedBy = byLanguage(guide.signedZh, guide.signedEn),
        .ruleTitle = Words::tr("What counts"),
        .rule = byLanguage(guide.ruleZh, guide.ruleEn)};
    for (const PaperGuideLine &line : guide.lines)
        sample.lines.push_back({byLanguage(line.labelZh, line.labelEn), byLanguage(line.valueZh, line.valueEn)});
    return sample;
}

QString paperFileFilter()
{
    return Words::tr("Papers (%1)").arg(u"*.pdf *.ofd *.xml *.png *.jpg *.jpeg *.docx *.xlsx"_s) + u";;"_s + Words::tr("All files (*)");
}

bool isReadPaper(const QString &kind) { return kind == QLatin1StringView(HandIns::InvoiceKind) || isBill(kind); }

/// A bill is headed as one, not always as the one that is asked for.
bool isRecognised(const QString &kind, const QString &said) { return said == kind || (isBill(kind) && isBill(said)); }

QString unrecognisedText(const QString &kind)
{
    return isBill(kind) ? Words::tr("Attached, not recognised as a usage bill: the office checks it by hand.")
                        : Words::tr("Attached, not recognised as an e-invoice: the office checks it by hand.");
}

} // namespace cpv
