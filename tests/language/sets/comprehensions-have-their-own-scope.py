# The variable of a set comprehension is its own.
x = "outer"
print sorted({x * x for x in [1, -1, 2]}), x  # expect: [1, 4] outer
print sorted({(a, b) for a in (1, 2) for b in "xy" if a != 2 or b == "y"})  # expect: [(1, 'x'), (1, 'y'), (2, 'y')]
def f(n):
    return {x % n for x in range(10)}
print sorted(f(3))  # expect: [0, 1, 2]
