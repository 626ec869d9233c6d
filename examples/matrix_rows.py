# Matrix times vector by rows: core 0 broadcasts the vector, every core multiplies its own rows, and
# an element-wise reduction of lists with zeros in the other rows' places assembles the product
# on every core.

from parallel import coreid, numcores, bcast, reduce

SIZE = 12

me = coreid()
vector = bcast([i + 1 for i in range(SIZE)] if me == 0 else None, 0)

product = [0] * SIZE
for row in range(me, SIZE, numcores()):
    product[row] = sum([(row + column) % 5 * vector[column] for column in range(SIZE)])

product = reduce(product, "sum")
if me == 0:
    print "Product:", product
