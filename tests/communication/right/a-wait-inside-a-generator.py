# cores: 2
# Values are received when the generator is asked, in the order of their sender.
from parallel import coreid, send, recv

def incoming(core):
    value = recv(core)
    while value is not None:
        yield value
        value = recv(core)

if coreid() == 0:
    for value in [3, 4, None]:
        send(value, 1)
else:
    print sum(incoming(0))   # expect on core 1: 7
