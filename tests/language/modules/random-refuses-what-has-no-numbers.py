# The errors of empty ranges and of bounds that are no integers are those of 2.7.
import random

def told(function, *arguments):
    try:
        print function(*arguments)
    except (ValueError, IndexError, TypeError) as problem:
        print problem

told(random.randint, 5, 1)     # expect: empty range for randrange() (5,2, -3)
told(random.randint, 1.5, 3)     # expect: non-integer arg 1 for randrange()
told(random.randint, 1, 3.5)     # expect: non-integer stop for randrange()
told(random.randint, 3.0, 3)     # expect: 3
told(random.randrange, 0)     # expect: empty range for randrange()
told(random.randrange, 2.5)     # expect: non-integer arg 1 for randrange()
told(random.randrange, 1, 2.5)     # expect: non-integer stop for randrange()
told(random.randrange, 7, 5)     # expect: empty range for randrange() (7,5, -2)
told(random.randrange, 1, 10, 0)     # expect: zero step for randrange()
told(random.randrange, 1, 10, 2.5)     # expect: non-integer step for randrange()
told(random.randrange, 10, 1, 3)     # expect: empty range for randrange()
told(random.randrange, 10, 0, -20)     # expect: 10
told(random.choice, [])     # expect: list index out of range
told(random.choice, "a")     # expect: a
told(random.shuffle, (1, 2))     # expect: 'tuple' object does not support item assignment
told(random.sample, [1], 2)     # expect: sample larger than population
told(random.sample, 5, 1)     # expect: object of type 'int' has no len()
told(random.uniform, 2, 2)     # expect: 2.0
