# iter(), enumerate(), zip() and map() of an exception raise TypeError, and so does `in` of one whose class is of the program; loops, list() and unpacking take it.
# cause: an iterator looks into one of the containers; an exception is none.
# workaround: error.args
# oracle: none, CPython 2.7 goes through the arguments
try:
    raise IOError(2, "no file")
except IOError as error:
    number, text = error
    print number, text, error[0], list(error), list(iter(error.args))  # expect: 2 no file 2 [2, 'no file'] [2, 'no file']
    for function in (iter, enumerate, zip):
        try:
            function(error)
        except TypeError:
            print "TypeError",
    print  # expect: TypeError TypeError TypeError
