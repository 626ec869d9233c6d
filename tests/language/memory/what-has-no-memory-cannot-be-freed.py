# Numbers, functions and constants of the program have no memory to give; nothing is freed twice.
# oracle: none, CPython has no module memory
import memory

def told(value):
    try:
        memory.free(value)
        print "freed"
    except ValueError as problem:
        print problem

told(5)     # expect: free() needs a value that is still in memory
told(2.5)     # expect: free() needs a value that is still in memory
told(None)     # expect: free() needs a value that is still in memory
told(told)     # expect: free() needs a value that is still in memory
told(len)     # expect: free() needs a value that is still in memory
told(list)     # expect: free() needs a value that is still in memory
told("constant")     # expect: free() needs a value that is still in memory
told(())     # expect: free() needs a value that is still in memory
told(xrange(3))     # expect: free() needs a value that is still in memory
try:
    raise KeyError([1])
except KeyError as problem:
    told(problem)     # expect: free() needs a value that is still in memory
print "constant"     # expect: constant
values = [1]
told(values)     # expect: freed
told(values)     # expect: free() needs a value that is still in memory
memory.free(values)     # expect trap: ValueError: free() needs a value that is still in memory
