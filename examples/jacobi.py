# Heat in a rod: Jacobi's iteration for Laplace's equation in one dimension, with fixed ends.
# Geometric decomposition: each core owns a piece of the rod and one extra cell at each side (the
# halo) for its neighbours' values. Every step swaps halos, then averages; a reduction of the
# change decides, on all cores alike, when to stop.

from parallel import coreid, numcores, sendrecv, reduce

CELLS = 64          # cells of the whole rod, its fixed ends not counted
LEFT, RIGHT = 1.0, 10.0
TOLERANCE = 0.0005

me = coreid()
cores = numcores()
assert cores <= CELLS, "%d cells are enough for %d cores, not for %d" % (CELLS, CELLS, cores)
first = me * CELLS / cores
mine = (me + 1) * CELLS / cores - first

rod = [0.0] * (mine + 2)
if me == 0:
    rod[0] = LEFT
if me == cores - 1:
    rod[mine + 1] = RIGHT

steps = 0
change = 1.0
while change > TOLERANCE:
    if me > 0:
        rod[0] = sendrecv(rod[1], me - 1)
    if me < cores - 1:
        rod[mine + 1] = sendrecv(rod[mine], me + 1)
    new = rod[:]
    change = 0.0
    for i in range(1, mine + 1):
        new[i] = (rod[i - 1] + rod[i + 1]) / 2.0
        change = max(change, abs(new[i] - rod[i]))
    rod = new
    change = reduce(change, "max")
    steps += 1

if me == 0:
    print "Steady after %d steps" % steps
middle = CELLS / 2
if first <= middle < first + mine:
    print "Temperature in the middle: %.3f" % rod[middle - first + 1]
