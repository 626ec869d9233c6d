# A built-in class that is called as a value, and not by its name, takes no keywords.
# cause: names of parameters are known to the compiler, which must see what is called.
# workaround: call it by its name, or give the arguments by their places.
# oracle: none, CPython 2.7 takes them
kind = int
try:
    print kind("7", base=8)
except TypeError as problem:
    print problem  # expect: int() takes no keyword arguments
print int("7", base=8), kind("7", 8)  # expect: 7 7
