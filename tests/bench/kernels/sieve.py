# Sieve of Eratosthenes on a list of flags: indexed stores in an inner while loop.


def primes_below(limit):
    prime = [1] * limit
    count = 0
    for i in range(2, limit):
        if prime[i]:
            count += 1
            multiple = i * i
            while multiple < limit:
                prime[multiple] = 0
                multiple += i
    return count


def main(n):
    found = 0
    for repeat in range(n):
        found += primes_below(4000)
    return found


SIZE = 50
