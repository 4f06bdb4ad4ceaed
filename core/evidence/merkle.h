#pragma once

#include <QByteArray>

#include <vector>

/// Merkle trees of RFC 6962, section 2.1, over SHA-256. Hashes are 32 raw bytes.
namespace cpv {

/// SHA-256(0x00 ‖ entry).
QByteArray merkleLeaf(QByteArrayView entry);

/// Holds every level, so that all paths of n leaves cost n log n and not n².
class MerkleTree
{
public:
    explicit MerkleTree(std::vector<QByteArray> leafHashes);

    size_t count() const { return m_levels.front().size(); }
    /// Of no leaves: SHA-256 of nothing.
    QByteArray root() const;
    /// Siblings from the leaf up. `index` is below count().
    std::vector<QByteArray> path(size_t index) const;

private:
    std::vector<std::vector<QByteArray>> m_levels; ///< Leaves first; a last one without a sibling rises unchanged.
};

QByteArray merkleRoot(const std::vector<QByteArray> &leafHashes);
std::vector<QByteArray> merklePath(const std::vector<QByteArray> &leafHashes, size_t index);

/// Whether `leaf` (a leaf hash) stands at `index` of the tree of `count` leaves with this root. Never throws, whatever it is given.
bool verifyPath(const QByteArray &leaf, size_t index, size_t count, const std::vector<QByteArray> &path, const QByteArray &root);

} // namespace cpv
