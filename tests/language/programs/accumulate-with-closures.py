# Accumulate with closures.
def accumulator(total):
    state = {"total": total}
    def add(n):
        state["total"] += n
        return state["total"]
    return add
a = accumulator(10)
a(5)
print a(10), accumulator(1)(1)  # expect: 25 2
