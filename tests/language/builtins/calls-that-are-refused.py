# Built-in functions say which arguments they do not take.
def refused(call):
    try:
        print call()
    except Exception as problem:
        print problem


refused(lambda: sum(["a", "b"]))
refused(lambda: sum(["a"], ""))
refused(lambda: min([]))
refused(lambda: max([]))
refused(lambda: min(5))
refused(lambda: isinstance(1, 2))
refused(lambda: issubclass(1, int))
refused(lambda: issubclass(int, 1))
refused(lambda: next([1]))
refused(lambda: iter(5))
refused(lambda: reversed(5))
refused(lambda: reversed({}))
refused(lambda: zip([1], 5))
refused(lambda: range("a"))
refused(lambda: range("a", 2))
refused(lambda: range(1, 2, "a"))
refused(lambda: range(1, 2, 0))
refused(lambda: xrange(1, 2, 0))
refused(lambda: len(5))
refused(lambda: hash([]))
refused(lambda: {slice(1): 2})
refused(lambda: reduce(lambda a, b: a, []))
refused(lambda: dict([1]))
refused(lambda: dict([(1, 2, 3)]))
refused(lambda: 5())

# expect output:
#   unsupported operand type(s) for +: 'int' and 'str'
#   sum() can't sum strings [use ''.join(seq) instead]
#   min() arg is an empty sequence
#   max() arg is an empty sequence
#   'int' object is not iterable
#   isinstance() arg 2 must be a class, type, or tuple of classes and types
#   issubclass() arg 1 must be a class
#   issubclass() arg 2 must be a class or tuple of classes
#   list object is not an iterator
#   'int' object is not iterable
#   argument to reversed() must be a sequence
#   argument to reversed() must be a sequence
#   zip argument #2 must support iteration
#   range() integer end argument expected, got str.
#   range() integer start argument expected, got str.
#   range() integer step argument expected, got str.
#   range() step argument must not be zero
#   xrange() arg 3 must not be zero
#   object of type 'int' has no len()
#   unhashable type: 'list'
#   unhashable type
#   reduce() of empty sequence with no initial value
#   cannot convert dictionary update sequence element #0 to a sequence
#   dictionary update sequence element #0 has length 3; 2 is required
#   'int' object is not callable
