# Patterns with exceptions: trying again, a default, translating.
class Unstable(Exception):
    pass


class ServiceError(Exception):
    def __init__(self, cause):
        Exception.__init__(self, "service: %s" % cause)
        self.cause = cause


calls = [0]


def unstable():
    calls[0] += 1
    if calls[0] < 3:
        raise Unstable("try %d" % calls[0])
    return "answer %d" % calls[0]


def retry(function, times):
    for turn in range(times):
        try:
            return function()
        except Unstable, u:
            last = u
    raise ServiceError(last)


print retry(unstable, 5)
calls[0] = 0
try:
    retry(unstable, 2)
except ServiceError, s:
    print s, repr(s.cause)


def default(table, key, other=None):
    try:
        return table[key]
    except (KeyError, IndexError, TypeError):
        return other


print default({"a": 1}, "a"), default({}, "a", 2), default([1], 5), default(3, 0, "none")

# expect output:
#   answer 3
#   service: try 2 Unstable('try 2',)
#   1 2 None none
