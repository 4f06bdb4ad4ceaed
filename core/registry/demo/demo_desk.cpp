#include "core/registry/demo/demo_desk.h"

#include "core/registry/commit/push_desk.h"
#include "core/registry/commit/signed_push.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

QString chancePassword()
{
    const QString alphabet = u"abcdefghijkmnpqrstuvwxyz23456789"_s;
    QString password;
    for (int i = 0; i < 14; ++i)
        password += alphabet[QRandomGenerator::system()->bounded(int(alphabet.size()))];
    return password;
}

Result<AccountId> DemoDesk::hire(NewAccount account)
{
    account.password = chancePassword();
    CPV_TRY(made, m_host.accounts().add(account));
    const KeyPair key = KeyPair::generate();
    SignInRequest request;
    request.login = account.login;
    request.password = account.password;
    request.devicePublicKey = QString::fromLatin1(key.publicKey().toBase64());
    request.deviceName = u"demonstration"_s;
    CPV_TRY(answer, m_host.accounts().signIn(request));
    CPV_TRY(session, m_host.accounts().session(answer.token.toLatin1()));
    m_people[account.login] = std::make_unique<DemoPerson>(DemoPerson{ session, key, {} });
    m_passwords[account.login] = account.password;
    return made.id;
}

Result<void> DemoDesk::hireWithoutPassword(const std::vector<NewAccount> &accounts)
{
    std::vector<KeyPair> keys;
    std::vector<NewPerson> people;
    for (const NewAccount &account : accounts) {
        keys.push_back(KeyPair::generate());
        people.push_back({ account, QString::fromLatin1(keys.back().publicKey().toBase64()), u"demonstration"_s });
    }
    CPV_TRY(sessions, m_host.accounts().enlist(people));
    for (size_t i = 0; i < sessions.size(); ++i)
        m_people[accounts[i].login] = std::make_unique<DemoPerson>(DemoPerson{ sessions[i], keys[i], {} });
    return {};
}

Result<std::vector<ReceivedCommand>> DemoDesk::push(
    DemoPerson &person, const PlaceCode &place, const std::vector<const DemoAct *> &acts, Instant claimedAt)
{
    qint64 &sequence = person.sequences[place];
    std::vector<Command> commands;
    for (const DemoAct *act : acts) {
        Command command;
        command.id = CommandId(m_host.ids().next());
        command.place = place;
        command.account = person.session.account.id;
        command.device = person.session.device.id;
        command.deviceSequence = ++sequence;
        command.claimedAt = claimedAt;
        command.payload = act->payload;
        commands.push_back(std::move(command));
    }
    return receive(signedPush(commands, person.key), person.session);
}

Result<DemoBatch> DemoDesk::sign(const std::vector<DemoAct> &acts, Instant claimedAt)
{
    std::map<std::pair<QString, PlaceCode>, std::vector<const DemoAct *>> byHand;
    for (const DemoAct &act : acts)
        byHand[{ act.login, act.place }].push_back(&act);
    DemoBatch batch;
    for (const auto &[who, theirs] : byHand) {
        for (size_t from = 0; from < theirs.size(); from += MostCommandsInPush) {
            const size_t to = std::min(theirs.size(), from + size_t(MostCommandsInPush));
            const std::vector<const DemoAct *> some(theirs.begin() + qsizetype(from), theirs.begin() + qsizetype(to));
            CPV_TRY(received, push(person(who.first), who.second, some, claimedAt));
            std::ranges::move(received, std::back_inserter(batch.commands));
        }
    }
    return batch;
}

void DemoDesk::begin(DemoBatch batch)
{
    m_performed += qint64(batch.commands.size());
    for (const ReceivedCommand &command : batch.commands)
        m_kinds.push_back(enumText(kindOfCommand(command.command.payload)));
    const auto answered = std::make_shared<std::promise<std::vector<Answer>>>(); // Kept on the committer's thread.
    m_answers = answered->get_future();
    m_host.committer().submit(std::move(batch.commands),
        [answered](std::vector<Answer> answers) { answered->set_value(std::move(answers)); });
}

void DemoDesk::finish()
{
    if (!m_answers.valid())
        return;
    const std::vector<Answer> answers = m_answers.get();
    for (size_t i = 0; i < answers.size(); ++i)
        if (answers[i].kind != AnswerKind::Applied && answers[i].error)
            m_refusals << u"%1: %2 %3"_s.arg(m_kinds[i], answers[i].error->code,
                QStringList(answers[i].error->arguments.begin(), answers[i].error->arguments.end()).join(u' '));
    m_kinds.clear();
}

Result<void> DemoDesk::perform(const std::vector<DemoAct> &acts)
{
    CPV_TRY(batch, sign(acts, m_host.clock().now()));
    begin(std::move(batch));
    finish();
    return {};
}

} // namespace cpv
