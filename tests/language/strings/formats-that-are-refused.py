# Formats and their values must fit.
def refused(call):
    try:
        print call()
    except Exception as problem:
        print problem


refused(lambda: "%(a)s" % 1)
refused(lambda: "%(a" % {"a": 1})
refused(lambda: "%*d" % ("a", 1))
refused(lambda: "%c" % 300)
refused(lambda: "%c" % -1)
refused(lambda: "%c" % "ab")
refused(lambda: "%c" % [])
refused(lambda: "%f" % "a")
refused(lambda: "%d" % "a")
refused(lambda: "%x" % "a")
refused(lambda: "%.200d" % 1)
refused(lambda: "%y" % 1)
refused(lambda: "%" % 1)
refused(lambda: "%d %d" % 1)
refused(lambda: "%d" % (1, 2))

# expect output:
#   format requires a mapping
#   incomplete format key
#   * wants int
#   unsigned byte integer is greater than maximum
#   unsigned byte integer is less than minimum
#   %c requires int or char
#   an integer is required
#   float argument required, not str
#   %d format: a number is required, not str
#   %x format: a number is required, not str
#   formatted integer is too long (precision too large?)
#   unsupported format character 'y' (0x79) at index 1
#   incomplete format
#   not enough arguments for format string
#   not all arguments converted during string formatting
