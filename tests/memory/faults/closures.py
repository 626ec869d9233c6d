def counter(start):
    state = [start]

    def step(by=1):
        state[0] += by
        return state[0]

    return step


def apply(function, *values, **names):
    return function(*values, **names)


def work():
    first = counter(10)
    second = counter(100)
    print first(), first(5), second(), apply(first, 2), apply(second, by=7)
    adders = [lambda x, n=n: x + n for n in range(4)]
    print [add(10) for add in adders], map(lambda add: add(1), adders)
    print apply(lambda *a, **k: (a, sorted(k.items())), 1, 2, c=3, d=4)
