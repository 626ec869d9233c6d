# Heat in a plate: red-black Gauss-Seidel for Laplace's equation on a square with fixed edges.
# Like jacobi.py, each core owns a strip of rows and keeps a copy of the row above and below (the
# halo). But a cell is replaced as soon as its average is known, which converges twice as fast. So
# that the result does not depend on who is first, cells are colored like a chessboard: all red
# ones are averaged, halos are swapped, then all black ones, which have only red neighbours.
# Works on any number of cores up to the number of rows, and gives the same plate on all of them.

from parallel import coreid, numcores, sendrecv, reduce

ROWS, COLUMNS = 16, 16
HOT, COLD = 100.0, 0.0
TOLERANCE = 0.01

me = coreid()
cores = numcores()
assert cores <= ROWS, "%d rows are enough for %d cores, not for %d" % (ROWS, ROWS, cores)
first = me * ROWS / cores
mine = (me + 1) * ROWS / cores - first

# Rows 0 and mine + 1 are halos, or the plate's edges: hot above, cold below and at the sides.
plate = [[COLD] * (COLUMNS + 2) for row in range(mine + 2)]
if me == 0:
    plate[0] = [HOT] * (COLUMNS + 2)

def swap_halos():
    if me > 0:
        plate[0] = sendrecv(plate[1], me - 1)
    if me < cores - 1:
        plate[mine + 1] = sendrecv(plate[mine], me + 1)

def average(color):
    """Averages the cells of one color; returns the largest change."""
    change = 0.0
    for row in range(1, mine + 1):
        above, here, below = plate[row - 1], plate[row], plate[row + 1]
        start = 1 + (first + row + color) % 2
        for column in range(start, COLUMNS + 1, 2):
            new = (above[column] + below[column] + here[column - 1] + here[column + 1]) / 4
            change = max(change, abs(new - here[column]))
            here[column] = new
    return change

steps = 0
change = HOT
while change > TOLERANCE:
    change = 0.0
    for color in (0, 1):
        swap_halos()
        change = max(change, average(color))
    change = reduce(change, "max")
    steps += 1

total = reduce(sum([sum(row[1:-1]) for row in plate[1:-1]]), "sum")
if me == 0:
    print "Steady after %d steps" % steps
    print "Mean temperature: %.2f" % (total / (ROWS * COLUMNS))
