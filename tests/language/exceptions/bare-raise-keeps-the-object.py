# The exception that is raised again is the same object, changed or not.
kept = []
try:
    try:
        raise ValueError(1)
    except ValueError as problem:
        kept.append(problem)
        raise
except ValueError as again:
    print again is kept[0], again.args

# expect output:
#   True (1,)
