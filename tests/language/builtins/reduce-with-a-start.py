# reduce begins with a start if there is one.
print reduce(lambda x, y: x * 10 + y, [1, 2, 3]), reduce(lambda x, y: x * 10 + y, [1, 2, 3], 9)
print reduce(lambda x, y: x + y, [], "start"), reduce(lambda x, y: x + y, ["only"])
print reduce(max, (3, 9, 4)), reduce(lambda x, y: y + x, "abc")

# expect output:
#   123 9123
#   start only
#   9 cba
