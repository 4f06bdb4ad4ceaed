#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

class QIODevice;

namespace cpv {

/// The bytes of a file that people hand in, with gzip (known by its magic bytes, never by the name) taken off. Reads block
/// by block, so that a file of any size needs the memory of one.
class InflatedBytes
{
public:
    /// `most` bounds the inflated bytes: a few kilobytes of gzip can hold a terabyte of zeros.
    InflatedBytes(QIODevice &device, qint64 most);
    ~InflatedBytes();
    InflatedBytes(const InflatedBytes &) = delete;
    InflatedBytes &operator=(const InflatedBytes &) = delete;

    /// Replaces `block` by what comes next; false at the end. Refused with Malformed (broken or cut-off gzip), TooLarge
    /// {most bytes} or Storage (the device can't be read).
    [[nodiscard]] Result<bool> read(QByteArray &block);
    bool compressed() const { return m_stream != nullptr; }

private:
    struct Stream;
    Result<bool> readPlain(QByteArray &block);
    Result<bool> inflateInto(QByteArray &block);
    Result<void> fetch();

    QIODevice &m_device;
    qint64 m_left;
    qint64 m_most;
    QByteArray m_packed;
    std::unique_ptr<Stream> m_stream; ///< Absent: the bytes are taken as they are.
    bool m_begun = false;
};

} // namespace cpv
