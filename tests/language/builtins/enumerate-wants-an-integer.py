# enumerate() of a generator wants an integer to begin with.
def numbers():
    yield "a"
    yield "b"

print list(enumerate(numbers(), 3))
print list(enumerate(numbers(), True)), list(enumerate("ab", True))
for start in ("a", 1.5, None):
    try:
        print list(enumerate(numbers(), start))
    except TypeError as error:
        print error

# expect output:
#   [(3, 'a'), (4, 'b')]
#   [(1, 'a'), (2, 'b')] [(1, 'a'), (2, 'b')]
#   'str' object cannot be interpreted as an index
#   'float' object cannot be interpreted as an index
#   'NoneType' object cannot be interpreted as an index
