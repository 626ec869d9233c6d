# raise of a tuple raises its first item, which may be a tuple again.
def attempt(kind, value):
    garbage = [[] for turn in range(20)]
    try:
        raise kind, value
    except Exception as problem:
        print type(problem), problem, garbage == [[]] * 20


for value in (None, "text", ("a", "b")):
    attempt((ValueError, KeyError), value)
    attempt(((IndexError, 1), 2), value)
attempt((ValueError("made"), 5), None)
attempt((), None)
attempt((5, ValueError), None)

# expect output:
#   <type 'exceptions.ValueError'>  True
#   <type 'exceptions.IndexError'>  True
#   <type 'exceptions.ValueError'> text True
#   <type 'exceptions.IndexError'> text True
#   <type 'exceptions.ValueError'> ('a', 'b') True
#   <type 'exceptions.IndexError'> ('a', 'b') True
#   <type 'exceptions.ValueError'> made True
#   <type 'exceptions.TypeError'> exceptions must be old-style classes or derived from BaseException, not tuple True
#   <type 'exceptions.TypeError'> exceptions must be old-style classes or derived from BaseException, not int True
