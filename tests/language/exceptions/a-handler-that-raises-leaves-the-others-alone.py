# What a handler raises is not caught by the handlers beside it.
try:
    try:
        raise KeyError("first")
    except KeyError:
        raise ValueError("second")
    except ValueError:
        print "never"
except ValueError as problem:
    print "outside", problem

# expect output:
#   outside second
