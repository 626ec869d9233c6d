from parallel import coreid, nonblocking_send, numcores

nonblocking_send(0, (coreid() + 1) % numcores())
