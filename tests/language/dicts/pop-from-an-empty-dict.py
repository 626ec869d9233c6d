# pop of an empty dict asks for no hash; others do.
try:
    {}.pop([1])
except KeyError as problem:
    print problem
print {}.pop([1], "default")
try:
    {1: 2}.pop([1], 3)
except TypeError as problem:
    print problem

# expect output:
#   [1]
#   default
#   unhashable type: 'list'
