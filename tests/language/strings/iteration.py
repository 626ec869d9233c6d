# Iteration.
for c in "abc":
    print c,
print  # expect: a b c
print [c for c in "hello"], list("abc"), tuple("ab")  # expect: ['h', 'e', 'l', 'l', 'o'] ['a', 'b', 'c'] ('a', 'b')
i = 0
for c in "xyz":
    i = i * 31 + ord(c)
print i  # expect: 119193
