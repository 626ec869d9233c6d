# A local variable, a global one and an element.
total = set()
def collect(values):
    global total
    seen = set()
    for value in values:
        seen |= {value}
        total |= {value % 3}
    seen -= {1}
    return seen
print sorted(collect([1, 2, 3])), sorted(total)  # expect: [2, 3] [0, 1, 2]
pair = [{1}, {2}]
pair[0] |= pair[1]
print sorted(pair[0]), pair[1]  # expect: [1, 2] set([2])
