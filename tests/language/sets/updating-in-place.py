# The methods that end in update change the set and answer None.
s = {1, 2, 3, 4}
print s.update([5], (6,)), s.update(), sorted(s)  # expect: None None [1, 2, 3, 4, 5, 6]
print s.intersection_update([1, 2, 3, 9], range(4)), sorted(s)  # expect: None [1, 2, 3]
print s.difference_update([1], [7]), sorted(s)  # expect: None [2, 3]
print s.symmetric_difference_update([3, 3, 8]), sorted(s)  # expect: None [2, 8]
