# Every operation of all cores, between stretches of work of different length.
from parallel import coreid, numcores, reduce, bcast, sync, gather, scatter, allgather, alltoall, scan

def work(steps):
    total = 0
    for step in range(steps):
        total += step * step % 7
    return total

me = coreid()
count = numcores()
for turn in range(4):
    mine = work(50 * (me * (turn + 3) % 11)) + me
    print turn, reduce(mine, "sum"), reduce(mine, "max"), scan(mine, "sum")
    print turn, bcast([mine, str(me)], turn % count), allgather(me * turn)
    print turn, gather((me, mine), 0), scatter(range(count), 0), alltoall([me * 100 + i for i in range(count)])
    sync()
