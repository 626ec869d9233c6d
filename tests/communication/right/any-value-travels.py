# cores: 2
# Sender and receiver need not agree about a type beforehand.
from parallel import coreid, send, recv
values = [None, True, -7, 2.5, "text", [1, [2]], (3, "x"), {"key": [4]}]
if coreid() == 0:
    for value in values:
        send(value, 1)
else:
    print all([recv(0) == value for value in values])   # expect on core 1: True
