# What __str__ and __repr__ return must be a str.
class Bad(object):
    def __str__(self):
        return 5

    def __repr__(self):
        return None


bad = Bad()
tries = [
    lambda: str(bad), lambda: repr(bad), lambda: "%s" % bad, lambda: "%r" % bad,
    lambda: str([bad]), lambda: "{}".format(bad), lambda: `bad`, lambda: "{!r}".format(bad),
]
for attempt in tries:
    try:
        print attempt()
    except TypeError as e:
        print e
try:
    print bad
except TypeError as e:
    print e

# expect output:
#   __str__ returned non-string (type int)
#   __repr__ returned non-string (type NoneType)
#   __str__ returned non-string (type int)
#   __repr__ returned non-string (type NoneType)
#   __repr__ returned non-string (type NoneType)
#   __str__ returned non-string (type int)
#   __repr__ returned non-string (type NoneType)
#   __repr__ returned non-string (type NoneType)
#   __str__ returned non-string (type int)
