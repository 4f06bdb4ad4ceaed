#include "core/domain/review_copy.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

/// A single character would block out half a text.
constexpr qsizetype ShortestWord = 2;

QStringList wordsOf(const CopiedFrom &from)
{
    const Application &application = from.application;
    const QStringList places {from.programme.placeZh, from.programme.placeEn};
    QStringList words = namesOf(application.companyName, places) + namesOf(application.providerName, places);
    words << application.contactName << application.contactPhone << application.contractNumber << application.number;
    if (from.company) {
        const Company &company = *from.company;
        words << namesOf(company.name, places) << company.uscc << company.address << company.representative << company.contact;
        words << company.contact.split(QRegularExpression(u"[\\s,;，；、:：]+"_s), Qt::SkipEmptyParts);
        for (const QString &holder : company.shareholders)
            words << holder;
    }
    if (from.provider)
        words << namesOf(from.provider->name, places) << from.provider->uscc;
    return words;
}

} // namespace

QStringList namesOf(const QString &companyName, const QStringList &places)
{
    static const QRegularExpression form(
        u"(股份有限公司|有限责任公司|有限公司|集团公司|集团|分公司|公司|[,，.]?\\s*\\b(Co|Inc|Ltd|LLC|Corp|Limited|Company)\\b\\.?)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression brackets(u"[（(][^）)]*[）)]"_s);
    QStringList names {companyName};
    QString core = companyName;
    core.remove(brackets);
    for (qsizetype before = -1; before != core.size();) { // "… Co., Ltd." has two of them.
        before = core.size();
        core.remove(form);
    }
    names << core;
    for (const QString &place : places)
        if (!place.isEmpty() && core.startsWith(place, Qt::CaseInsensitive)) {
            core = core.sliced(place.size()).trimmed();
            if (core.startsWith(u'市') || core.startsWith(u'省'))
                core = core.sliced(1);
            names << core;
        }
    return names;
}

QString blockedOut(const QString &text, const QStringList &words)
{
    QStringList hidden;
    for (const QString &word : words)
        if (const QString trimmed = word.simplified(); trimmed.size() >= ShortestWord)
            hidden << trimmed;
    // The longest first, or a part of a name would leave the rest.
    std::ranges::sort(hidden, [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    QString blocked = text;
    for (const QString &word : hidden) {
        QStringList letters;
        for (const QChar c : word)
            if (c.isLetterOrNumber() || c == u'@')
                letters << QRegularExpression::escape(QString(c));
        if (letters.size() < ShortestWord)
            continue;
        // However it is set apart: a telephone number is written with hyphens or without.
        const QRegularExpression anywhere(letters.join(u"[\\s\\-–·.,，、()（）]*"_s), QRegularExpression::CaseInsensitiveOption);
        blocked.replace(anywhere, u"■■■"_s);
    }
    return blocked;
}

ReviewCopy reviewCopyOf(const CopiedFrom &from)
{
    const Application &application = from.application;
    const QStringList words = wordsOf(from);
    ReviewCopy copy {.id = {},
        .place = application.place,
        .programme = application.programme,
        .rubric = from.programme.rubric.value_or(Rubric()),
        .due = {},
        .project = blockedOut(application.project, words),
        .purpose = blockedOut(application.purpose, words),
        .applicantType = application.applicantType,
        .companySize = application.companySize,
        .costs = application.costs,
        .contractAmount = application.contractAmount,
        .otherAid = application.otherAid,
        .requested = application.requested,
        .periodFrom = application.periodFrom,
        .periodTo = application.periodTo,
        .materials = {},
        .expectedValue = {},
        .expectedPayback = {},
        .reviewers = {}};
    for (const MaterialRef &material : application.materials)
        if (std::ranges::find(copy.materials, material.kind) == copy.materials.end())
            copy.materials.push_back(material.kind);
    if (application.projection) {
        copy.expectedValue = application.projection->npvWith;
        copy.expectedPayback = application.projection->paybackWith;
    }
    return copy;
}

} // namespace cpv
