#!/usr/bin/env python3
"""Makes roi_cases.csv beside it: python3 tests/golden/make_roi_cases.py

Everything is calculated in whole fractions (no floating point) by another method than the program's: values by the definition,
internal rates by Sturm's theorem, which counts the roots of the value's polynomial, and by halving until each is known to 50
digits. Where a source prints a figure, the script fails unless its own rounds to that figure; the test compares the program with
both. Flows: period 0 first. Several rates are separated by a blank; an empty field means that there is none.
"""
import csv
import pathlib
from decimal import Decimal, getcontext
from fractions import Fraction

getcontext().prec = 50


def npv(flows, rate):
    return sum(flow / (1 + rate) ** period for period, flow in enumerate(flows))


def payback(flows, rate=Fraction(0)):
    total, owed = Fraction(0), False
    for period, flow in enumerate(flows):
        now = flow / (1 + rate) ** period
        if owed and total + now >= 0:
            return period - 1 - total / now
        total += now
        owed = owed or total < 0
    return None if owed else Fraction(0)


def value(polynomial, x):
    total = Fraction(0)
    for c in reversed(polynomial):
        total = total * x + c
    return total


def trimmed(polynomial):
    while polynomial and polynomial[-1] == 0:
        polynomial = polynomial[:-1]
    return polynomial


def remainder(a, b):
    a = list(a)
    while len(a) >= len(b):
        factor, shift = a[-1] / b[-1], len(a) - len(b)
        a = trimmed([c - (factor * b[i - shift] if i >= shift else 0) for i, c in enumerate(a)][:-1])
    return a


def sturm_chain(polynomial):
    chain = [polynomial, trimmed([c * k for k, c in enumerate(polynomial)][1:])]
    while len(chain[-1]) > 1:
        rest = [-c for c in remainder(chain[-2], chain[-1])]
        if not rest:
            break
        largest = max(abs(c) for c in rest)
        chain.append([c / largest for c in rest])
    return chain


def changes(chain, x):
    signs = [s for s in ((value(p, x) > 0) - (value(p, x) < 0) for p in chain) if s]
    return sum(a != b for a, b in zip(signs, signs[1:]))


def roots(polynomial, low, high):
    """Distinct roots in (low, high], each within a relative 1e-50 of its bracket's width."""
    chain = sturm_chain(polynomial)
    found, open_ranges = [], [(low, high)]
    while open_ranges:
        a, b = open_ranges.pop()
        count = changes(chain, a) - changes(chain, b)
        if count == 0:
            continue
        if count == 1 and (b - a) < Fraction(1, 10**50):
            found.append(b)
            continue
        middle = (a + b) / 2
        open_ranges += [(a, middle), (middle, b)]
    return sorted(found)


def irr(flows):
    flows = trimmed(list(flows))
    while flows and flows[0] == 0:
        flows = flows[1:]
    if len(flows) < 2 or all(f >= 0 for f in flows) or all(f <= 0 for f in flows):
        return []
    # The unknown is growth, 1 + rate: flows backwards are its polynomial. Cauchy: no root is beyond 1 + the largest ratio.
    polynomial = flows[::-1]
    bound = 1 + max(abs(c) for c in polynomial) / abs(polynomial[-1])
    return [root - 1 for root in roots(polynomial, Fraction(0), bound)]


def digits(number):
    if number is None:
        return ""
    text = Decimal(number.numerator) / Decimal(number.denominator)
    return format(text.quantize(Decimal(1).scaleb(text.adjusted() - 24)) if text else Decimal(0), "f")


def check_printed(name, printed, figures):
    """'npv=1188.44' or 'irr=8.7%': the figure rounds to what is printed."""
    for item in printed.split():
        what, text = item.split("=")
        scale = 100 if text.endswith("%") else 1
        shown = Decimal(text.rstrip("%"))
        half = Decimal(1).scaleb(shown.as_tuple().exponent) / 2
        candidates = figures[what] if isinstance(figures[what], list) else [figures[what]]
        ours = [Decimal(c.numerator) / Decimal(c.denominator) * scale for c in candidates]
        if not any(abs(o - shown) <= half for o in ours):
            raise SystemExit(f"{name}: {what} is {[str(o)[:20] for o in ours]}, printed {text}")


def product(*factors):
    """The polynomial with these factors (a, b) = a + b·x, lowest power first."""
    result = [Fraction(1)]
    for a, b in factors:
        result = [a * (result[k] if k < len(result) else 0) + b * (result[k - 1] if k else 0) for k in range(len(result) + 1)]
    return result


def from_rates(scale, *percents):
    """Flows whose internal rates are exactly these: −scale · Π (growth − 1 − rate), read from the highest power."""
    return [-scale * c for c in product(*[(-(1 + Fraction(p) / 100), 1) for p in percents])[::-1]]


EXCEL_IRR = "Microsoft support, function IRR, example"
EXCEL_NPV = "Microsoft support, function NPV, example"
NUMPY = "numpy-financial manual, irr"
BREALEY = "Brealey, Myers and Allen, Principles of Corporate Finance, chapter on investment criteria"
MADE = "calculated here in fractions"
EXACT = "constructed from its rates, calculated here in fractions"


def monthly(capital, month, months, growth):
    return [-capital] + [month * (1000 + growth * m) / 1000 for m in range(months)]


CASES = [
    ("excel irr after five years", "-70000 12000 15000 18000 21000 26000", "0.1", "irr=8.7%", EXCEL_IRR),
    ("excel irr after four years", "-70000 12000 15000 18000 21000", "0.1", "irr=-2.1%", EXCEL_IRR),
    ("excel irr after two years", "-70000 12000 15000", "0.1", "irr=-44.4%", EXCEL_IRR),
    ("excel npv, all at year ends", "0 -10000 3000 4200 6800", "0.1", "npv=1188.44", EXCEL_NPV),
    ("excel npv, paid at once", "-40000 8000 9200 10000 12000 14500", "0.08", "npv=1922.06", EXCEL_NPV),
    ("excel npv, a loss in the sixth year", "-40000 8000 9200 10000 12000 14500 -9000", "0.08", "npv=-3749.47", EXCEL_NPV),
    ("libreoffice npv", "-40 10 20 30", "0.0875", "npv=9.43", "LibreOffice help, function NPV, example"),
    ("libreoffice irr", "-10000 3500 7600 1000", "0.1", "irr=11.33%", "LibreOffice help, function IRR, example"),
    ("numpy irr 1", "-100 39 59 55 20", "0.08", "irr=28.095%", NUMPY),
    ("numpy irr 2, negative", "-100 0 0 74", "0.08", "irr=-9.55%", NUMPY),
    ("numpy irr 3", "-100 100 0 -7", "0.08", "irr=-8.33%", NUMPY),
    ("numpy irr 4", "-100 100 0 7", "0.08", "irr=6.21%", NUMPY),
    ("numpy irr 5", "-5 10.5 1 -8 1", "0.08", "irr=8.86%", NUMPY),
    ("numpy npv", "-40000 5000 8000 12000 30000", "0.08", "npv=3065.22267", "numpy-financial manual, npv"),
    ("wikipedia irr", "-123400 36200 54800 48100", "0.06", "irr=5.96%", "Wikipedia, Internal rate of return, example"),
    ("wikipedia irr, two rates", "-10 21 -11", "0.05", "irr=0% irr=10%", "Wikipedia, Internal rate of return, more than one rate"),
    ("oil pump", "-1600 10000 -10000", "0.1", "irr=25% irr=400%", "Lorie and Savage, Three Problems in Rationing Capital, Journal of Business 28, 1955"),
    ("brealey irr", "-4000 2000 4000", "0.1", "irr=28.08%", BREALEY),
    ("brealey, lending", "-1000 1500", "0.1", "irr=50% npv=364", BREALEY),
    ("brealey, borrowing", "1000 -1500", "0.1", "irr=50% npv=-364", BREALEY),
    ("brealey, no rate at all", "1000 -3000 2500", "0.1", "npv=339", BREALEY),
    ("brealey, payback A", "-2000 500 500 5000", "0.1", "npv=2624", BREALEY),
    ("brealey, payback B", "-2000 500 1800 0", "0.1", "npv=-58", BREALEY),
    ("brealey, payback C", "-2000 1800 500 0", "0.1", "npv=50", BREALEY),
    ("brealey, small of two that exclude each other", "-10000 20000", "0.1", "irr=100% npv=8182", BREALEY),
    ("brealey, large of two that exclude each other", "-20000 35000", "0.1", "irr=75% npv=11818", BREALEY),
    ("ross, strip mine", "-100 230 -132", "0.15", "irr=10% irr=20%", "Ross, Westerfield and Jaffe, Corporate Finance, chapter on investment rules"),
    ("three rates", from_rates(1000, 10, 20, 30), "0.15", "irr=10% irr=20% irr=30%", EXACT),
    ("four rates, one negative", from_rates(500, -40, 5, 60, 150), "0.1", "irr=-40% irr=5% irr=60% irr=150%", EXACT),
    ("two rates that touch", from_rates(100, 10, 10), "0.1", "irr=10%", EXACT),
    ("a rate of zero", "-300 100 100 100", "0.05", "irr=0%", EXACT),
    ("only paid", "-100 -20 -3", "0.1", "", MADE),
    ("only received", "100 20 3", "0.1", "", MADE),
    ("nothing at all", "0 0 0", "0.1", "", MADE),
    ("nothing happens for two periods", "0 0 -100 60 60", "0.1", "", MADE),
    ("ten years alike", "-100000 16274.54 16274.54 16274.54 16274.54 16274.54 16274.54 16274.54 16274.54 16274.54 16274.54", "0.05", "", MADE),
    ("a very small rate", "-1000000 500000 500001", "0.0000005", "", MADE),
    ("a very large rate", "-1 1000000 3", "0.5", "", MADE),
    ("nearly everything lost", "-1000000 1 1 1", "0.1", "", MADE),
    ("a negative discount rate", "-100 39 59 55 20", "-0.02", "", MADE),
    ("back at zero exactly at a period's end", "-100 40 60 25", "0.1", "", MADE),
    ("back, then owing again", "-100 150 -120 90", "0.1", "", MADE),
    ("owing only later", "50 -120 40 60", "0.1", "", MADE),
    ("thirty-six months", monthly(Fraction(480000), Fraction(21500), 36, 4), "0.00643403011000343", "", MADE),
    ("sixty months, falling", monthly(Fraction(1250000), Fraction(43210), 60, -9), "0.00797414042890374", "", MADE),
    ("a hundred and twenty months", monthly(Fraction(9876543), Fraction(123456), 120, 2), "0.004867550565", "", MADE),
]


def as_flows(flows):
    return [Fraction(text) for text in flows.split()] if isinstance(flows, str) else [Fraction(flow) for flow in flows]


def flow_text(flow):
    text = Decimal(flow.numerator) / Decimal(flow.denominator)
    assert Fraction(str(text)) == flow, flow
    return format(text.normalize(), "f")


def main():
    path = pathlib.Path(__file__).with_name("roi_cases.csv")
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["name", "flows", "rate", "npv", "irr", "payback", "discounted_payback", "printed", "source"])
        for name, written, rate_text, printed, source in CASES:
            flows, rate = as_flows(written), Fraction(rate_text)
            figures = {"npv": npv(flows, rate), "irr": irr(flows)}
            check_printed(name, printed, figures)
            table.writerow([name, " ".join(map(flow_text, flows)), rate_text, digits(figures["npv"]),
                            " ".join(map(digits, figures["irr"])), digits(payback(flows)), digits(payback(flows, rate)),
                            printed, source])


main()
