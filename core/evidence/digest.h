#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct evp_md_ctx_st;

namespace cpv {

/// SHA-256, 32 raw bytes.
QByteArray sha256(QByteArrayView bytes);
/// SHA-256 in lower-case hex, as materials are named.
QString sha256Hex(QByteArrayView bytes);

/// The same of bytes that come one part after another.
class Sha256Stream
{
public:
    Sha256Stream();
    ~Sha256Stream();
    void add(QByteArrayView bytes);
    QString hex() const; ///< Of all so far; more may follow.

private:
    std::unique_ptr<evp_md_ctx_st, void (*)(evp_md_ctx_st *)> m_context;
};

} // namespace cpv
