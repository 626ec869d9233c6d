# close() raises GeneratorExit at the yield; a second one does nothing.
def closing():
    try:
        yield 1
        yield 2
    finally:
        print "cleanup"


c = closing()
print c.next()
print c.close()
print c.close()
print list(c)
c = closing()
print c.close(), list(c)
c = closing()
print list(c), c.close()

# expect output:
#   1
#   cleanup
#   None
#   None
#   []
#   None []
#   cleanup
#   [1, 2] None
