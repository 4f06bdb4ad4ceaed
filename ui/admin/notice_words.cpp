#include "ui/admin/notice_words.h"

#include "core/base/capital_amount.h"
#include "core/base/money_text.h"
#include "ui/models/domain_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
};

QString dayText(QDate day)
{
    return inChinese() ? day.toString(u"yyyy年M月d日"_s) : QLocale(QLocale::English).toString(day, u"d MMMM yyyy"_s);
}

/// In documents an amount stands in words, too; in English there is no such custom.
QString amountText(Money amount)
{
    return inChinese() ? NoticeWords::tr("CNY %1").arg(yuanText(amount)) + u"（"_s + capitalAmount(amount) + u"）"_s
                       : NoticeWords::tr("CNY %1").arg(yuanText(amount));
}

QStringList paragraphsOf(const PublishedNotice &notice, int days)
{
    Money sum;
    for (const NoticedCase &each : notice.cases)
        sum += each.application.awarded;
    return {
        NoticeWords::tr("Under the programme “%1”, %n project(s) that were checked, reviewed and confirmed are made public before support is granted; "
                        "the list is annexed. The amount proposed is %2 in all.",
            nullptr, int(notice.cases.size()))
            .arg(programmeFullName(notice.programme), amountText(sum)),
        NoticeWords::tr("The notice runs from %1 to %2 (%n working day(s)).", nullptr, days).arg(dayText(notice.day.from), dayText(notice.day.to)),
        NoticeWords::tr("Whoever objects to what is published here may do so in writing within this period, with a real name, a way to be reached and the grounds. "
                        "Every objection is looked into and answered by people who took no part in the decision, and who objects is kept confidential."),
    };
}

} // namespace

NoticePaper noticePaper(const PublishedNotice &notice, int days)
{
    NoticePaper paper {.language = inChinese() ? u"zh-CN"_s : u"en"_s,
        .mark = notice.programme.demonstration ? NoticeWords::tr("Demonstration: all data on this page are invented") : QString(),
        .title = NoticeWords::tr("Public notice of projects to be supported: %1").arg(programmeFullName(notice.programme)),
        .paragraphs = paragraphsOf(notice, days),
        .annex = NoticeWords::tr("Annex: list of the projects to be supported"),
        .issuer = NoticeWords::tr("Office for compute vouchers, %1").arg(placeName(notice.programme)),
        .date = dayText(notice.day.from),
        .annexLabel = NoticeWords::tr("Annex"),
        .listTitle = NoticeWords::tr("List of the projects to be supported"),
        .columns = {{NoticeWords::tr("No."), 9}, {NoticeWords::tr("Case number"), 26}, {NoticeWords::tr("Applying company"), 27}, {NoticeWords::tr("Credit code"), 36},
            {NoticeWords::tr("Project"), 24}, {NoticeWords::tr("District"), 12}, {NoticeWords::tr("Amount (CNY)"), 22, true}},
        .rows = {},
        .notes = {NoticeWords::tr("Credit codes without their middle digits, names of persons masked; contacts, contracts and papers are not published.")},
        .page = NoticeWords::tr("— %1 —")};
    for (const NoticedCase &each : notice.cases) {
        const Application &application = each.application;
        paper.rows.push_back({QString::number(paper.rows.size() + 1), application.number, each.company, each.uscc, application.project,
            payerText(application.district), yuanText(application.awarded)});
    }
    QStringList taken;
    for (const Application &application : notice.taken)
        taken.append(application.number);
    if (!taken.isEmpty())
        paper.notes.append(NoticeWords::tr("Published and not supported any more: %1.").arg(listText(taken)));
    return paper;
}

QString noticeClockText(int workingDaysLeft)
{
    if (workingDaysLeft < 0)
        return NoticeWords::tr("Over");
    return workingDaysLeft == 0 ? NoticeWords::tr("Ends today") : NoticeWords::tr("%n working day(s) left", nullptr, workingDaysLeft);
}

QString noticeFileName(const PublishedNotice &notice)
{
    return NoticeWords::tr("Public notice %1 %2").arg(programmeFullName(notice.programme), notice.day.from.toString(Qt::ISODate));
}

} // namespace cpv
