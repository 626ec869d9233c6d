# Also those past 32 bits; one that no float is equal to is not named.
# oracle: none, CPython's module array has no arithmetic
# flavours: full, the core flavour has integers of 32 bits and single floats
from array import array

def told(compute):
    try:
        print compute()
    except OverflowError as error:
        print error

one = array(1, dtype="uint32")
one[0] = 4294967295
signed = array(1, dtype="int32")
large = array(1, dtype="int64")
large[0] = 2 ** 62

def store():
    signed[:] = one

told(lambda: one + 1)       # expect: 4294967296 is outside the range of uint32
told(lambda: one * one)     # expect: an integer is outside the range of uint32
told(lambda: large * 4)     # expect: 18446744073709551616 is outside the range of int64
told(lambda: -3 * large)    # expect: -13835058055282163712 is outside the range of int64
told(lambda: large * 3)     # expect: 13835058055282163712 is outside the range of int64
told(lambda: large + (2 ** 62 + 1))      # expect: an integer is outside the range of int64
told(store)                 # expect: 4294967295 is outside the range of int32
