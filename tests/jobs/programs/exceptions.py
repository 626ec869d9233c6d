# Exceptions that leave many frames are caught, raised again after messages, and at last not caught.
from parallel import coreid, numcores, sendrecv, recv

me = coreid()

def fall(depth, what):
    if depth == 0:
        if what % 3 == 0:
            return {}[what]
        if what % 3 == 1:
            return [][what]
        return 1 / (what - what)
    return fall(depth - 1, what)

def guarded(depth, what):
    try:
        return fall(depth, what)
    except (KeyError, IndexError, ZeroDivisionError) as error:
        print type(error).__name__, error
        sendrecv(what, me ^ 1)
        raise

for turn in range(9):
    try:
        guarded(turn, turn)
    except Exception as error:
        print turn, str(error)
try:
    recv(1000)
except ValueError as error:
    print error
if me % 2 == 1:
    guarded(me, me)
guarded(3, 5)
