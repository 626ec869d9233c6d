# A bare raise after a yield raises the exception of its except clause again.
# cause: the exception caught last belongs to the frame of the generator.
# workaround: none is needed.
# oracle: none, CPython 2.7 has lost it there, and raises what its caller handles, or a TypeError
def generator():
    try:
        yield 1
    except ValueError:
        yield 2
        raise
g = generator()
print g.next(), g.throw(ValueError, "v")  # expect: 1 2
try:
    g.next()
except ValueError as e:
    print e  # expect: v
