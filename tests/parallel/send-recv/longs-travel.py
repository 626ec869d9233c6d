# Longs travel between cores with their type, alone and in containers.
# cores: 2
# flavours: full, longs
from parallel import bcast, coreid, recv, reduce, send
if coreid() == 0:
    send([2 ** 100, 5L, {1L: -2 ** 70}], 1)
    send(7L, 1L)
else:
    print recv(0)         # expect on core 1: [1267650600228229401496703205376L, 5L, {1L: -1180591620717411303424L}]
    print repr(recv(0L))  # expect on core 1: 7L
print reduce(2 ** 64 + coreid(), "sum")                   # expect on every core: 36893488147419103233
print repr(bcast(10 ** 20 if coreid() == 0 else None, 0))  # expect on every core: 100000000000000000000L
