# A return without a value ends a generator, from any depth.
def early(n):
    for i in range(n):
        if i == 2:
            return
        yield i


print list(early(5)), list(early(1)), list(early(0))


def never():
    return
    yield 1


print list(never())


def twice(items):
    for item in items:
        while True:
            yield item
            if item == "stop":
                return
            break


print list(twice(["go", "stop", "never"]))

# expect output:
#   [0, 1] [0] []
#   []
#   ['go', 'stop']
