# An IOError of two arguments shows number and text, one of three the name, too.
for problem in (IOError("a"), IOError(2, "gone"), IOError(2, "gone", "file"), OSError(1, "no")):
    print str(problem), isinstance(problem, EnvironmentError)

# expect output:
#   a True
#   [Errno 2] gone True
#   [Errno 2] gone: 'file' True
#   [Errno 1] no True
