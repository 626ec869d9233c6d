# A slice is a value, and an object has one identity while it lives.
middle = slice(1, 3)
print [1, 2, 3, 4][middle], "abcd"[middle], slice(2)  # expect: [2, 3] bc slice(None, 2, None)
first = []
second = []
print id(first) == id(first), id(first) == id(second)  # expect: True False
