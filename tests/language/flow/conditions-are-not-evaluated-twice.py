# and, or and chained comparisons evaluate each operand at most once.
def note(value):
    print value,
    return value


print note(1) < note(2) < note(3)
print note(3) < note(2) < note(1)
print note(0) or note("") or note([])
print note(1) and note(0) and note(5)
print note(1) == note(1) != note(2) > note(0)

# expect output:
#   1 2 3 True
#   3 2 False
#   0  [] []
#   1 0 0
#   1 1 2 0 True
