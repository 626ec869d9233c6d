# Functions are values: arguments, results, items, keys.
def twice(function, value):
    return function(function(value))


table = {"double": lambda x: x * 2, "next": lambda x: x + 1, len: "length"}
print twice(table["double"], 5), twice(table["next"], 5), table[len]
print map(lambda f: f([3, 1, 2]), [len, min, max, sum, sorted])
print (lambda f, *a: f(*a))(lambda a, b: a - b, 5, 3)

# expect output:
#   20 7 length
#   [3, 1, 3, 6, [1, 2, 3]]
#   2
