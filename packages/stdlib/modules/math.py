"""Mathematical functions of floats, as in Python 2.7.

Implemented by the virtual machine: acos, acosh, asin, asinh, atan, atan2, atanh, ceil, copysign,
cos, cosh, degrees, erf, erfc, exp, expm1, fabs, floor, fmod, gamma, hypot, isinf, isnan, ldexp,
lgamma, log, log10, log1p, pow, radians, sin, sinh, sqrt, tan, tanh.

Results are less than one unit in the last place from the exact ones, and the same on every
computer; those of lgamma less than ten. A number without a result is a ValueError, a result that
no float reaches an OverflowError. pi and e are numbers that may also be called: pi() is pi.
"""

pi = 3.141592653589793
e = 2.718281828459045


def factorial(x):
    """The product of the integers from 1 to x; x may be a float that is whole."""
    if isinstance(x, float):
        if x - x != 0.0 or x != int(x):
            raise ValueError("factorial() only accepts integral values")
        x = int(x)
    if not isinstance(x, (int, long)):
        raise TypeError("an integer is required")
    if x < 0:
        raise ValueError("factorial() not defined for negative values")
    product = 1
    for factor in xrange(2, x + 1):
        product = product * factor
    return product


def frexp(x):
    """A tuple (m, n) with x == m * 2 ** n and m 0.0 or from 0.5 to below 1, with the sign of x."""
    return _mantissa(x), _exponent(x)


def fsum(values):
    """The sum of the numbers of an iterable, rounded only once."""
    return _sum(values if type(values) is list else list(values))


def modf(x):
    """A tuple of the part of x behind the point and the part before it, both floats."""
    if isinf(x):
        return copysign(0.0, x), x + 0.0
    whole = floor(x) if x > 0 else ceil(x)
    return copysign(x - whole, x), copysign(whole, x)


def trunc(x):
    """x without the digits behind its point, as an integer; what is no number is asked for it."""
    if isinstance(x, (int, long, float)):
        return int(x)
    return x.__trunc__()
