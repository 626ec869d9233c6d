# Records arguments and exact results of functions of math, computed with 2400 bits by mpmath.
#
#   python3 record-nearest-results.py > nearest-results.txt
#
# A line: function, arguments, the nearest float, and what is missing to the exact result; floats
# as 16 hexadecimal digits. Arguments are drawn from all sizes, near the ends of the domains and
# near the zeros of the results.
import random
import struct

import mpmath
from mpmath import mp, mpf

mp.prec = 2400
random.seed(2024)
ROWS = 60


def hexadecimal(x):
    return "%016x" % struct.unpack(">Q", struct.pack(">d", x))[0]


def sign():
    return random.choice([-1, 1])


def power_of_two(low, high):
    return 2.0 ** random.uniform(low, high)


def whole_line():
    return random.choice(
        [
            random.uniform(-10, 10),
            random.uniform(-1e6, 1e6),
            sign() * power_of_two(-1070, 1023),
            sign() * power_of_two(-40, 40),
            float(mpmath.pi / 2 * random.randint(-(10**6), 10**6)),
        ]
    )


def within_one():
    near_end = sign() * (1 - power_of_two(-53, -1))
    return random.choice([random.uniform(-1, 1), near_end, sign() * power_of_two(-1000, -1)])


def exponents():
    return random.choice(
        [random.uniform(-709, 709), random.uniform(-2, 2), sign() * power_of_two(-100, 3)]
    )


def from_one():
    return random.choice([1 + power_of_two(-52, 5), power_of_two(0, 1023)])


def positive():
    near_one = 1 + sign() * power_of_two(-52, -1)
    return random.choice([random.uniform(0, 10), power_of_two(-1074, 1023), near_one])


def above_minus_one():
    return random.choice(
        [random.uniform(-1, 10), power_of_two(-1074, 1023), sign() * power_of_two(-100, -1)]
    )


def around_zero():
    return random.choice(
        [random.uniform(-6, 6), random.uniform(0, 26.5), sign() * power_of_two(-200, 2)]
    )


def of_gamma():
    return random.choice(
        [random.uniform(-30, 171), random.uniform(-170, 0), power_of_two(-300, 7)]
    )


def of_its_logarithm():
    return random.choice(
        [
            random.uniform(-30, 171),
            random.uniform(0.5, 3),
            power_of_two(-300, 300),
            1 + sign() * power_of_two(-52, -3),
            2 + sign() * power_of_two(-50, -3),
        ]
    )


ONE = {
    "acos": (mpmath.acos, within_one),
    "acosh": (mpmath.acosh, from_one),
    "asin": (mpmath.asin, within_one),
    "asinh": (mpmath.asinh, whole_line),
    "atan": (mpmath.atan, whole_line),
    "atanh": (mpmath.atanh, within_one),
    "cos": (mpmath.cos, whole_line),
    "cosh": (mpmath.cosh, exponents),
    "erf": (mpmath.erf, around_zero),
    "erfc": (mpmath.erfc, around_zero),
    "exp": (mpmath.exp, exponents),
    "expm1": (mpmath.expm1, exponents),
    "gamma": (mpmath.gamma, of_gamma),
    "lgamma": (lambda x: mpmath.log(abs(mpmath.gamma(x))), of_its_logarithm),
    "log": (mpmath.log, positive),
    "log10": (lambda x: mpmath.log(x) / mpmath.log(10), positive),
    "log1p": (lambda x: mpmath.log(1 + x), above_minus_one),
    "sin": (mpmath.sin, whole_line),
    "sinh": (mpmath.sinh, exponents),
    "tan": (mpmath.tan, whole_line),
    "tanh": (mpmath.tanh, whole_line),
}
TWO = {
    "atan2": (mpmath.atan2, lambda: (whole_line(), whole_line())),
    "hypot": (lambda x, y: mpmath.sqrt(x * x + y * y), lambda: (whole_line(), whole_line())),
    "pow": (lambda x, y: x**y, lambda: (power_of_two(-20, 20), random.uniform(-50, 50))),
}


def record(name, function, arguments):
    try:
        exact = function(*[mpf(x) for x in arguments])
    except ValueError:
        return
    if not isinstance(exact, mpf) or not mpmath.isfinite(exact):
        return
    nearest = float(exact)
    if abs(nearest) == float("inf") or nearest == 0:
        return
    shown = ":".join([hexadecimal(x) for x in arguments])
    print(name, shown, hexadecimal(nearest), hexadecimal(float(exact - mpf(nearest))))


for name, (function, draw) in ONE.items():
    for _ in range(ROWS):
        record(name, function, (draw(),))
for name, (function, draw) in TWO.items():
    for _ in range(ROWS):
        record(name, function, draw())
