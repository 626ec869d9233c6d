# First class.
def twice(f, x): return f(f(x))
print twice(lambda n: n * 3, 2), map(lambda n: n + 1, [1, 2, 3]), filter(lambda n: n % 2, range(6)), reduce(lambda a, b: a * b, [1, 2, 3, 4])  # expect: 18 [2, 3, 4] [1, 3, 5] 24
print map(None, [1, 2]), map(lambda a, b: (a, b), [1, 2, 3], [4, 5]), filter(None, [0, 1, "", "a"]), reduce(lambda a, b: a + b, [], 7)  # expect: [1, 2] [(1, 4), (2, 5), (3, None)] [1, 'a'] 7
fs = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b}
print fs["add"](2, 3), fs["sub"](2, 3), map(str, [1, 2]), map(len, ["a", "bb"])  # expect: 5 -1 ['1', '2'] [1, 2]
f = len
print f([1, 2]), callable(f), callable(1), callable(twice)  # expect: 2 True False True
print filter(lambda c: c != "b", "abc"), filter(lambda x: x > 1, (1, 2, 3))  # expect: ac (2, 3)
