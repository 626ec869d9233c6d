from parallel import coreid, send, recv

if coreid() == 0:
    send(7, 1)
else:
    print recv(0)
