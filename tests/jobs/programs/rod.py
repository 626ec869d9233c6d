# Heat in a rod with halos, until a reduction says that nothing changes.
from parallel import coreid, numcores, sendrecv, reduce

me = coreid()
cores = numcores()
rod = [0.0] * 6
if me == 0:
    rod[0] = 1.0
if me == cores - 1:
    rod[5] = 10.0
change = 1.0
steps = 0
while change > 0.05:
    if me > 0:
        rod[0] = sendrecv(rod[1], me - 1)
    if me < cores - 1:
        rod[5] = sendrecv(rod[4], me + 1)
    new = [rod[0]] + [(rod[i - 1] + rod[i + 1]) / 2.0 for i in range(1, 5)] + [rod[5]]
    change = reduce(max([abs(new[i] - rod[i]) for i in range(6)]), "max")
    rod = new
    steps += 1
print steps, ["%.4f" % value for value in rod]
