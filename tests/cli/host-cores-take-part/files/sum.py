from parallel import *
if coreid() == 0:
    send([1, 2.5, "three"], 3)
elif coreid() == 3:
    print recv(0)
print coreid(), numcores(), ishost(), isdevice(), reduce(coreid(), "sum")
