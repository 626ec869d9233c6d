# Exceptions are equal only to themselves and can be keys.
class Own(Exception):
    pass


a, b = Own("x"), Own("x")
print a == a, a == b, a != b, a is a
table = {a: 1, b: 2}
print table[a], table[b], len(table)
print a in [b], a in [b, a], bool(a), bool(Own())

# expect output:
#   True False True True
#   1 2 2
#   False True True True
