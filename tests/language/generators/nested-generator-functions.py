# Generator functions inside others share their cells.
def outer():
    total = []

    def inner(n):
        for i in range(n):
            total.append(i)
            yield len(total)

    for value in inner(2):
        yield value
    for value in inner(1):
        yield value
    yield total


print list(outer())


def make(step):
    def counter(start):
        while True:
            yield start
            start += step
    return counter


by_two, by_three = make(2)(0), make(3)(1)
print [by_two.next() for i in range(3)], [by_three.next() for i in range(3)]

# expect output:
#   [1, 2, 3, [0, 1, 0]]
#   [0, 2, 4] [1, 4, 7]
