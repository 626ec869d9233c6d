# set() takes any iterable, or nothing.
print set(), set([]), sorted(set("hello")), sorted(set((3, 1, 3)))
print sorted(set({"a": 1, "b": 2})), sorted(set(xrange(4))), sorted(set(set([2, 1])))
print sorted(set(enumerate("ab")))
for wrong in (1, None, 2.5):
    try:
        set(wrong)
    except TypeError as e:
        print e

# expect output:
#   set([]) set([]) ['e', 'h', 'l', 'o'] [1, 3]
#   ['a', 'b'] [0, 1, 2, 3] [1, 2]
#   [(0, 'a'), (1, 'b')]
#   'int' object is not iterable
#   'NoneType' object is not iterable
#   'float' object is not iterable
