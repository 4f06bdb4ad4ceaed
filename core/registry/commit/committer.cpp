#include "core/registry/commit/committer.h"

#include <QLoggingCategory>

namespace cpv {

Q_LOGGING_CATEGORY(commitLog, "cpv.registry.commit")

Committer::Committer(
    Store &store, const Clock &clock, const WorkingDays &workingDays, FeedBell &bell, CommitterOptions options)
    : m_store(store)
    , m_clock(clock)
    , m_workingDays(workingDays)
    , m_bell(bell)
    , m_options(std::move(options))
    , m_thread([this] { work(); })
{
}

Committer::~Committer()
{
    drain();
}

void Committer::submit(std::vector<ReceivedCommand> commands, Answered answered)
{
    if (commands.empty())
        return answered({});
    auto batch = std::make_shared<Batch>();
    batch->answers.resize(commands.size());
    batch->open = commands.size();
    batch->answered = std::move(answered);
    {
        const std::lock_guard guard(m_mutex);
        if (!m_draining && m_waiting.size() + commands.size() <= m_options.longestQueue) {
            for (size_t i = 0; i < commands.size(); ++i)
                m_waiting.push_back({ std::move(commands[i]), batch, i });
            m_arrived.notify_one();
            return;
        }
    }
    for (size_t i = 0; i < commands.size(); ++i)
        batch->answers[i] = { commands[i].command.id, AnswerKind::Later, toWire({ Errc::Busy }), 0 };
    batch->answered(std::move(batch->answers));
}

void Committer::drain()
{
    {
        const std::lock_guard guard(m_mutex);
        m_draining = true;
    }
    m_arrived.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

std::string Committer::prometheusText() const
{
    return "# TYPE cpv_commit_groups_total counter\ncpv_commit_groups_total " + std::to_string(m_groups)
        + "\n# TYPE cpv_commands_answered_total counter\ncpv_commands_answered_total " + std::to_string(m_commands)
        + '\n';
}

void Committer::work()
{
    for (auto group = takeGroup(); !group.empty(); group = takeGroup())
        commit(group);
}

std::vector<Committer::Waiting> Committer::takeGroup()
{
    std::unique_lock guard(m_mutex);
    m_arrived.wait(guard, [this] { return m_draining || !m_waiting.empty(); });
    std::vector<Waiting> group;
    while (!m_waiting.empty() && group.size() < m_options.largestGroup) {
        group.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return group;
}

void Committer::commit(std::span<Waiting> group)
{
    std::vector<ReceivedCommand> commands;
    for (const Waiting &waiting : group)
        commands.push_back(waiting.command);
    std::vector<Answer> answers;
    std::set<PlaceCode> changed;
    const Result<void> committed = m_store.change([&](StoreTransaction &transaction) -> Result<void> {
        const Moment moment{ m_clock.now(), m_workingDays };
        CommitGroup work(transaction, moment, m_options.decider);
        answers = work.run(commands);
        changed = work.changedPlaces();
        return {};
    });
    if (committed) {
        ++m_groups;
        m_commands += group.size();
        deliver(group, std::move(answers));
        m_bell.ring(changed);
        return;
    }
    const Error &error = committed.error();
    if (error.code == Errc::DiskFull || error.code == Errc::Busy) { // Nobody's fault, and it may pass.
        qCWarning(commitLog, "a group of %zu waits: %ls", group.size(), qUtf16Printable(error.detail));
        deliverLater(group, error);
    } else if (group.size() == 1) {
        quarantine(group.front(), error);
    } else { // Halved until the culprit is alone; the others go through.
        qCWarning(commitLog, "a group of %zu failed and is halved: %ls", group.size(), qUtf16Printable(error.detail));
        commit(group.first(group.size() / 2));
        commit(group.subspan(group.size() / 2));
    }
}

void Committer::quarantine(Waiting &waiting, const Error &error)
{
    qCCritical(commitLog, "command %ls can't be decided and is refused: %ls",
        qUtf16Printable(waiting.command.command.id.toText()), qUtf16Printable(error.detail));
    std::vector<Answer> answers;
    std::set<PlaceCode> changed;
    const Result<void> kept = m_store.change([&](StoreTransaction &transaction) -> Result<void> {
        const Moment moment{ m_clock.now(), m_workingDays };
        CommitGroup work(transaction, moment, m_options.decider);
        answers = work.quarantine(waiting.command, error);
        changed = work.changedPlaces();
        return {};
    });
    if (kept) {
        deliver({ &waiting, 1 }, std::move(answers));
        m_bell.ring(changed);
    } else { // The store itself fails: the device keeps the command.
        deliverLater({ &waiting, 1 }, kept.error());
    }
}

void Committer::deliver(std::span<Waiting> group, std::vector<Answer> answers)
{
    for (size_t i = 0; i < group.size(); ++i) {
        Batch &batch = *group[i].batch;
        batch.answers[group[i].position] = std::move(answers[i]);
        if (--batch.open == 0)
            batch.answered(std::move(batch.answers));
    }
}

void Committer::deliverLater(std::span<Waiting> group, const Error &error)
{
    std::vector<Answer> answers;
    for (const Waiting &waiting : group)
        answers.push_back({ waiting.command.command.id, AnswerKind::Later, toWire({ error.code }), 0 });
    deliver(group, std::move(answers));
}

} // namespace cpv
