# Matrix multiplication on arrays: C = A times B, with a band of rows of each matrix on every core.
# A core needs all of B for its rows of C, but has only a band of it. So the bands of B travel: in
# each of P rounds every core multiplies with the band it holds, then passes it to the next core of
# the ring. No core ever holds more than two bands of B, so P cores multiply matrices that are too
# large for one. An array travels as one block of bytes.
# Works on any number of cores that divides SIZE (1, 2, 3, 4, 6, 8, 12, 16 ...).

from parallel import coreid, numcores, nonblocking_send, wait_sent, recv, reduce
from array import array, fill, sum

SIZE = 48

me = coreid()
cores = numcores()
if SIZE % cores != 0:
    if me == 0:
        print "The number of cores must divide", SIZE
    exit(0)
band = SIZE / cores
first = me * band

# A[i, j] = i + j and B[i, j] = i - j, of which each core makes its own rows.
a = array(band, SIZE)
b = array(band, SIZE)
c = array(band, SIZE)
for i in range(band):
    for j in range(SIZE):
        a[i, j] = first + i + j
        b[i, j] = first + i - j

def multiply(owner):
    """Adds to C what the columns of A contribute that meet the band of B from core `owner`."""
    for i in range(band):
        row = c[i]
        for k in range(band):
            row[:] = row + b[k] * a[i, owner * band + k]

for turn in range(cores):
    multiply((me - turn) % cores)
    if turn < cores - 1:
        handle = nonblocking_send(b, (me + 1) % cores)
        b = recv((me - 1) % cores)
        wait_sent(handle)

# The sum over k of (i + k) * (k - j), by the formulas for the sums of k and of k squared.
ones = SIZE * (SIZE - 1) / 2
squares = ones * (2 * SIZE - 1) / 3
errors = 0
for i in range(band):
    for j in range(SIZE):
        if c[i, j] != squares + (first + i - j) * ones - (first + i) * j * SIZE:
            errors += 1

total = reduce(sum(c), "sum")
errors = reduce(errors, "sum")
if me == 0:
    print "Elements that are wrong:", errors
    print "Sum of all elements: %d" % total
