#include "core/storage/material_store.h"

#include "core/base/sha256_text.h"
#include "core/base/whole_file.h"
#include "core/sqlite/sql_values.h"
#include "core/sqlite/database.h"
#include "core/storage/material_type.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<QByteArray> readPaper(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists())
        return fail(Errc::NotFound, {name});
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Storage, {name}, file.errorString());
    if (file.size() == 0)
        return fail(Errc::Missing, {name, u"bytes"_s});
    if (file.size() > MaterialStore::MaxBytes)
        return fail(Errc::TooLarge, {name, QString::number(file.size()), QString::number(MaterialStore::MaxBytes)});
    QByteArray bytes = file.read(MaterialStore::MaxBytes + 1); // Read once, so that what is judged is what is kept.
    if (file.error() != QFileDevice::NoError)
        return fail(Errc::Storage, {name}, file.errorString());
    if (bytes.isEmpty())
        return fail(Errc::Missing, {name, u"bytes"_s});
    if (bytes.size() > MaterialStore::MaxBytes)
        return fail(Errc::TooLarge, {name, QString::number(bytes.size()), QString::number(MaterialStore::MaxBytes)});
    if (!isAllowedMaterial(bytes))
        return fail(Errc::UnknownKind, {name, allowedMaterialTypes().join(u", ")});
    return bytes;
}

} // namespace

MaterialStore::MaterialStore(Database &database, QString folder) : m_database(database), m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
}

Result<void> MaterialStore::write(const QString &sha256, const QByteArray &bytes)
{
    if (pathOf(sha256))
        return {};
    return writeWholeFile(QDir(m_folder).filePath(sha256), bytes);
}

Result<MaterialRef> MaterialStore::add(const QString &path)
{
    CPV_TRY(bytes, readPaper(path));
    const QString sha256 = digestOf(bytes);
    CPV_CHECK(write(sha256, bytes));
    return MaterialRef {.kind = {}, .name = QFileInfo(path).fileName(), .sha256 = sha256, .size = bytes.size()};
}

Result<void> MaterialStore::put(const QString &sha256, const QByteArray &bytes)
{
    if (!isSha256Text(sha256) || digestOf(bytes) != sha256)
        return fail(Errc::Malformed, {sha256});
    return write(sha256, bytes);
}

std::optional<QString> MaterialStore::pathOf(const QString &sha256) const
{
    const QString path = QDir(m_folder).filePath(sha256);
    return isSha256Text(sha256) && QFile::exists(path) ? std::optional(path) : std::nullopt;
}

Result<void> MaterialStore::need(const PlaceCode &place, const std::vector<MaterialRef> &materials)
{
    return guarded([&] {
        for (const MaterialRef &material : materials) {
            if (!pathOf(material.sha256)) // A colleague's: their device has the bytes and delivers them.
                continue;
            auto insert = m_database.statement(
                u"INSERT INTO material_upload (sha256, place, size, uploaded) VALUES (?, ?, ?, 0) ON CONFLICT DO NOTHING"_s);
            bindAll(*insert, material.sha256, place, material.size);
            insert->exec();
        }
    });
}

Result<std::vector<WaitingUpload>> MaterialStore::waitingUploads(int limit) const
{
    return guarded([&] {
        auto select = m_database.statement(
            u"SELECT place, sha256, size FROM material_upload WHERE uploaded = 0 ORDER BY size, sha256"_s);
        std::vector<WaitingUpload> waiting;
        while (int(waiting.size()) < limit && select->executeStep()) {
            const auto sha256 = columnValue<QString>(*select, 1);
            if (const auto path = pathOf(sha256))
                waiting.push_back({columnValue<PlaceCode>(*select, 0), sha256, columnValue<qint64>(*select, 2), *path});
        }
        return waiting;
    });
}

Result<void> MaterialStore::setUploaded(const PlaceCode &place, const QString &sha256, bool isUploaded)
{
    return guarded([&] {
        auto update = m_database.statement(u"UPDATE material_upload SET uploaded = ? WHERE place = ? AND sha256 = ?"_s);
        bindAll(*update, isUploaded, place, sha256);
        update->exec();
    });
}

Result<void> MaterialStore::uploaded(const PlaceCode &place, const QString &sha256) { return setUploaded(place, sha256, true); }
Result<void> MaterialStore::missing(const PlaceCode &place, const QString &sha256) { return setUploaded(place, sha256, false); }

} // namespace cpv
