from parallel import coreid, recv

if coreid() == 0:
    recv(1)
