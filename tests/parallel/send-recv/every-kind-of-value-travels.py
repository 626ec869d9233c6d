# cores: 2
from parallel import coreid, send, recv

def double(x):
    return 2 * x

values = [1, -1, 2.5, True, None, "text", "", [], [1, [2, [3]]], (1,), (), {"a": 1, 2: [3]}, xrange(3)]
if coreid() == 0:
    for value in values:
        send(value, 1)
    send(double, 1)
    send(len, 1)
    send(int, 1)
else:
    same = True
    for value in values:
        got = recv(0)
        same = same and (got == value or repr(got) == repr(value)) and type(got) == type(value)
    print same        # expect on core 1: True
    print recv(0)(21)   # expect on core 1: 42
    print recv(0)("abc")   # expect on core 1: 3
    print recv(0)("7")   # expect on core 1: 7
