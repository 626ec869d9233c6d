# cores: 1 2 3 4 16
# Halos of a row: the first and the last core have one neighbour, a single core none.
from parallel import coreid, numcores, sendrecv
me = coreid()
left = sendrecv(me, me - 1) if me > 0 else None
right = sendrecv(me, me + 1) if me < numcores() - 1 else None
print left == (me - 1 if me > 0 else None), right == (me + 1 if me < numcores() - 1 else None)   # expect on every core: True True
