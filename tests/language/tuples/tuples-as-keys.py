# Tuples of keys are keys; equal ones are the same.
table = {(1, "a"): "one", (): "none"}
print table[1, "a"], table[()], table[(1.0, "a")], (1, "b") in table
try:
    print table[1, []]
except TypeError as problem:
    print problem

# expect output:
#   one none one False
#   unhashable type: 'list'
