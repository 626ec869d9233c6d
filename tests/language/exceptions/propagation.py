# Propagation.
def a(): raise IndexError("deep")
def b(): a()
def c():
    try:
        b()
    except ValueError:
        print "wrong"
    finally:
        print "cleanup"  # expect: cleanup
try:
    c()
except LookupError as e:
    print "caught", e, type(e)  # expect: caught deep <type 'exceptions.IndexError'>
