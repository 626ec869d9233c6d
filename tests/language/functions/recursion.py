# Recursion.
def fact(n):
    return 1 if n < 2 else n * fact(n - 1)
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
def hanoi(n, a, b, c):
    if n == 0: return 0
    return hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
print fact(10), even(20), odd(7), hanoi(6, "a", "b", "c")  # expect: 3628800 True True 63
def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
print depth(90)  # expect: 90
