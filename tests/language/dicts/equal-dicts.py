# Dicts are equal when their entries are, in any order.
print {1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} == {1.0: 2.0}, {1: 2} != {1: 3}, {} == {}, {1: [2]} == {1: [2]}
print {1: 2} == [(1, 2)], {"a": {}} == {"a": {}}, {1: 2} == {1: 2, 3: 4}

# expect output:
#   True True True True True
#   False True False
