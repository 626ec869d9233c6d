# cores: 2 4 16
# Streams of cores with one seed: no two are correlated, and together they fill the range evenly.
import math
import random
from parallel import coreid, gather

count = 300
draws = gather([random.random() for turn in xrange(count)], 0)

def correlation(left, right):
    # The mean of a stream is 1/2 and its variance 1/12.
    return 12.0 * math.fsum([(left[i] - 0.5) * (right[i] - 0.5) for i in xrange(count)]) / count

if coreid() == 0:
    most = 0.0
    for first in xrange(len(draws)):
        for second in xrange(first):
            most = max(most, abs(correlation(draws[first], draws[second])))
            # Nor is a stream that of another core a little later.
            for delay in (1, 2, 7):
                later = draws[second][delay:] + draws[second][:delay]
                most = max(most, abs(correlation(draws[first], later)))
    print most < 0.25     # expect: True
    cells = [0] * 10
    for stream in draws:
        for drawn in stream:
            cells[int(drawn * 10)] += 1
    expected = len(draws) * count / 10.0
    print math.fsum([(cell - expected) ** 2 / expected for cell in cells]) < 27.9     # expect: True
