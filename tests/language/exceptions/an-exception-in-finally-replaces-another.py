# An exception in finally goes on in place of the one that was on its way.
def both():
    try:
        raise ValueError("first")
    finally:
        [][1]


try:
    both()
except IndexError as problem:
    print problem

# expect output:
#   list index out of range
