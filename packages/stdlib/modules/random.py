"""Random numbers; each core has its own stream, which is the same in every run with one seed.

The generator is xoroshiro64** by D. Blackman and S. Vigna: 64 bits of state, a period of 2 ** 64 - 1.
The seed of the run and the id of the core together begin a core's stream; seed(n) begins the same
stream on every core that calls it. From one stream come the same integers, choices and orders on
devices of double and of single precision; floats of single precision are those of double precision
cut to 24 bits. Implemented by the virtual machine: random, seed.
"""

import math


def _whole(number, what):
    """A bound as an integer; what has digits behind its point is none."""
    if int(number) != number:
        raise ValueError("non-integer " + what + " for randrange()")
    return int(number)


def randint(a, b):
    """An integer from a to b, both included."""
    return randrange(a, _whole(b, "stop") + 1)


def randrange(start, stop=None, step=1):
    """An element of range(start, stop, step)."""
    first = _whole(start, "arg 1")
    if stop is None:
        if first > 0:
            return _below(first)
        raise ValueError("empty range for randrange()")
    end = _whole(stop, "stop")
    width = end - first
    if step == 1 and width <= 0:
        bounds = str(first) + "," + str(end) + ", " + str(width)
        raise ValueError("empty range for randrange() (" + bounds + ")")
    stride = _whole(step, "step")
    if stride == 0:
        raise ValueError("zero step for randrange()")
    if stride > 0:
        count = (width + stride - 1) // stride
    else:
        count = (width + stride + 1) // stride
    if count <= 0:
        raise ValueError("empty range for randrange()")
    return first + stride * _below(count)


def uniform(low, high):
    """A float between low and high."""
    return low + (high - low) * random()


def choice(sequence):
    """An element of a sequence that is not empty."""
    return sequence[_below(len(sequence))]


def shuffle(values):
    """Puts the elements of a list into a random order, in place."""
    for index in xrange(len(values) - 1, 0, -1):
        other = _below(index + 1)
        values[index], values[other] = values[other], values[index]


def sample(population, k):
    """A list of k elements of a sequence or set, each taken at most once, in random order."""
    count = len(population)
    if not 0 <= k <= count:
        raise ValueError("sample larger than population")
    pool = list(population)
    for index in xrange(k):
        other = index + _below(count - index)
        pool[index], pool[other] = pool[other], pool[index]
    return pool[:k]


def gauss(mu, sigma):
    """A float of the normal distribution with mean mu and standard deviation sigma."""
    distance = math.sqrt(-2.0 * math.log(1.0 - random()))
    return mu + sigma * distance * math.cos(2.0 * math.pi * random())
