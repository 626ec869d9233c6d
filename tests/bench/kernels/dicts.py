# Dictionaries with integer and string keys: stores, loads, counting and iteration.


def main(n):
    names = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"]
    table = {}
    for i in range(256):
        table[i] = i
    counts = {}
    for i in range(n):
        key = (i * 7) & 255
        table[key] = table[key] + 1
        name = names[i & 7]
        if name in counts:
            counts[name] = counts[name] + table[key]
        else:
            counts[name] = 1
    total = 0
    for name in names:
        total = (total + counts[name]) % 1000003
    for key in table:
        total = (total + key * table[key]) % 1000003
    return total


SIZE = 60000
