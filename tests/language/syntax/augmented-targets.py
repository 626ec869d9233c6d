# Augmented targets.
a = [1, 2, 3]
a[1] += 5
d = {"k": 1}
d["k"] *= 7
i = 0
def index():
    global i
    i += 1
    return i
a[index()] -= 1
print a, d, i  # expect: [1, 6, 3] {'k': 7} 1
s = [1, 2, 3, 4]
s[1:3] += ["x"]
print s  # expect: [1, 2, 3, 'x', 4]
n = 10
n -= 3; n *= 2; n //= 4; n **= 3; n %= 10
print n  # expect: 7
