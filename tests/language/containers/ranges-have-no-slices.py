# An xrange has elements, but no slices.
try:
    print xrange(5)[1:2]
except TypeError as problem:
    print problem  # expect: sequence index must be integer, not 'slice'
