# A base that only a run finds is object, an exception or a class of the program.
# oracle: none, CPython 2.7 takes int as a base
def derive(base):
    class Made(base):
        pass
    return Made


print derive(object).__name__, derive(ValueError)("text")  # expect: Made text
try:
    derive(int)
except TypeError as problem:
    print problem  # expect: <type 'int'> cannot be the base of a class
