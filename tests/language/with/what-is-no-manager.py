# Both methods must be there, on the class; __exit__ is looked for first.
class NoExit(object):
    def __enter__(self):
        print "never"


class NoEnter(object):
    def __exit__(self, *args):
        print "never"


on_object = NoEnter()
on_object.__enter__ = lambda: 1
for bad in (NoExit(), NoEnter(), on_object, 5, None, "text", [], len):
    try:
        with bad:
            print "never"
    except AttributeError, a:
        print a

# expect output:
#   __exit__
#   __enter__
#   __enter__
#   __exit__
#   __exit__
#   __exit__
#   __exit__
#   __exit__
