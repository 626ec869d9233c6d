# pop() removes any value until none is left.
s = {1, 2, 3}
out = []
while s:
    out.append(s.pop())
print sorted(out), s  # expect: [1, 2, 3] set([])
try:
    s.pop()
except KeyError as e:
    print e  # expect: 'pop from an empty set'
