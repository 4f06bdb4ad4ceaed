#include "tests/support/sync_world.h"

#include "core/protocol/command_codec.h"
#include "core/protocol/json.h"

#include <QFile>

namespace cpv {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct FakeTransport::Exchange {
    WireRequest request;
    ReplyHandler done;
    bool stopped = false;
    std::chrono::milliseconds listened {0};
};

class FakeTransport::Sent : public Pending
{
public:
    explicit Sent(std::shared_ptr<Exchange> exchange) : m_exchange(std::move(exchange)) { }
    ~Sent() override { m_exchange->stopped = true; }

private:
    std::shared_ptr<Exchange> m_exchange;
};

namespace {

const WireReply lost {.status = 0, .body = {}, .failure = Error {Errc::Network}};

std::chrono::seconds waitOf(const WireRequest &request)
{
    const auto feed = decodeDocument<FeedRequest>(request.body);
    return std::chrono::seconds(feed ? feed->waitSeconds : 0);
}

}

class FakeTransport::Wire : public std::enable_shared_from_this<Wire>
{
public:
    Wire(VirtualTime &time, FakeRegistry &registry, Line &line, quint64 seed)
        : m_time(time), m_registry(registry), m_line(line), m_dice(seed)
    {
    }

    void send(const std::shared_ptr<Exchange> &exchange)
    {
        if (!m_line.connected || happens(m_line.lose)) {
            m_time.post(delay(), [self = shared_from_this(), exchange] { self->comeBack(exchange, lost); });
            return;
        }
        m_time.post(delay(), [self = shared_from_this(), exchange] { self->arrive(exchange); });
        if (happens(m_line.duplicate))
            m_time.post(delay() * 3, [self = shared_from_this(), copy = exchange->request] { self->m_registry.handle(copy, true); });
    }

private:
    bool happens(int oneIn) { return oneIn > 0 && m_dice.oneIn(oneIn); }
    std::chrono::milliseconds delay() { return std::chrono::milliseconds(m_dice.between(1, m_line.slowestMs)); }

    void arrive(const std::shared_ptr<Exchange> &exchange)
    {
        constexpr auto listening = 100ms;
        if (!m_line.connected)
            return comeBack(exchange, lost);
        const auto wait = exchange->request.path == u"/v1/feed" ? waitOf(exchange->request) : 0s;
        const auto reply = m_registry.handle(exchange->request, exchange->listened >= wait);
        if (!reply) {
            exchange->listened += listening;
            if (!exchange->stopped)
                m_time.post(listening, [self = shared_from_this(), exchange] { self->arrive(exchange); });
            return;
        }
        const bool cut = happens(m_line.cut);
        m_time.post(delay(), [self = shared_from_this(), exchange, reply, cut] {
            self->comeBack(exchange, cut || !self->m_line.connected ? lost : *reply);
        });
    }

    void comeBack(const std::shared_ptr<Exchange> &exchange, const WireReply &reply)
    {
        if (exchange->stopped)
            return;
        const ReplyHandler done = std::move(exchange->done);
        done(reply);
    }

    VirtualTime &m_time;
    FakeRegistry &m_registry;
    Line &m_line;
    test::Dice m_dice;
};

FakeTransport::FakeTransport(VirtualTime &time, FakeRegistry &registry, Line &line, quint64 seed)
    : m_wire(std::make_shared<Wire>(time, registry, line, seed))
{
}

std::unique_ptr<Pending> FakeTransport::send(WireRequest request, ReplyHandler done)
{
    auto exchange = std::make_shared<Exchange>(Exchange {std::move(request), std::move(done)});
    m_wire->send(exchange);
    return std::make_unique<Sent>(exchange);
}

// --- Desk -----------------------------------------------------------------------------------------------------------

Desk::Running::Running(
    SyncWorld &world, Line &line, std::unique_ptr<Replica> opened, std::unique_ptr<ReplicaReader> openedReader)
    : replica(std::move(opened))
    , reader(std::move(openedReader))
    , transport(world.time, world.registry, line, world.dice.next())
    , jobs(world.time)
{
}

Replica &Desk::replica() { return *m_running->replica; }
Synchroniser &Desk::sync() { return *m_running->synchroniser; }
Desk::~Desk() = default;

Desk::Desk(SyncWorld &world, AccountId who, std::chrono::milliseconds clockError)
    : account(who), m_world(world), m_own(world.city.clock, clockError)
{
    start();
    signIn();
}

void Desk::start()
{
    const CommandCodec codec {.encode = &encode, .decode = &decodeCommand};
    auto replica = Replica::open(m_folder.path(), codec, {m_clock.now(), m_world.city.workingDays});
    if (!replica)
        qFatal("replica: %s", qPrintable(replica.error().detail));
    auto reader = ReplicaReader::open(m_folder.path(), codec);
    if (!reader)
        qFatal("reader: %s", qPrintable(reader.error().detail));
    m_running = std::make_unique<Running>(m_world, line, std::move(*replica), std::move(*reader));
    auto &running = *m_running;
    running.synchroniser = std::make_unique<Synchroniser>(Synchroniser::Parts {.client = running.client,
        .replica = *running.replica,
        .jobs = running.jobs,
        .timers = m_world.time,
        .time = {m_clock, m_world.city.workingDays},
        .seed = m_world.dice.next()});
    QObject::connect(running.synchroniser.get(), &Synchroniser::sessionExpired, running.synchroniser.get(), [this] { ++expirations; });
}

void Desk::signIn()
{
    const auto session = m_world.registry.signIn(account, m_key.publicKey());
    m_device = session.device;
    m_token = session.token;
    const std::vector<PlaceCode> places {PlaceCode::shared(), m_world.city.place};
    const bool kept = replica().feed().setPlaces(places)
        && replica().state().saveSession({session.account, m_device, places, m_clock.now() + std::chrono::hours(8), m_clock.now(), false});
    if (!kept)
        qFatal("the session was not kept");
    m_running->client.setToken(m_token);
    sync().begin({m_device, m_key});
}

void Desk::crash()
{
    m_running.reset();
    m_clock.setOffsetMs(0);
    start();
    m_running->client.setToken(m_token);
    sync().begin({m_device, m_key});
}

Result<Enqueued> Desk::perform(const Payload &payload, std::optional<qint32> baseVersion)
{
    Command command;
    command.id = m_world.city.newId<CommandId>();
    command.place = m_world.city.place;
    command.account = account;
    command.baseVersion = baseVersion;
    command.claimedAt = m_clock.now();
    command.payload = payload;
    last = command.id;
    auto enqueued = replica().outbox().enqueue(command, {m_clock.now(), m_world.city.workingDays});
    sync().requestSync();
    return enqueued;
}

MaterialRef Desk::paper()
{
    QFile file(m_folder.filePath(u"paper.pdf"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no paper");
    file.write("%PDF-1.4 " + m_device.toText().toLatin1() + ' ' + QByteArray::number(++m_papers));
    file.write(QByteArray(paperBytes, 'x'));
    file.close();
    auto added = replica().materials().add(file.fileName());
    if (!added)
        qFatal("the paper was not taken");
    added->kind = u"contract"_s;
    return *added;
}

ApplicationId Desk::submit(Money contract)
{
    const auto id = m_world.city.newId<ApplicationId>();
    SubmitApplication submission {id, m_world.city.form(contract), {}};
    submission.form.contractNumber = id.toText();
    submission.form.materials = {paper()};
    const auto enqueued = perform(submission);
    return enqueued ? id : ApplicationId();
}

Draft Desk::edit(Draft draft)
{
    draft.editedAt = m_clock.now();
    const auto saved = replica().drafts().save(draft);
    if (!saved)
        qFatal("the draft was not saved");
    sync().requestSync();
    return *saved;
}

std::optional<Application> Desk::application(ApplicationId id) const
{
    const auto row = m_running->reader->application(id);
    return row ? std::optional(row->application) : std::nullopt;
}

std::vector<Refusal> Desk::refusals() const
{
    return m_running->reader->refusals().value_or(std::vector<Refusal>());
}

DeliveryCounts Desk::counts() const
{
    return m_running->reader->deliveryCounts().value_or(DeliveryCounts());
}

bool Desk::delivered() const
{
    const DeliveryCounts now = counts();
    const bool sent = now.waiting == 0 && now.drafts == 0 && now.uploads == 0;
    return sent && std::ranges::all_of(now.places, [this](const PlaceProgress &place) {
        return place.lastSeq == m_world.registry.head(place.place) && place.lastSeq > 0;
    });
}

} // namespace cpv
