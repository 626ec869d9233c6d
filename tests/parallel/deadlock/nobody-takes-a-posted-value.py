# cores: 2
from parallel import coreid, nonblocking_send, wait_sent
if coreid() == 0:
    handle = nonblocking_send(1, 1)
    wait_sent(handle)    # expect deadlock on core 0: wait_sent for core 1
