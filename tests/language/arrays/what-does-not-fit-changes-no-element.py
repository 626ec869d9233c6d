# A row takes all that it is given, or nothing.
# oracle: none, CPython's module array has no dimensions
from array import array, arraycopy, fill

def attempt(store):
    try:
        store()
    except (OverflowError, TypeError, ValueError) as error:
        print type(error).__name__, error

bytes = array(2, 3, dtype="int8")
bytes[:] = [[1, 2, 3], [4, 5, 6]]
wide = array(2, 3, dtype="int32")
wide[1] = [7, 8, 900]

def store_row():
    bytes[0] = [7, 8, 900]

def store_rows():
    bytes[:] = [[7, 8, 9], [10, 11]]

def store_mixed():
    bytes[0:2] = [wide[0], [1, 2, "x"]]

def store_array():
    bytes[:] = wide

def store_whole():
    bytes[1] = wide[1]

attempt(store_row)      # expect: OverflowError 900 is outside the range of int8
attempt(store_rows)     # expect: ValueError the shapes of the arrays differ
attempt(store_mixed)    # expect: TypeError an element of type int8 cannot be 'str'
attempt(store_array)    # expect: OverflowError 900 is outside the range of int8
attempt(store_whole)    # expect: OverflowError 900 is outside the range of int8
attempt(lambda: arraycopy(bytes, wide))     # expect: OverflowError 900 is outside the range of int8
attempt(lambda: fill(bytes, 900))           # expect: OverflowError 900 is outside the range of int8
print bytes             # expect: [[1, 2, 3], [4, 5, 6]]
bytes[0:2] = [bytes[1], bytes[0]]
print bytes             # expect: [[4, 5, 6], [1, 2, 3]]
bytes[:] = 3
print bytes             # expect: [[3, 3, 3], [3, 3, 3]]
bytes[1:1] = []
bytes[::-1] = [[1, 2, 3], (4, 5, 6)]
print bytes             # expect: [[4, 5, 6], [1, 2, 3]]
