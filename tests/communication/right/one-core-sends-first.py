# cores: 2
# The mended two-cores-send-first: one core sends while the other receives.
from parallel import coreid, send, recv
if coreid() == 0:
    send("ping", 1)
    print recv(1)   # expect: pong
else:
    print recv(0)   # expect on core 1: ping
    send("pong", 0)
