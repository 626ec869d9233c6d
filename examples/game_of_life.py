# The game of life on strips. The board is a torus: its last row is next to the first one, so the
# strips form a ring of cores. In every generation a core swaps its first and last row with its
# neighbours, then applies the rules: a cell lives with three living neighbours, and one that lives
# stays so with two. A glider crosses the borders between the strips as if there were none.
# Works on any number of cores up to ROWS, and shows the same board on all of them.

from parallel import coreid, numcores, nonblocking_send, wait_sent, recv, gather

ROWS, COLUMNS = 16, 24
GENERATIONS = 24
GLIDER = [(0, 1), (1, 2), (2, 0), (2, 1), (2, 2)]
BLINKER = [(10, 15), (10, 16), (10, 17)]

me = coreid()
cores = numcores()
above = (me - 1) % cores
below = (me + 1) % cores
assert cores <= ROWS, "%d rows are enough for %d cores, not for %d" % (ROWS, ROWS, cores)
first = me * ROWS / cores
last = (me + 1) * ROWS / cores

living = GLIDER + BLINKER
strip = [[1 if (row, column) in living else 0 for column in range(COLUMNS)]
         for row in range(first, last)]

def with_halos(rows):
    """The strip between the rows above and below it."""
    if cores == 1:
        return [rows[-1]] + rows + [rows[0]]
    handles = [nonblocking_send(rows[0], above), nonblocking_send(rows[-1], below)]
    # On two cores both neighbours are the same core, which posted its first row first.
    if cores == 2:
        lower = recv(below)
        upper = recv(above)
    else:
        upper = recv(above)
        lower = recv(below)
    for handle in handles:
        wait_sent(handle)
    return [upper] + rows + [lower]

def next_row(upper, row, lower):
    new = []
    for column in range(COLUMNS):
        right = (column + 1) % COLUMNS
        near = (upper[column - 1] + upper[column] + upper[right] + row[column - 1] + row[right]
                + lower[column - 1] + lower[column] + lower[right])
        new.append(1 if near == 3 or (near == 2 and row[column]) else 0)
    return new

for generation in range(GENERATIONS):
    rows = with_halos(strip)
    strip = [next_row(rows[i - 1], rows[i], rows[i + 1]) for i in range(1, len(rows) - 1)]

strips = gather(strip, 0)
if me == 0:
    board = sum(strips, [])
    print "After %d generations %d cells live:" % (GENERATIONS, sum([sum(row) for row in board]))
    for row in board:
        print "".join([".#"[cell] for cell in row])
