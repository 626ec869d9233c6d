# Pi as the area under 4 / (1 + x * x) from 0 to 1, by the midpoint rule. The strips are dealt out
# like cards: core k takes strips k, k + cores, k + 2 * cores... The sum is added in one fixed
# order, so every core holds the same number to the last bit.

from parallel import coreid, numcores, reduce

STRIPS = 10000
width = 1.0 / STRIPS

area = 0.0
for strip in range(coreid(), STRIPS, numcores()):
    x = (strip + 0.5) * width
    area += 4.0 / (1.0 + x * x)

area = reduce(area * width, "sum")
if coreid() == 0:
    print "pi is about %.9f from %d strips" % (area, STRIPS)
