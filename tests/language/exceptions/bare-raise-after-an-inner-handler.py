# After an inner exception was caught, raise raises the inner one again.
try:
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            pass
        raise
except Exception as problem:
    print type(problem), problem

# expect output:
#   <type 'exceptions.KeyError'> 'inner'
