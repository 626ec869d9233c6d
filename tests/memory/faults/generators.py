def count(limit):
    try:
        for number in range(limit):
            got = yield number * number
            if got is not None:
                yield "got " + str(got)
    finally:
        ended.append(limit)


ended = []


def flat(tree):
    if isinstance(tree, list):
        for part in tree:
            for leaf in flat(part):
                yield leaf
    else:
        yield tree


def work():
    del ended[:]
    print list(count(5)), sum(count(4)), [n for n in flat([1, [2, [3]], 4])]
    values = count(10)
    print values.next(), values.send("me"), values.next()
    values.close()
    print sorted(n % 3 for n in count(4)), ",".join(str(n) for n in count(3))
    print dict((n, str(n)) for n in range(3)), zip(count(2), count(3)), max(count(3))
    print ended
