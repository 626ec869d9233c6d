# cores: 2
# core-memory: 67108864
from parallel import coreid, isend, recv, send
if coreid() == 0:
    for function in [send, isend]:
        try:
            function("x" * 17000000, 1)
        except ValueError, error:
            print error
    send("x" * 16000000, 1)
else:
    print len(recv(0))
# expect output:
#   [core 0] a message of 17000024 bytes is more than the 16777216 that the device carries
#   [core 0] a message of 17000024 bytes is more than the 16777216 that the device carries
#   [core 1] 16000000
