# Nested definitions.
def outer(n):
    def square(x): return x * x
    def cube(x): return x * square(x)
    table = {"s": square, "c": cube}
    return [table[k](n) for k in ("s", "c")]
print outer(3)  # expect: [9, 27]
