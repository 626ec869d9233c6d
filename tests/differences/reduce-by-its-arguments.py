# After `import parallel`, reduce(function, sequence) is the built-in and reduce(value, operator) the parallel one.
# cause: both are called reduce in published programs.
# workaround: from parallel import reduce binds the parallel one alone.
# oracle: none, CPython has no module parallel
import parallel
print reduce(lambda a, b: a + b, [1, 2, 3])  # expect: 6
print reduce(5, "sum")  # expect: 5
