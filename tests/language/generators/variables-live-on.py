# Between two values a generator keeps its variables, loops and temporaries.
def many(a):
    b = a + 1
    text = "t%d" % a
    items = [a, b]
    for i in range(2):
        for item in items:
            yield text + str(item) + str(i)
            items[0] += 1
    yield a, b, text, items


first, second = many(1), many(5)
for left, right in zip(first, second):
    print left, right


def closure():
    total = [0]

    def add(n):
        total[0] += n
        return total[0]

    while True:
        yield add


adds = closure()
print adds.next()(2), adds.next()(3)

# expect output:
#   t110 t550
#   t120 t560
#   t131 t571
#   t121 t561
#   (1, 2, 't1', [5, 2]) (5, 6, 't5', [9, 6])
#   2 5
