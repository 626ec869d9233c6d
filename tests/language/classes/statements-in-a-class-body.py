# Loops, conditions, try and comprehensions work in a class body; their names stay.
class Body(object):
    total = 0
    for index in range(4):
        total += index
    squares = [value * total for value in range(3)]
    firsts = tuple(each + 1 for each in squares)
    try:
        1 / 0
    except ZeroDivisionError as error:
        caught = str(error)
    else:
        caught = "nothing"
    while total > 4:
        total -= 1
    a, (b, c) = 1, (2, 3)
    large = total if total > 2 else 0
print Body.total, Body.index, Body.squares, Body.value, Body.firsts, Body.caught
print Body.a, Body.b, Body.c, Body.large, hasattr(Body, "each"), hasattr(Body, "error")
# expect output:
#   4 3 [0, 6, 12] 2 (1, 7, 13) integer division or modulo by zero
#   1 2 3 4 False True
