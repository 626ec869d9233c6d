# cores: 1 2 3 4 16
# In round r the partner is that with the sum r: each pair meets once, whoever is late waits.
from parallel import coreid, numcores, sendrecv
me, cores = coreid(), numcores()
got = [me]
for turn in range(cores):
    partner = (turn - me) % cores
    if partner != me:
        got.append(sendrecv(me, partner))
print sorted(got) == range(cores)   # expect on every core: True
