# An order says how two values stand by an int.
for answer in [1.5, None, "a", [1]]:
    try:
        [1, 2].sort(lambda left, right: answer)
    except TypeError as problem:
        print problem
values = [1, 3, 2]
values.sort(lambda left, right: left < right)
print len(values)
values.sort(cmp=lambda left, right: True if left > right else -1)
print values

# expect output:
#   comparison function must return int, not float
#   comparison function must return int, not NoneType
#   comparison function must return int, not str
#   comparison function must return int, not list
#   3
#   [1, 2, 3]
