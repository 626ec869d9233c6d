# cores: 2
# The sender mends its mistake, and its partner never learns of it.
from parallel import coreid, send, recv
if coreid() == 0:
    try:
        send([1, 2][5], 1)
    except IndexError:
        send("mended", 1)
else:
    print recv(0)   # expect on core 1: mended
