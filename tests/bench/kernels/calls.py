# Recursive calls with one argument and a result: Fibonacci the slow way.


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def main(n):
    return fib(n)


SIZE = 24
