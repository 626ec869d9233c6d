# Sets are equal when they have equal values, whatever their kind or order.
print {1, 2} == {2, 1}, {1} == {1, 2}, {1} != {2}, {1} == frozenset([1]), frozenset() == set()  # expect: True False True True True
print {1} == [1], {1} != (1,), set() == {}, {1.0} == {True}, {(1, 2)} == {(1.0, 2)}  # expect: False True False True True
print [{1}] == [{1}], {"k": {1, 2}} == {"k": {2, 1}}  # expect: True True
