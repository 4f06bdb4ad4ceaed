#include "core/evidence/merkle.h"

#include "core/base/invariant.h"
#include "core/evidence/digest.h"

namespace cpv {

namespace {

constexpr qsizetype HashSize = 32;

QByteArray parentOf(const QByteArray &left, const QByteArray &right)
{
    QByteArray node;
    node.reserve(1 + 2 * HashSize);
    node.append('\x01').append(left).append(right); // A node's prefix differs from a leaf's: neither passes for the other.
    return sha256(node);
}

std::vector<QByteArray> levelAbove(const std::vector<QByteArray> &level)
{
    std::vector<QByteArray> above;
    above.reserve((level.size() + 1) / 2);
    for (size_t i = 0; i + 1 < level.size(); i += 2)
        above.push_back(parentOf(level[i], level[i + 1]));
    if (level.size() % 2 == 1)
        above.push_back(level.back());
    return above;
}

} // namespace

QByteArray merkleLeaf(QByteArrayView entry)
{
    QByteArray leaf;
    leaf.reserve(1 + entry.size());
    leaf.append('\x00').append(entry);
    return sha256(leaf);
}

MerkleTree::MerkleTree(std::vector<QByteArray> leafHashes)
{
    m_levels.push_back(std::move(leafHashes));
    while (m_levels.back().size() > 1)
        m_levels.push_back(levelAbove(m_levels.back()));
}

QByteArray MerkleTree::root() const
{
    return count() == 0 ? sha256({}) : m_levels.back().front();
}

std::vector<QByteArray> MerkleTree::path(size_t index) const
{
    CPV_INVARIANT(index < count(), "a path begins at a leaf");
    std::vector<QByteArray> siblings;
    for (const std::vector<QByteArray> &level : m_levels) {
        const size_t sibling = index ^ 1;
        if (sibling < level.size())
            siblings.push_back(level[sibling]);
        index /= 2;
    }
    return siblings;
}

QByteArray merkleRoot(const std::vector<QByteArray> &leafHashes)
{
    return MerkleTree(leafHashes).root();
}

std::vector<QByteArray> merklePath(const std::vector<QByteArray> &leafHashes, size_t index)
{
    return MerkleTree(leafHashes).path(index);
}

bool verifyPath(const QByteArray &leaf, size_t index, size_t count, const std::vector<QByteArray> &path, const QByteArray &root)
{
    if (index >= count || leaf.size() != HashSize)
        return false;
    QByteArray hash = leaf;
    auto sibling = path.begin();
    for (size_t last = count - 1; last > 0; last /= 2, index /= 2) {
        if (index == last && index % 2 == 0) // The last one without a sibling rises unchanged.
            continue;
        if (sibling == path.end() || sibling->size() != HashSize)
            return false;
        hash = index % 2 == 1 ? parentOf(*sibling, hash) : parentOf(hash, *sibling);
        ++sibling;
    }
    return sibling == path.end() && hash == root;
}

} // namespace cpv
