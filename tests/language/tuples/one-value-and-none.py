# A comma makes a tuple, parentheses do not.
print (1,), (1), (), tuple(), 1,
print
x = 5,
print x, len(x), len(()), type((1)), type((1,))

# expect output:
#   (1,) 1 () () 1
#   (5,) 1 0 <type 'int'> <type 'tuple'>
