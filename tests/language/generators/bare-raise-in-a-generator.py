# A bare raise in an except clause without a yield raises again.
def raising():
    try:
        yield 1
    except:
        print "again"
        raise


r = raising()
r.next()
try:
    r.throw(IndexError, "ix")
except IndexError, x:
    print x

# expect output:
#   again
#   ix
