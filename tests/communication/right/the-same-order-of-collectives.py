# cores: 1 2 3 4 16
# Many different collectives one after another.
from parallel import *
me, n = coreid(), numcores()
a = bcast(n if me == 0 else None, 0)
b = reduce(1, "sum")
c = scan(1, "sum")
d = allgather(me)
e = alltoall([me] * n)
f = scatter(range(n), n - 1)
sync()
print a == b == n, c == me + 1, d == e == range(n), f == me   # expect on every core: True True True True
