# Generators: loops over generators, generators over generators, and generator expressions.


def count(limit):
    number = 0
    while number < limit:
        yield number
        number += 1


def odd(numbers):
    for number in numbers:
        if number & 1:
            yield number


def main(n):
    total = 0
    for number in odd(count(n)):
        total = (total + number) & 1048575
    total += sum(number * 2 for number in count(n))
    for index, number in enumerate(count(100)):
        total = total ^ (index * number)
    return total


SIZE = 40000
