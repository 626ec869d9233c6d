# Exceptions: raised and caught in one function, through calls, by the machine, with finally.


def check(value):
    if value % 3 == 0:
        raise ValueError("a third")
    return value


def through(value):
    return check(value) + 1


def main(n):
    caught = 0
    total = 0
    items = [1, 2, 3, 4]
    table = {"a": 1}
    for i in range(n):
        try:
            total += through(i)
        except ValueError:
            caught += 1
        try:
            if i & 1:
                raise KeyError(i)
            total += items[i & 7]
        except (IndexError, KeyError):
            caught += 1
        finally:
            total += 1
        try:
            total += table["b"]
        except KeyError as problem:
            caught += len(problem.args)
    return total * 10 + caught % 10


SIZE = 12000
