# Exception values.
e = ValueError("a", 1)
print e.args, str(e), repr(e), e.message
k = KeyError("k")
print str(k), repr(k), k.message
try:
    raise k
except KeyError as same:
    print same is k
try:
    raise 5
except TypeError as e:
    print e
# expect output:
#   ('a', 1) ('a', 1) ValueError('a', 1) 
#   'k' KeyError('k',) k
#   True
#   exceptions must be old-style classes or derived from BaseException, not int
