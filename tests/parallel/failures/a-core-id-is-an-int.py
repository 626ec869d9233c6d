# cores: 2
from parallel import coreid, send, recv
try:
    send(1, "1")
except TypeError, error:
    print error   # expect on every core: a core id is an int, not str
try:
    recv(1.0)
except TypeError, error:
    print error   # expect on every core: a core id is an int, not float
