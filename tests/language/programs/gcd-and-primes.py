# Gcd and primes.
def gcd(a, b):
    while b: a, b = b, a % b
    return a
print gcd(48, 36), gcd(17, 5), reduce(gcd, [84, 126, 210])  # expect: 12 1 42
print [n for n in range(2, 50) if all([n % d for d in range(2, n)])]  # expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
