#include "core/registry/programmes/editors_device.h"

#include "core/registry/commit/push_desk.h"
#include "core/registry/commit/signed_push.h"

#include <future>

using namespace Qt::StringLiterals;

namespace cpv {

Result<std::unique_ptr<EditorsDevice>> EditorsDevice::enrol(
    RegistryHost &host, const QString &login, const QString &password)
{
    KeyPair key = KeyPair::generate();
    SignInRequest request;
    request.login = login;
    request.password = password;
    request.devicePublicKey = QString::fromLatin1(key.publicKey().toBase64());
    request.deviceName = u"cpv-registry"_s;
    CPV_TRY(answer, host.accounts().signIn(request));
    CPV_TRY(session, host.accounts().session(answer.token.toLatin1()));
    return std::unique_ptr<EditorsDevice>(new EditorsDevice(host, std::move(key), session));
}

EditorsDevice::~EditorsDevice()
{
    // Should it fail, the key is gone all the same: nobody can use the device again.
    (void)m_host.accounts().revokeDevice(m_session.device.id, {});
    (void)m_host.accounts().signOut(m_session);
}

Result<void> EditorsDevice::perform(const PlaceCode &place, Payload payload)
{
    Command command;
    command.id = CommandId(m_host.ids().next());
    command.place = place;
    command.account = m_session.account.id;
    command.device = m_session.device.id;
    command.deviceSequence = ++m_sequences[place];
    command.claimedAt = m_host.clock().now();
    command.payload = std::move(payload);

    CPV_TRY(received, receive(signedPush({ command }, m_key), m_session));
    std::promise<Answer> answered;
    m_host.committer().submit(
        std::move(received), [&](const std::vector<Answer> &answers) { answered.set_value(answers.front()); });
    const Answer answer = answered.get_future().get();
    if (answer.kind == AnswerKind::Applied)
        return {};
    return fail(answer.error ? fromWire(*answer.error) : Error{ Errc::Internal });
}

} // namespace cpv
