# SystemExit passes except Exception, and can be caught by name.
try:
    try:
        raise SystemExit(3)
    except Exception:
        print "never"
except SystemExit as problem:
    print problem.args, repr(problem)

# expect output:
#   (3,) SystemExit(3,)
