#include "app/desktop/app_context.h"

#include "core/protocol/catalogue.h"
#include "core/protocol/command_codec.h"

#include <QRandomGenerator>

namespace cpv {

AppContext::AppContext(const QString &profile, Opened opened)
    : m_vault(profile)
    , m_opened(std::move(opened))
    , m_synchroniser({.client = m_client,
          .replica = *m_opened.replica,
          .jobs = m_jobs,
          .timers = m_timers,
          .time = {m_clock, m_opened.workingDays},
          .seed = QRandomGenerator::system()->generate64()})
    , m_remote({m_client, m_synchroniser, m_vault})
    , useCases({*m_opened.replica, *m_opened.reader, *m_opened.scanner, m_writer, m_readerThread, m_scannerThread, m_vault, m_remote, m_clock, m_opened.workingDays})
{
    m_clock.setOffsetMs(m_opened.clockOffsetMs);
}

Result<std::unique_ptr<AppContext>> AppContext::open(const QString &profile)
{
    const CommandCodec codec {.encode = &encode, .decode = &decodeCommand};
    Opened opened;
    auto workingDays = builtinWorkingDays();
    if (!workingDays)
        return fail(workingDays.error());
    opened.workingDays = std::move(*workingDays);
    auto replica = Replica::open(profile, codec, {SystemClock().now(), opened.workingDays});
    if (!replica)
        return fail(replica.error());
    opened.replica = std::move(*replica);
    const auto offset = opened.replica->state().clockOffsetMs();
    if (!offset)
        return fail(offset.error());
    opened.clockOffsetMs = *offset;
    auto reader = ReplicaReader::open(profile, codec);
    if (!reader)
        return fail(reader.error());
    opened.reader = std::move(*reader);
    auto scanner = ReplicaReader::open(profile, codec);
    if (!scanner)
        return fail(scanner.error());
    opened.scanner = std::move(*scanner);
    return std::unique_ptr<AppContext>(new AppContext(profile, std::move(opened)));
}

QFuture<void> AppContext::idle()
{
    return m_writer.run([&reader = m_readerThread] { reader.run([] { }).waitForFinished(); });
}

} // namespace cpv
