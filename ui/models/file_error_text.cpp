#include "ui/models/file_error_text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct FileErrorText {
    Q_DECLARE_TR_FUNCTIONS(FileErrorText)
};

/// Nothing is in it; {name, "bytes"}.
bool isEmptyFile(const Error &error) { return error.code == Errc::Missing && error.arguments.value(1) == u"bytes"; }

/// A file of a kind nobody takes, {name, allowed kinds}; else a command, {kind, version}.
bool isOfOtherKind(const Error &error)
{
    bool isVersion = false;
    error.arguments.value(1).toInt(&isVersion);
    return error.code == Errc::UnknownKind && error.arguments.size() == 2 && !isVersion;
}

/// The allowed kind that the file's name promises; empty: none.
QString promisedKind(const Error &error)
{
    const QString suffix = QFileInfo(error.arguments.at(0)).suffix().toUpper();
    const QString kind = suffix == u"JPG" ? u"JPEG"_s : suffix;
    return error.arguments.at(1).split(u", "_s).contains(kind) ? kind : QString();
}

}

bool isOfFile(const Error &error) { return isEmptyFile(error) || isOfOtherKind(error); }

ErrorWords fileErrorWords(const Error &error)
{
    const QString name = error.arguments.value(0);
    if (isEmptyFile(error))
        return {FileErrorText::tr("“%1” is empty: there is nothing in the file.").arg(name),
            FileErrorText::tr("Save or download it again, look whether it opens, and choose it once more.")};
    if (const QString kind = promisedKind(error); !kind.isEmpty())
        return {FileErrorText::tr("“%1” is named as a %2 file, but there is no %2 in it.").arg(name, kind),
            FileErrorText::tr("A new name does not change what a file is: open it in the program that made it and save or export it as %1.").arg(kind)};
    return {FileErrorText::tr("%1 is no kind of file that can be handed in.").arg(name),
        FileErrorText::tr("Hand in one of these: %1.").arg(error.arguments.value(1))};
}

} // namespace cpv
