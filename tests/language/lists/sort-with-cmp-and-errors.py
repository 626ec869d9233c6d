# Sort with cmp and errors.
a = [3, 1, 2]
a.sort(cmp=lambda x, y: y - x)
print a  # expect: [3, 2, 1]
print sorted("bca", lambda x, y: -cmp(x, y))  # expect: ['c', 'b', 'a']
def bad(x): raise ValueError("key failed")
try:
    sorted([1, 2], key=bad)
except ValueError as e:
    print e  # expect: key failed
