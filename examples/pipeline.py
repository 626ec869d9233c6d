# A pipeline that finds primes: a stream of numbers runs through the cores. Each core keeps the
# first number that reaches it - a prime - and lets pass only what that prime does not divide.
# The last core prints what is left over; None ends the stream.

from parallel import coreid, numcores, send, recv

TOP = 80

me = coreid()
cores = numcores()
last = cores - 1

def numbers():
    if me == 0:
        return range(2, TOP) + [None]
    stream = []
    while not stream or stream[-1] is not None:
        stream.append(recv(me - 1))
    return stream

prime = None
left = []
for n in numbers():
    if n is None:
        if me < last:
            send(None, me + 1)
    elif prime is None:
        prime = n
    elif n % prime != 0:
        if me < last:
            send(n, me + 1)
        else:
            left.append(n)

if prime is not None:
    print "Stage", me, "keeps the prime", prime
if me == last:
    print "Not divided by any stage:", left
