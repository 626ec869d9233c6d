# Nested counting loops over small integers with multiplication and remainder.


def main(n):
    total = 0
    for i in range(n):
        for j in range(1000):
            total = (total + i * j) % 1000003
    return total


SIZE = 400
