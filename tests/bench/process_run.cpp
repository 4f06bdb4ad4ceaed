#include "tests/bench/process_run.h"

#include <QProcess>
#include <QTextStream>

#include <algorithm>

namespace cpv::bench {

std::optional<Sample> runOnce(const QStringList &command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(command.first(), command.mid(1));
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        QTextStream(stderr) << "bench: failed: " << command.join(u' ') << '\n';
        return std::nullopt;
    }
    Sample sample;
    for (const QString &line : QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ');
        bool isNumber = false;
        const double value = words.value(1).toDouble(&isNumber);
        if (words.size() == 2 && isNumber)
            sample[words[0]] = value;
    }
    return sample;
}

double median(const QList<Sample> &rounds, const QString &name)
{
    QList<double> values;
    for (const Sample &round : rounds) {
        if (round.contains(name))
            values.append(round[name]);
    }
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace cpv::bench
