print max(["aa", "b", "cc"], key=len)      # expect: aa
print min(["aa", "b", "c"], key=len)       # expect: b
print max(1, -5, 3, key=abs)               # expect: -5
print min(4, -2, key=lambda x: x * x)      # expect: -2
try:
    max([], key=len)
except ValueError, error:
    print error                            # expect: max() arg is an empty sequence
