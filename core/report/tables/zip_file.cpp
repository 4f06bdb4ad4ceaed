#include "core/report/tables/zip_file.h"

#include "core/base/whole_file.h"
#include "core/report/tables/export.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>

#include <minizip/unzip.h>
#include <minizip/zip.h>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype BlockBytes = 64 * 1024;
constexpr uLong Utf8Names = 1 << 11; // General purpose bit of the format.
constexpr uLong MadeByUnix = 3 << 8;

QIODevice &deviceOf(void *stream) { return *static_cast<QIODevice *>(stream); }

voidpf openDevice(voidpf device, const void *, int) { return device; }

uLong readDevice(voidpf, voidpf stream, void *bytes, uLong size)
{
    const qint64 count = deviceOf(stream).read(static_cast<char *>(bytes), qint64(size));
    return count < 0 ? 0 : uLong(count);
}

uLong writeDevice(voidpf, voidpf stream, const void *bytes, uLong size)
{
    const qint64 count = deviceOf(stream).write(static_cast<const char *>(bytes), qint64(size));
    return count < 0 ? 0 : uLong(count);
}

ZPOS64_T tellDevice(voidpf, voidpf stream) { return ZPOS64_T(deviceOf(stream).pos()); }

long seekDevice(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    QIODevice &device = deviceOf(stream);
    const qint64 from = origin == ZLIB_FILEFUNC_SEEK_SET ? 0 : origin == ZLIB_FILEFUNC_SEEK_CUR ? device.pos() : device.size();
    return device.seek(from + qint64(offset)) ? 0 : -1;
}

int closeDevice(voidpf, voidpf) { return 0; } // Its owner does.

int errorOfDevice(voidpf, voidpf) { return 0; } // Short counts say it.

/// Files come through Qt, so that names of any language work on every system, and a full volume is told.
zlib_filefunc64_def functionsOn(QIODevice &device)
{
    return {openDevice, readDevice, writeDevice, tellDevice, seekDevice, closeDevice, errorOfDevice, &device};
}

zip_fileinfo infoOf(Instant now)
{
    const QDateTime at = localDateTime(now);
    zip_fileinfo info {};
    info.tmz_date = {uInt(at.time().second()), uInt(at.time().minute()), uInt(at.time().hour()), uInt(at.date().day()),
        uInt(at.date().month() - 1), uInt(at.date().year())};
    return info;
}

struct CloseUnzip {
    void operator()(void *archive) const { unzClose(archive); }
};

} // namespace

struct ZipWriter::Archive {
    zipFile handle = nullptr;
    ~Archive()
    {
        if (handle)
            zipClose(handle, nullptr);
    }
};

ZipWriter::ZipWriter(const QString &path, Instant now)
    : m_file(path)
    , m_archive(std::make_unique<Archive>())
    , m_now(now)
{
    if (!m_file.open(QIODevice::WriteOnly))
        return;
    zlib_filefunc64_def functions = functionsOn(m_file);
    m_archive->handle = zipOpen2_64(nullptr, APPEND_STATUS_CREATE, nullptr, &functions);
}

ZipWriter::~ZipWriter() = default;

tl::unexpected<Error> ZipWriter::notWritten() const
{
    return fail(writeError(m_file));
}

Result<void> ZipWriter::add(const QString &name, const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return addFrom(name, buffer);
}

Result<void> ZipWriter::addFile(const QString &name, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Storage, {path}, file.errorString());
    return addFrom(name, file);
}

Result<void> ZipWriter::addFrom(const QString &name, QIODevice &source)
{
    const zip_fileinfo info = infoOf(m_now);
    const bool large = source.size() >= 0xffffffffLL;
    if (!m_archive->handle
        || zipOpenNewFileInZip4_64(m_archive->handle, name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
               Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, MadeByUnix, Utf8Names, large)
            != ZIP_OK)
        return notWritten();
    QCryptographicHash digest(QCryptographicHash::Sha256);
    while (!source.atEnd()) {
        const QByteArray block = source.read(BlockBytes);
        if (block.isEmpty())
            return fail(Errc::Storage, {name}, source.errorString());
        digest.addData(block);
        if (zipWriteInFileInZip(m_archive->handle, block.constData(), unsigned(block.size())) != ZIP_OK)
            return notWritten();
    }
    if (zipCloseFileInZip(m_archive->handle) != ZIP_OK)
        return notWritten();
    m_sums += digest.result().toHex() + "  " + name.toUtf8() + '\n';
    return {};
}

Result<void> ZipWriter::finish()
{
    CPV_CHECK(add(u"SHA256SUMS"_s, m_sums));
    if (zipClose(std::exchange(m_archive->handle, nullptr), nullptr) != ZIP_OK || !m_file.commit())
        return notWritten();
    return {};
}

Result<QByteArray> readZipEntry(const QString &path, const QString &name, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::NotFound, {path}, file.errorString());
    zlib_filefunc64_def functions = functionsOn(file);
    const std::unique_ptr<void, CloseUnzip> archive(unzOpen2_64(nullptr, &functions));
    if (!archive)
        return fail(Errc::Malformed, {path});
    unz_file_info64 info {};
    if (unzLocateFile(archive.get(), name.toUtf8().constData(), 1) != UNZ_OK)
        return fail(Errc::NotFound, {name});
    if (unzGetCurrentFileInfo64(archive.get(), &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK
        || unzOpenCurrentFile(archive.get()) != UNZ_OK)
        return fail(Errc::Malformed, {path});
    if (info.uncompressed_size > ZPOS64_T(most))
        return fail(Errc::TooLarge, {name, QString::number(info.uncompressed_size), QString::number(most)});
    QByteArray bytes(qsizetype(info.uncompressed_size), Qt::Uninitialized);
    const int read = unzReadCurrentFile(archive.get(), bytes.data(), unsigned(bytes.size()));
    if (read != bytes.size() || unzCloseCurrentFile(archive.get()) != UNZ_OK) // The check sum is judged at the close.
        return fail(Errc::Malformed, {path});
    return bytes;
}

} // namespace cpv
