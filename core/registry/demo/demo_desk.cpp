#include "core/registry/demo/demo_desk.h"

#include "core/evidence/push_statement.h"
#include "core/protocol/command_codec.h"
#include "core/registry/commit/push_desk.h"

#include <QRandomGenerator>

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

QString chancePassword()
{
    // Without letters and digits that people mix up.
    const QString alphabet = u"abcdefghijkmnpqrstuvwxyz23456789"_s;
    QString password;
    for (int i = 0; i < 14; ++i)
        password += alphabet[QRandomGenerator::system()->bounded(int(alphabet.size()))];
    return password;
}

} // namespace

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
    DemoPerson &person, const PlaceCode &place, const std::vector<const DemoAct *> &acts)
{
    qint64 &sequence = person.sequences[place];
    Push push;
    push.place = place;
    push.device = person.session.device.id;
    push.firstSequence = sequence + 1;
    std::vector<QByteArray> bytes;
    for (const DemoAct *act : acts) {
        Command command;
        command.id = CommandId(m_host.ids().next());
        command.place = place;
        command.account = person.session.account.id;
        command.device = push.device;
        command.deviceSequence = ++sequence;
        command.claimedAt = m_host.clock().now();
        command.payload = act->payload;
        bytes.push_back(encode(command));
        push.commands.push_back(QString::fromUtf8(bytes.back()));
    }
    const PushStatement statement = PushStatement::over(place, push.device, push.firstSequence, bytes);
    push.root = QString::fromLatin1(statement.root.toBase64());
    push.signature = QString::fromLatin1(person.key.sign(canonicalBytes(statement)).toBase64());
    return receive(push, person.session);
}

Result<void> DemoDesk::perform(const std::vector<DemoAct> &acts)
{
    std::map<std::pair<QString, PlaceCode>, std::vector<const DemoAct *>> byHand;
    for (const DemoAct &act : acts)
        byHand[{ act.login, act.place }].push_back(&act);
    std::vector<ReceivedCommand> together;
    for (const auto &[who, theirs] : byHand) {
        for (size_t from = 0; from < theirs.size(); from += MostCommandsInPush) {
            const size_t to = std::min(theirs.size(), from + size_t(MostCommandsInPush));
            CPV_TRY(received,
                push(person(who.first), who.second,
                    { theirs.begin() + qsizetype(from), theirs.begin() + qsizetype(to) }));
            std::ranges::move(received, std::back_inserter(together));
        }
    }
    m_performed += qint64(together.size());
    std::vector<QString> kinds;
    for (const ReceivedCommand &command : together)
        kinds.push_back(enumText(kindOfCommand(command.command.payload)));
    std::promise<std::vector<Answer>> answered; // On the committer's thread.
    m_host.committer().submit(
        std::move(together), [&](std::vector<Answer> answers) { answered.set_value(std::move(answers)); });
    const std::vector<Answer> answers = answered.get_future().get();
    for (size_t i = 0; i < answers.size(); ++i)
        if (answers[i].kind != AnswerKind::Applied && answers[i].error)
            m_refusals << u"%1: %2 %3"_s.arg(kinds[i], answers[i].error->code,
                QStringList(answers[i].error->arguments.begin(), answers[i].error->arguments.end()).join(u' '));
    return {};
}

} // namespace cpv
