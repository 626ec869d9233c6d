# A generator that has not begun, or has ended, raises at once.
def catcher():
    try:
        yield "ready"
    except ValueError:
        print "never"


c = catcher()
try:
    c.throw(ValueError, "fresh")
except ValueError, v:
    print v
print list(c)
try:
    c.throw(ValueError, "ended")
except ValueError, v:
    print v

# expect output:
#   fresh
#   []
#   ended
