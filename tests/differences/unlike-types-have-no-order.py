# Comparing values of unlike types with < <= > >= raises TypeError; == and != work.
# cause: CPython's order of unlike types is arbitrary and hides mistakes.
# workaround: compare values of one type.
# oracle: none, CPython 2.7 orders all values
print 1 == "1"  # expect: False
try:
    print 1 < "1"
except TypeError as e:
    print e  # expect: unorderable types: int and str
