# A function calls itself through its name, whatever the name means then.
def count(n):
    return 0 if n == 0 else 1 + count(n - 1)


old = count
print count(5)
count = lambda n: 100
print old(5)

# expect output:
#   5
#   101
