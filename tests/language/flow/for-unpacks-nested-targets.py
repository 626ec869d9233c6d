# The target of a for takes items apart as an assignment does.
for index, (name, (x, y)) in enumerate([("a", (1, 2)), ("b", [3, 4])]):
    print index, name, x + y
table = {}
for table["last"] in range(3):
    pass
print table
try:
    for a, b in [(1, 2), (3,)]:
        print a, b
except ValueError as problem:
    print problem

# expect output:
#   0 a 3
#   1 b 7
#   {'last': 2}
#   1 2
#   need more than 1 value to unpack
