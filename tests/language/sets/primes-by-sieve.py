# A program with sets.
def primes(limit):
    left = set(range(2, limit))
    for n in range(2, limit):
        if n in left:
            left -= set(range(n * n, limit, n))
    return left
p = primes(60)
print sorted(p)  # expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59]
print sorted(p & set(range(0, 60, 7)) | {59}), len(p ^ primes(30))  # expect: [7, 59] 7
