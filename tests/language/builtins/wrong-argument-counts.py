# A wrong number of arguments is told in the words of each function.


def tell(function, *arguments):
    try:
        function(*arguments)
    except TypeError as error:
        print error


import sys
import time

tell(chr)
tell(chr, 1, 2)
tell(dict, 1, 2)
tell(enumerate)
tell(enumerate, [], 0, 0)
tell(exit, 1, 2)
tell(isinstance, 1)
tell(iter)
tell(len, [], [])
tell(max)
tell(min)
tell(pow, 2)
tell(pow, 1, 2, 3, 4)
tell(range)
tell(raw_input, 1, 2)
tell(reversed)
tell(round)
tell(round, 1, 2, 3)
tell(sorted)
tell(sum)
tell(type)
tell(xrange)
tell("a".find)
tell("a".find, 1, 2, 3, 4)
tell("a".rindex)
tell("a".split, 1, 2, 3)
tell("a".zfill)
tell([].append)
tell([].insert, 1)
tell({}.get)
tell(sys.exit, 1, 2)
tell(time.sleep)


def none():
    pass


def two(a, b):
    pass


def some(a, b, c=0, *rest):
    pass


tell(none, 1)
tell(two, 1)
tell(two, 1, 2, 3)
tell(some, 1)
tell(lambda a: a)
tell(lambda a=1: a, 1, 2)

# expect output:
#   chr() takes exactly 1 argument (0 given)
#   chr() takes exactly 1 argument (2 given)
#   dict expected at most 1 arguments, got 2
#   Required argument 'sequence' (pos 1) not found
#   enumerate() takes at most 2 arguments (3 given)
#   __call__() takes at most 2 arguments (3 given)
#   isinstance expected 2 arguments, got 1
#   iter expected at least 1 arguments, got 0
#   len() takes exactly one argument (2 given)
#   max expected 1 arguments, got 0
#   min expected 1 arguments, got 0
#   pow expected at least 2 arguments, got 1
#   pow expected at most 3 arguments, got 4
#   range expected at least 1 arguments, got 0
#   [raw_]input expected at most 1 arguments, got 2
#   reversed expected 1 arguments, got 0
#   Required argument 'number' (pos 1) not found
#   round() takes at most 2 arguments (3 given)
#   Required argument 'iterable' (pos 1) not found
#   sum expected at least 1 arguments, got 0
#   type() takes 1 or 3 arguments
#   xrange() requires 1-3 int arguments
#   find/rfind/index/rindex() takes at least 1 argument (0 given)
#   find/rfind/index/rindex() takes at most 3 arguments (4 given)
#   find/rfind/index/rindex() takes at least 1 argument (0 given)
#   split() takes at most 2 arguments (3 given)
#   zfill() takes exactly 1 argument (0 given)
#   append() takes exactly one argument (0 given)
#   insert() takes exactly 2 arguments (1 given)
#   get expected at least 1 arguments, got 0
#   exit expected at most 1 arguments, got 2
#   sleep() takes exactly 1 argument (0 given)
#   none() takes no arguments (1 given)
#   two() takes exactly 2 arguments (1 given)
#   two() takes exactly 2 arguments (3 given)
#   some() takes at least 2 arguments (1 given)
#   <lambda>() takes exactly 1 argument (0 given)
#   <lambda>() takes at most 1 argument (2 given)
