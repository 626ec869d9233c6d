# remove and count compare by equality.
values = [1, 1.0, True, "1", [1]]
print values.count(1), values.count("1"), values.count([1]), values.count(None)
values.remove(True)
print values
values.remove([1])
print values
try:
    values.remove(5)
except ValueError as problem:
    print problem

# expect output:
#   3 1 1 0
#   [1.0, True, '1', [1]]
#   [1.0, True, '1']
#   list.remove(x): x not in list
