# Finally overrides.
def f():
    try:
        return "try"
    finally:
        return "finally"
def g():
    while True:
        try:
            return 1
        finally:
            break
    return 2
def h():
    for i in range(3):
        try:
            continue
        finally:
            print "f", i,
    return "h"
def k():
    try:
        raise ValueError("lost")
    finally:
        return "swallowed"
print f(), g(), h(), k()  # expect: finally 2 f 0 f 1 f 2 h swallowed
