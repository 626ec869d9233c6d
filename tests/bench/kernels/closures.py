# Small functions as values: closures, defaults, keyword arguments and lambdas.


def adder(step):
    def add(value, scale=1):
        return value + step * scale
    return add


def apply(function, value):
    return function(value)


def main(n):
    adders = [adder(i) for i in range(8)]
    total = 0
    for i in range(n):
        add = adders[i & 7]
        total = add(total, scale=2) & 65535
        total += apply(lambda value: value * 3 - i, total) & 255
    return total


SIZE = 40000
