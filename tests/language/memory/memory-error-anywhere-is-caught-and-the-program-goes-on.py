# Each kind of value can run out of memory; the program catches it, frees, and goes on.
# oracle: none, memory is bounded by the core
# core-memory: 24576
def fill_list():
    values = []
    while True:
        values.append(len(values))


def fill_dict():
    table = {}
    while True:
        table[len(table)] = None


def double_text():
    text = "text"
    while True:
        text = text + text


def nest():
    inner = None
    while True:
        inner = (inner, inner)


def nest_functions():
    inner = None
    while True:
        inner = lambda kept=inner: kept


def join():
    return ",".join(["some text"] * 2000)


def numbers():
    return range(100000)


def comprehend():
    return [[n, n] for n in xrange(10000)]


def format():
    return "%99999d" % 5


for kind in (fill_list, fill_dict, double_text, nest, nest_functions):
    try:
        kind()
    except MemoryError, problem:
        print repr(str(problem)),
print
# expect: '' '' '' '' ''
for kind in (join, numbers, comprehend, format):
    try:
        kind()
    except MemoryError:
        print "no room",
print
# expect: no room no room no room no room
print sum(range(500)), len("x" * 5000), dict([(1, 2)])  # expect: 124750 5000 {1: 2}
