"""Mathematical functions of floats.

Implemented by the virtual machine: sqrt, floor, ceil, fabs, exp, log, sin, cos, pow.
"""

pi = 3.141592653589793
e = 2.718281828459045


def degrees(x):
    """An angle in radians as degrees."""
    return x * (180.0 / pi)


def radians(x):
    """An angle in degrees as radians."""
    return x * (pi / 180.0)
