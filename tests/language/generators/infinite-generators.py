# A generator may go on for ever; who asks decides.
def naturals(start=0):
    n = start
    while True:
        yield n
        n += 1


def take(count, values):
    for value in values:
        if count == 0:
            return
        count -= 1
        yield value


def primes():
    found = []
    for n in naturals(2):
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print list(take(10, primes()))
print list(take(10, fibonacci()))
print list(take(3, (x * x for x in naturals() if x % 2)))

# expect output:
#   [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
#   [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
#   [1, 9, 25]
