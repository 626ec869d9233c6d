# cores: 2
# A generator and a context manager may wait for a message; generators do not travel.
from parallel import coreid, send, recv


def incoming(count, partner):
    for i in range(count):
        yield recv(partner)


def outgoing(values, partner):
    for value in values:
        send(value, partner)
        yield value


class Turn(object):
    def __enter__(self):
        return recv(0)

    def __exit__(self, kind, value, trace):
        send(repr(value), 0)
        return True


if coreid() == 0:
    print list(outgoing([1, "two", [3]], 1))  # expect: [1, 'two', [3]]
    for value in ((x for x in [1]), [outgoing([], 1)]):
        try:
            send(value, 1)
        except TypeError as problem:
            print problem
            # expect: a value of type 'generator' cannot be sent to another core
            # expect: a value of type 'generator' cannot be sent to another core
    send("enter", 1)
    print recv(1)  # expect: KeyError('enter',)
else:
    for value in incoming(3, 0):
        print value
        # expect on core 1: 1
        # expect on core 1: two
        # expect on core 1: [3]
    with Turn() as name:
        raise KeyError(name)
