# input() accepts an int, float, string, list or tuple literal and nothing else.
# cause: evaluating text needs a compiler on the core.
# workaround: raw_input() and a conversion.
# oracle: none, CPython 2.7 evaluates the line
# stdin: 1 + 1
try:
    input()
except ValueError:
    print "no literal"  # expect: no literal
