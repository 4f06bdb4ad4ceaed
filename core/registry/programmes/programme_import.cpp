#include "core/registry/programmes/programme_import.h"

#include "core/base/json.h"
#include "core/base/money_text.h"
#include "core/protocol/programme_file.h"
#include "core/registry/programmes/editors_device.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

QString titleOf(const Programme &programme)
{
    return u"%1 %2 %3, rule version %4"_s.arg(
        programme.place.code, enumText(programme.kind), programme.nameZh, QString::number(programme.ruleVersion));
}

QString reasonText(const Error &error)
{
    return (QStringList{ enumText(error.code) } + error.arguments).join(u": "_s);
}

/// One file on its way into the registry.
struct Incoming {
    QString file;
    Programme programme;
    bool namesProviders = false;
    std::optional<Programme> known = {};
    std::vector<ProgrammeChange> changes = {};

    bool isNew() const { return !known; }
    bool isUnchanged() const { return known && changes.empty(); }
};

struct Files {
    std::vector<Incoming> good;
    QStringList faults;
};

Files readAll(const std::vector<NamedFile> &files)
{
    Files all;
    for (const NamedFile &file : files) {
        const ProgrammeReading reading = readProgramme(file.bytes);
        if (reading) {
            all.good.push_back({ file.name, reading->programme, reading->namesProviders });
            continue;
        }
        for (const SchemaFault &fault : reading.error())
            all.faults << u"%1: %2"_s.arg(file.name, faultText(fault));
    }
    return all;
}

void compare(Incoming &incoming, const std::vector<Programme> &published)
{
    const auto known = std::ranges::find(published, incoming.programme.id, &Programme::id);
    if (known == published.end())
        return;
    incoming.known = *known;
    if (!incoming.namesProviders) // A list that grew in the registry isn't the file's to empty.
        incoming.programme.providers = known->providers;
    incoming.changes = changesBetween(*known, incoming.programme);
}

/// Why it can't be published; empty when it can.
QString objectionTo(const Incoming &incoming, const std::vector<Programme> &others)
{
    const Programme &programme = incoming.programme;
    if (incoming.known && incoming.known->place != programme.place)
        return u"/place: the programme with this id is of %1"_s.arg(incoming.known->place.code);
    if (incoming.known && programme.ruleVersion < incoming.known->ruleVersion)
        return u"/ruleVersion: %1 is lower than the published %2"_s.arg(programme.ruleVersion)
            .arg(incoming.known->ruleVersion);
    if (!incoming.changes.empty() && programme.ruleVersion == incoming.known->ruleVersion)
        return u"/ruleVersion: %1 is published already and says otherwise at %2; raise it"_s.arg(programme.ruleVersion)
            .arg(incoming.changes.front().pointer);
    const auto same = [&](const Programme &other) {
        return other.id != programme.id && other.place == programme.place
            && other.numberPrefix == programme.numberPrefix;
    };
    if (std::ranges::any_of(others, same))
        return u"/numberPrefix: %1 is that of another programme of the place"_s.arg(programme.numberPrefix);
    return {};
}

/// The objections to all of them. The files must get on with each other, too.
QStringList objectionsTo(const std::vector<Incoming> &all, const std::vector<Programme> &published)
{
    QStringList lines;
    std::vector<Programme> others = published;
    for (const Incoming &incoming : all) {
        if (const QString objection = objectionTo(incoming, others); !objection.isEmpty())
            lines << u"%1: %2"_s.arg(incoming.file, objection);
        const auto isAgain = [&](const Incoming &other) { return other.programme.id == incoming.programme.id; };
        if (std::ranges::count_if(all, isAgain) > 1)
            lines << u"%1: /id: another of the files is the same programme"_s.arg(incoming.file);
        std::erase_if(others, [&](const Programme &other) { return other.id == incoming.programme.id; });
        others.push_back(incoming.programme);
    }
    return lines;
}

QStringList saidOf(const Incoming &incoming)
{
    if (incoming.isUnchanged())
        return { u"%1: unchanged: %2"_s.arg(incoming.file, titleOf(incoming.programme)) };
    QStringList lines{ u"%1: %2: %3"_s.arg(
        incoming.file, incoming.isNew() ? u"new"_s : u"changed"_s, titleOf(incoming.programme)) };
    const auto side = [](const QString &text) { return text.isEmpty() ? u"nothing"_s : text; };
    for (const ProgrammeChange &change : incoming.changes)
        lines << u"  %1: %2 → %3"_s.arg(change.pointer, side(change.before), side(change.after));
    return lines;
}

ProgrammeReport publish(RegistryHost &host, const std::vector<Incoming> &all, const ProgrammeImport &import)
{
    ProgrammeReport report;
    std::unique_ptr<EditorsDevice> device;
    if (!std::ranges::all_of(all, &Incoming::isUnchanged)) {
        auto enrolled = EditorsDevice::enrol(host, import.login, import.password);
        if (!enrolled)
            return { {}, { import.login + u": "_s + reasonText(enrolled.error()) } };
        device = std::move(*enrolled);
    }
    for (const Incoming &incoming : all) {
        if (!incoming.isUnchanged()) {
            const auto done = device->perform(incoming.programme.place, PublishProgramme{ incoming.programme });
            if (!done) {
                report.refused << u"%1: %2"_s.arg(incoming.file, reasonText(done.error()));
                continue;
            }
        }
        report.said << saidOf(incoming);
    }
    return report;
}

QString coverText(const Programme &programme)
{
    QStringList parts;
    for (const PayerRate &payer : programme.payers)
        parts << payer.payer + u' ' + percentText(payer.rate);
    return parts.join(u" + "_s);
}

} // namespace

ProgrammeReport validateProgrammes(const std::vector<NamedFile> &files)
{
    const Files all = readAll(files);
    ProgrammeReport report{ {}, all.faults };
    for (const Incoming &incoming : all.good)
        report.said << u"%1: valid: %2"_s.arg(incoming.file, titleOf(incoming.programme));
    return report;
}

ProgrammeReport importProgrammes(RegistryHost &host, const ProgrammeImport &import)
{
    Files all = readAll(import.files);
    const auto published = publishedProgrammes(host);
    if (!published)
        return { {}, { reasonText(published.error()) } };
    for (Incoming &incoming : all.good)
        compare(incoming, *published);
    const QStringList problems = all.faults + objectionsTo(all.good, *published);
    if (!problems.isEmpty())
        return { {}, problems + QStringList{ u"nothing was published"_s } };
    return publish(host, all.good, import);
}

Result<std::vector<Programme>> publishedProgrammes(RegistryHost &host)
{
    std::vector<Programme> programmes;
    CPV_CHECK(host.store().look([&](StoreView &view) {
        view.eachRecord(RecordKind::Programme,
            [&](const AnyRecord &record) { programmes.push_back(std::get<Programme>(record)); });
        view.eachRecord(RecordKind::ProgrammeProposal, [&](const AnyRecord &record) {
            const auto &coming = std::get<ProgrammeProposal>(record);
            for (Programme &programme : programmes)
                programme = dueVersion(programme, &coming, localDate(host.clock().now())).value_or(programme);
        });
    }));
    std::ranges::sort(
        programmes, {}, [](const Programme &one) { return std::tuple(one.place, one.kind, one.numberPrefix); });
    return programmes;
}

QStringList tableOf(const std::vector<Programme> &programmes)
{
    QStringList lines{
        u"place\tkind\tprefix\tname\tmode\trule version\tfrom\tcover\trules\tproviders\tconfidence"_s
    };
    for (const Programme &one : programmes)
        lines << QStringList{ one.place.code, enumText(one.kind), one.numberPrefix, one.nameZh, enumText(one.mode),
            QString::number(one.ruleVersion), one.effectiveFrom.toString(Qt::ISODate), coverText(one),
            QString::number(one.rules.size()), QString::number(one.providers.size()), enumText(one.confidence) }
                     .join(u'\t');
    return lines;
}

QByteArray jsonOf(const std::vector<Programme> &programmes) { return compactJson(toJson(programmes)); }

} // namespace cpv
