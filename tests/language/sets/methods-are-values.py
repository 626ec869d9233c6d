# A method goes by its object.
s = set()
add = s.add
for x in (1, 2, 2):
    add(x)
union = s.union
print sorted(s), sorted(union([9])), map(s.issuperset, [[1], [3]])  # expect: [1, 2] [1, 2, 9] [True, False]
