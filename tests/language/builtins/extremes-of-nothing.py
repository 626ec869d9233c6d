# max() and min() need an argument, and an element.
def refused(call):
    try:
        print call()
    except (TypeError, ValueError) as problem:
        print problem


nothing = []
refused(lambda: max())
refused(lambda: min())
refused(lambda: max(*nothing))
refused(lambda: max(nothing))
refused(lambda: min(nothing))
print max(*[3, 7]), min(2, 1)

# expect output:
#   max expected 1 arguments, got 0
#   min expected 1 arguments, got 0
#   max expected 1 arguments, got 0
#   max() arg is an empty sequence
#   min() arg is an empty sequence
#   7 1
