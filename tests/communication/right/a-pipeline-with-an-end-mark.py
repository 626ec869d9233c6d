# cores: 2 3 4 16
# Every stage passes the mark on before it ends.
from parallel import coreid, numcores, send, recv
me, last = coreid(), numcores() - 1
results = []
number = 10 if me == 0 else recv(me - 1)
while number is not None:
    if me < last:
        send(number + 1, me + 1)
    else:
        results.append(number)
    if me > 0:
        number = recv(me - 1)
    else:
        number = number + 10 if number < 30 else None
if me < last:
    send(None, me + 1)
else:
    print results == [last + 10, last + 20, last + 30]   # expect on last core: True
