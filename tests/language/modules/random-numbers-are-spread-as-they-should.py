# Means and spreads of many draws are near those of the distributions.
import math
import random
count = 2000
def describe(draws):
    mean = math.fsum(draws) / len(draws)
    spread = math.fsum([(x - mean) ** 2 for x in draws]) / len(draws)
    return mean, spread
random.seed(12)
mean, spread = describe([random.random() for _ in xrange(count)])
print abs(mean - 0.5) < 0.03, abs(spread - 1 / 12.0) < 0.008
mean, spread = describe([random.gauss(3.0, 2.0) for _ in xrange(count)])
print abs(mean - 3.0) < 0.2, abs(spread - 4.0) < 0.6
faces = [0] * 6
for _ in xrange(count):
    faces[random.randint(1, 6) - 1] += 1
print min(faces) > 260, max(faces) < 410
places = [0] * 4
for _ in xrange(count):
    order = [0, 1, 2, 3]
    random.shuffle(order)
    places[order.index(0)] += 1
print min(places) > 410, max(places) < 590, random.gauss(5.0, 0.0)

# expect output:
#   True True
#   True True
#   True True
#   True True 5.0
