# errno, strerror and filename of an EnvironmentError.
class Missing(IOError):
    pass


for e in (IOError(2, "no"), EnvironmentError("one"), OSError(1, 2, 3, 4), IOError(), Missing(5, "x")):
    print repr(str(e)), e.errno, e.strerror, e.filename, e.args
print IOError(2, "no file", "name"), Missing(2, "no file", "name")
try:
    raise IOError, (13, "denied")
except EnvironmentError, e:
    print e.errno, e
try:
    print ValueError("v").errno
except AttributeError, a:
    print a

# expect output:
#   '[Errno 2] no' 2 no None (2, 'no')
#   'one' None None None ('one',)
#   '(1, 2, 3, 4)' None None None (1, 2, 3, 4)
#   '' None None None ()
#   '[Errno 5] x' 5 x None (5, 'x')
#   [Errno 2] no file: 'name' [Errno 2] no file: 'name'
#   13 [Errno 13] denied
#   'exceptions.ValueError' object has no attribute 'errno'
