# A recursion a hundred deep fits a core of 16 KB, program included, with values kept on the way.
# core-memory: 16384
def total(values, at):
    if at == len(values):
        return []
    own = [values[at], str(at)]
    return [own] + total(values, at + 1)


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print depth(100), len(total(range(100), 0))  # expect: 100 100
