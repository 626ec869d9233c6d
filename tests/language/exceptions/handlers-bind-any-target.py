# A handler may bind an item or several names.
found = [None]
try:
    raise ValueError("first", 2)
except ValueError, found[0]:
    print found[0].args
try:
    raise ValueError("first", 2)
except ValueError, (text, number):
    print text, number

# expect output:
#   ('first', 2)
#   first 2
