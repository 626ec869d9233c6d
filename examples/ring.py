# A token travels once round a ring of cores, and each core adds its own id to it.
# Core 0 starts the token and sees it come home; the others receive, add and pass on.

from parallel import coreid, numcores, send, recv

me = coreid()
last = numcores() - 1
after = 0 if me == last else me + 1

if numcores() == 1:
    print "A ring of one core: the token is", me
elif me == 0:
    send(0, after)
    token = recv(last)
    print "The token came home with", token
    print "All ids together are", sum(range(numcores()))
else:
    token = recv(me - 1)
    send(token + me, after)
