#!/usr/bin/env python3
"""Golden values of the fairness report, by rational numbers and nothing of this program: python3 make_fairness.py

fisher.csv          two-sided Fisher: the hypergeometric probabilities are exact fractions (math.comb), those not above the table's own
                    are added, and only the sum becomes a decimal. Tables: small ones, the "tea" and "criminal twins" examples of the
                    literature, and seeded larger ones.
concentration.csv   Gini as the mean absolute difference of all pairs over twice the mean (another formula than the program's), the part of
                    the top tenth, and the Herfindahl index.
residuals.csv       mean standardised residual of one official over strata, its variance under dealing by chance, each from its
                    definition: the variance by enumerating all ways to deal where that is possible in little time.
"""
import csv
import itertools
import random
from decimal import Decimal, getcontext
from fractions import Fraction
from math import comb
from pathlib import Path

getcontext().prec = 40
HERE = Path(__file__).parent


def text(value: Fraction) -> str:
    return f"{Decimal(value.numerator) / Decimal(value.denominator):.15e}"


def fisher(a: int, b: int, c: int, d: int) -> Fraction:
    drawn, marked, everybody = a + b, a + c, a + b + c + d
    def chance(k):
        return Fraction(comb(marked, k) * comb(everybody - marked, drawn - k), comb(everybody, drawn))
    own = chance(a)
    support = range(max(0, drawn + marked - everybody), min(drawn, marked) + 1)
    return sum((p for p in map(chance, support) if p <= own), Fraction(0))


def gini(amounts):
    got = [x for x in amounts if x > 0]
    pairs = sum(abs(x - y) for x in got for y in got)
    return Fraction(pairs, 2 * len(got) * sum(got))


def top_tenth(amounts):
    got = sorted((x for x in amounts if x > 0), reverse=True)
    return Fraction(sum(got[: -(-len(got) // 10)]), sum(got))


def herfindahl(amounts):
    return Fraction(sum(x * x for x in amounts), sum(amounts) ** 2)


def residual_variance(strata):
    """strata: (own cases, all cases, all approved). Over every way to choose which of all cases are the official's."""
    n = sum(own for own, _, _ in strata)
    total = Fraction(0)
    for own, cases, approved in strata:
        outcomes = [1] * approved + [0] * (cases - approved)
        rate = Fraction(approved, cases)
        sums = [sum(deal) - own * rate for deal in itertools.combinations(outcomes, own)]
        total += sum(s * s for s in sums) / len(sums) / (rate * (1 - rate))
    return total / (n * n)


def main():
    dice = random.Random(20261130)
    tables = [(3, 1, 1, 3), (2, 10, 15, 3), (0, 10, 10, 0), (5, 5, 5, 5), (1, 9, 11, 3), (12, 0, 8, 7), (0, 12, 3, 9), (10, 0, 10, 0),
              (7, 12, 0, 5), (30, 70, 60, 40), (0, 10, 0, 10)]
    for most in (30, 200, 1500):
        tables += [tuple(dice.randint(0, most) for _ in range(4)) for _ in range(6)]
    tables += [(480, 1520, 900, 1100), (1200, 1800, 1230, 1770)]
    with open(HERE / "fisher.csv", "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["yes", "no", "otherYes", "otherNo", "chance"])
        for table in tables:
            out.writerow([*table, text(fisher(*table))])

    lists = [[100], [100, 100, 100, 100], [0, 100, 300], [1, 1, 1, 97], [int(36_000_000 * 1.07**i) for i in range(37)],
             [dice.randint(1, 5_000_000_00) for _ in range(150)], [10**14, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]]
    with open(HERE / "concentration.csv", "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["amounts", "gini", "topTenth", "herfindahl"])
        for amounts in lists:
            out.writerow([" ".join(map(str, amounts)), text(gini(amounts)), text(top_tenth(amounts)), text(herfindahl(amounts))])

    cases = [([(4, 10, 5)], [4]), ([(5, 12, 4), (3, 9, 6)], [3, 3]), ([(6, 14, 7), (4, 10, 1), (2, 8, 5)], [2, 1, 1])]
    with open(HERE / "residuals.csv", "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["own", "cases", "approved", "ownApproved", "residualSquares", "variance"])
        for strata, approved in cases:
            n = sum(own for own, _, _ in strata)
            # The residual has roots in it, so each stratum's part is written as a square with its sign.
            squares = []
            for (own, every, yes), mine in zip(strata, approved):
                rate = Fraction(yes, every)
                over = mine - own * rate
                squares.append(text((over * over if over >= 0 else -over * over) / (rate * (1 - rate)) / (n * n)))
            out.writerow([" ".join(str(s[i]) for s in strata) for i in range(3)] + [" ".join(map(str, approved)), " ".join(squares),
                         text(residual_variance(strata))])


if __name__ == "__main__":
    main()
