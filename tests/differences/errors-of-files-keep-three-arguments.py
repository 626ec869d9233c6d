# args of an IOError or OSError with a file name has three values, the name among them.
# cause: an exception keeps what it was made of; errno, strerror and filename are parts of that.
# workaround: read error.errno, error.strerror and error.filename.
# oracle: none, CPython 2.7 has two there
error = IOError(2, "gone", "data")
print error.args, error.filename, error  # expect: (2, 'gone', 'data') data [Errno 2] gone: 'data'
