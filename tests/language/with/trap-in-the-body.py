# An uncaught exception of a body is reported after __exit__ has run.
class M(object):
    def __enter__(self):
        return self

    def __exit__(self, *args):
        print "exit"


with M():
    print 1 // 0  # expect trap: ZeroDivisionError: integer division or modulo by zero

# expect output:
#   exit
