# A class derived from SystemExit ends the core with its status.
class Quit(SystemExit):
    pass


try:
    raise Quit(3)
except SystemExit, e:
    print "caught", e, e.args
try:
    try:
        raise Quit()
    except Exception:
        print "never"
finally:
    print "finally"

# expect output:
#   caught 3 (3,)
#   finally
