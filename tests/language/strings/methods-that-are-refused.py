# Methods of strings say what they need.
def refused(call):
    try:
        print call()
    except Exception as problem:
        print problem


refused(lambda: "a".startswith(1))
refused(lambda: "a".endswith(1))
refused(lambda: "a".strip(1))
refused(lambda: "a".center(5, "ab"))
refused(lambda: "a".center(5, 1))
refused(lambda: "a".join(1))
refused(lambda: "a".join([1]))
refused(lambda: "a".find(1))
refused(lambda: "a".replace(1, "b"))
refused(lambda: "a".split(1))
refused(lambda: "a".split(""))
refused(lambda: "a".count("a", "b"))
refused(lambda: "a".find("a", 1.5))
refused(lambda: "a".index("b"))
refused(lambda: "a".partition(""))
refused(lambda: "a".zfill("a"))

# expect output:
#   startswith first arg must be str, unicode, or tuple, not int
#   endswith first arg must be str, unicode, or tuple, not int
#   strip arg must be None, str or unicode
#   center() argument 2 must be char, not str
#   center() argument 2 must be char, not int
#   can only join an iterable
#   sequence item 0: expected string, int found
#   expected a string or other character buffer object
#   expected a string or other character buffer object
#   expected a string or other character buffer object
#   empty separator
#   slice indices must be integers or None or have an __index__ method
#   slice indices must be integers or None or have an __index__ method
#   substring not found
#   empty separator
#   an integer is required
