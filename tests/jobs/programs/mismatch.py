# One core calls another operation than the others: both are told.
from parallel import coreid, reduce, bcast

me = coreid()
for turn in range(me * 300):
    pass
print reduce(me, "max")
if me == 2:
    bcast(me, 0)
else:
    reduce(me, "sum")
