# Odd-even transposition sort: every core holds one sorted block. In even rounds cores 0-1, 2-3, ...
# swap blocks, in odd rounds 1-2, 3-4, ...; the lower core keeps the smaller half, the upper one the
# larger. After as many rounds as there are cores the blocks are in order from core to core.

from parallel import coreid, numcores, sendrecv, send, recv
from random import randint

BLOCK = 4

me = coreid()
cores = numcores()
block = sorted([randint(0, 999) for i in range(BLOCK)])

for round_number in range(cores):
    partner = me + 1 if (me + round_number) % 2 == 0 else me - 1
    if 0 <= partner < cores:
        both = sorted(block + sendrecv(block, partner))
        block = both[:BLOCK] if me < partner else both[BLOCK:]

if me == 0:
    everything = block
    for core in range(1, cores):
        everything = everything + recv(core)
    print "In order:", everything == sorted(everything)
    print "Smallest %d, largest %d, %d values" % (everything[0], everything[-1], len(everything))
else:
    send(block, 0)
