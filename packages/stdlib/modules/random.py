"""Random numbers; each core has its own stream, which is the same in every run with one seed.

The generator is xoroshiro64** by D. Blackman and S. Vigna: 64 bits of state, a period of 2 ** 64 - 1.
The seed of the run and the id of the core together begin a core's stream; seed(n) begins the same
stream on every core that calls it. Implemented by the virtual machine: random, seed.
"""

import math


def randint(first, last):
    """An integer from first to last, both included."""
    if last < first:
        bounds = str(first) + ", " + str(last)
        raise ValueError("empty range for randint() (" + bounds + ")")
    return first + int(random() * (last - first + 1))


def randrange(start, stop=None, step=1):
    """An element of range(start, stop, step)."""
    if stop is None:
        start, stop = 0, start
    if step == 0:
        raise ValueError("zero step for randrange()")
    if step > 0:
        count = (stop - start + step - 1) // step
    else:
        count = (stop - start + step + 1) // step
    if count <= 0:
        raise ValueError("empty range for randrange()")
    return start + step * int(random() * count)


def uniform(low, high):
    """A float between low and high."""
    return low + (high - low) * random()


def choice(sequence):
    """An element of a sequence that is not empty."""
    return sequence[int(random() * len(sequence))]


def shuffle(values):
    """Puts the elements of a list into a random order, in place."""
    for index in xrange(len(values) - 1, 0, -1):
        other = int(random() * (index + 1))
        values[index], values[other] = values[other], values[index]


def sample(population, k):
    """A list of k elements of a sequence or set, each taken at most once, in random order."""
    pool = list(population)
    count = len(pool)
    if not 0 <= k <= count:
        raise ValueError("sample larger than population")
    for index in xrange(k):
        other = index + int(random() * (count - index))
        pool[index], pool[other] = pool[other], pool[index]
    return pool[:k]


def gauss(mu, sigma):
    """A float of the normal distribution with mean mu and standard deviation sigma."""
    distance = math.sqrt(-2.0 * math.log(1.0 - random()))
    return mu + sigma * distance * math.cos(2.0 * math.pi * random())
