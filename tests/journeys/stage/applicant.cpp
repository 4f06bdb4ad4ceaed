#include "tests/journeys/stage/applicant.h"

#include "core/base/money_text.h"
#include "core/evidence/digest.h"

#include <QDate>
#include <QFile>

namespace cpv::journey {

using namespace Qt::StringLiterals;

void openForm(Client &applicant, const Programme &programme, const Client::Where &where)
{
    applicant.selectRow(u"finderFitsTable"_s, {programme.placeZh, programme.nameZh}, where);
    applicant.click(u"apply_"_s + programme.numberPrefix, where);
    applicant.waitUntilReachable(u"draftNext"_s, where);
}

void typeContract(Client &applicant, const ContractWords &words, const Client::Where &where)
{
    applicant.click(u"draftNext"_s, where);
    applicant.retype(u"draftProject"_s, words.project, where);
    if (!words.purpose.isEmpty())
        applicant.retype(u"draftPurpose"_s, words.purpose, where);
    applicant.choose(u"draftProvider"_s, words.provider, where);
    applicant.retype(u"draftContractNumber"_s, words.number, where);
    applicant.retype(u"draftContractAmount"_s, yuanText(words.amount), where);
    const QDate today = QDate::currentDate();
    applicant.typeDate(u"draftContractSigned"_s, today.addDays(-30).toString(Qt::ISODate), where);
    applicant.typeDate(u"draftPeriodFrom"_s, today.addDays(-20).toString(Qt::ISODate), where);
    applicant.typeDate(u"draftPeriodTo"_s, today.addDays(300).toString(Qt::ISODate), where);
    applicant.retype(u"draftCostComputeRental"_s, yuanText(words.amount), where);
    applicant.retype(u"draftContactName"_s, words.contact, where);
    applicant.retype(u"draftContactPhone"_s, words.phone, where);
}

void attach(Client &applicant, const Theatre &theatre, const QString &kind, const QString &name, const Client::Where &where)
{
    const QString path = theatre.paper(name);
    applicant.click(u"attach_"_s + kind, where);
    applicant.chooseFile(path, where);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Trouble(u"can't read "_s + path, where);
    applicant.waitUntilReachable(u"removeFile_"_s + sha256Hex(file.readAll()).left(8), where);
}

void attachAll(Client &applicant, const Theatre &theatre, const Programme &programme, const Client::Where &where)
{
    applicant.click(u"draftNext"_s, where);
    for (const MaterialRequirement &paper : programme.materials)
        attach(applicant, theatre, paper.kind, paper.kind, where);
}

void declareAndSubmit(Client &applicant, const QString &shot, const Client::Where &where)
{
    applicant.click(u"draftDeclared"_s, where);
    applicant.waitUntilReachable(u"draftSubmit"_s, where);
    applicant.shot(shot, where);
    applicant.click(u"draftSubmit"_s, where);
    applicant.waitUntilGone(u"draftSubmit"_s, where);
}

} // namespace cpv::journey
