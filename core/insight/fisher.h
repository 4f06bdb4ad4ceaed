#pragma once

#include <QtGlobal>

#include <vector>

namespace cpv {

/// Two groups and two outcomes.
struct FourFold {
    qint64 yes = 0, no = 0;           ///< Of the group looked at.
    qint64 otherYes = 0, otherNo = 0; ///< Of the group it is compared with.
};

/// Fisher's exact test, two-sided: how likely a table at least as unlikely as this one is, were the groups treated alike; 0 to 1.
/// Sums the hypergeometric probabilities not above the table's own (R's fisher.test). None of the counts is negative.
double fisherTwoSided(const FourFold &table);

/// A draw without replacement.
struct Drawing {
    qint64 all = 0;
    qint64 marked = 0;
    qint64 drawn = 0;
};
/// How likely each number of marked ones among the drawn is, from none to all drawn.
std::vector<double> chancesOf(const Drawing &drawing);

/// The point under which a standard normal value lies with that chance.
double normalQuantile(double chance);

} // namespace cpv
