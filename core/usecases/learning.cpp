#include "core/usecases/learning.h"

#include "core/protocol/catalogue.h"
#include "core/usecases/left_behind.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// Nobody's account: before a sign-in.
QString keyOf(AccountId account) { return u"selfCheck/"_s + account.toText(); }

} // namespace

QFuture<Result<LearningDesk>> Learning::load() const
{
    const auto company = m_session.current() ? m_session.current()->account.company : std::nullopt;
    return m_workplace.readerThread.run([&reader = m_workplace.reader, company]() -> Result<LearningDesk> {
        LearningDesk desk;
        CPV_TRY(content, builtinLearning());
        CPV_TRY(enrolments, reader.enrolments());
        CPV_TRY(requests, reader.helpRequests());
        desk = {content, enrolments, requests, std::nullopt};
        if (company) {
            CPV_TRY(record, reader.company(*company));
            desk.company = record;
        }
        return desk;
    });
}

QFuture<Result<CheckAnswers>> Learning::answers() const
{
    const bool takesOver = m_session.current() && m_session.current()->account.company;
    return m_workplace.writerThread.run([&replica = m_workplace.replica, name = key(), takesOver]() -> Result<CheckAnswers> {
        if (takesOver) // What was answered before the sign-in.
            CPV_CHECK(takeOverValue(replica.state(), keyOf(AccountId()), name));
        CPV_TRY(kept, replica.state().value(name));
        CheckAnswers answers;
        const QJsonObject json = QJsonDocument::fromJson(kept.toUtf8()).object();
        for (auto answer = json.begin(); answer != json.end(); ++answer)
            answers[answer.key()] = answer->toInt(-1);
        return answers;
    });
}

QFuture<Result<void>> Learning::keep(const CheckAnswers &answers) const
{
    QJsonObject json;
    for (const auto &[question, answer] : answers)
        json.insert(question, answer);
    return m_workplace.writerThread.run(
        [&replica = m_workplace.replica, name = key(), text = QJsonDocument(json).toJson(QJsonDocument::Compact)] {
            return replica.state().setValue(name, QString::fromUtf8(text));
        });
}

QString Learning::key() const
{
    const AccountId me = m_session.current() ? m_session.current()->account.id : AccountId();
    return keyOf(me);
}

} // namespace cpv
