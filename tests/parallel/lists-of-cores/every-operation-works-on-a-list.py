# cores: 5 16
from parallel import allgather, alltoall, bcast, coreid, gather, reduce, scan, scatter, send, recv, sync
team = [4, 0, 3]
me = coreid()
if me in team:
    at = team.index(me)
    sync(cores=team)
    got = [reduce(me, "sum", cores=team), reduce([me, 1], "max", team), bcast(me * 10, 3, cores=team)]
    got += [gather(me, 0, cores=team), allgather(-me, cores=team)]
    got += [scatter(["a", "b", "c"] if me == 3 else None, 3, cores=team)]
    got += [alltoall([10 * at + i for i in range(3)], cores=team), scan(me + 1, "prod", cores=team)]
    if me != 0:
        send(got, 0)
    else:
        print got       # expect: [7, [4, 1], 30, [4, 0, 3], [-4, 0, -3], 'b', [1, 11, 21], 5]
        print recv(3)   # expect: [7, [4, 1], 30, None, [-4, 0, -3], 'c', [2, 12, 22], 20]
        print recv(4)   # expect: [7, [4, 1], 30, None, [-4, 0, -3], 'a', [0, 10, 20], 5]
