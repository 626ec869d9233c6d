# An operation without room for its result leaves the variable that should get it.
# flavours: full, longs
# oracle: none, CPython has more memory
def grow():
    value = 1
    count = 0
    try:
        while True:
            value = value * 2 ** 4000
            count += 1
    except MemoryError:
        print type(value), value >> 4000 * count  # expect: <type 'long'> 1

def show():
    value = ["x" * 1000] * 1000
    try:
        while True:
            value = repr(value)
    except MemoryError:
        print value[0][:3], len(value)

grow()
show()  # expect: xxx 1000
