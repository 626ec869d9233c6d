# Most built-in functions take no keywords, whatever their parameters are called.
calls = [lambda: abs(x=1), lambda: any(iterable=[]), lambda: len(x=""), lambda: ord(c="a"), lambda: chr(i=65),
         lambda: callable(x=1), lambda: sum([1], start=2), lambda: divmod(x=1, y=2), lambda: pow(x=1, y=2),
         lambda: range(start=1), lambda: zip(iterables=[]), lambda: isinstance(1, classes=int),
         lambda: "a".find(part="a"), lambda: "a".split(separator=","), lambda: [].append(value=1),
         lambda: {}.get(key=1), lambda: hex(x=1), lambda: repr(x=1), lambda: min([1], default=2)]
for call in calls:
    try:
        print call()
    except TypeError as problem:
        print problem

# expect output:
#   abs() takes no keyword arguments
#   any() takes no keyword arguments
#   len() takes no keyword arguments
#   ord() takes no keyword arguments
#   chr() takes no keyword arguments
#   callable() takes no keyword arguments
#   sum() takes no keyword arguments
#   divmod() takes no keyword arguments
#   pow() takes no keyword arguments
#   range() takes no keyword arguments
#   zip() takes no keyword arguments
#   isinstance() takes no keyword arguments
#   find() takes no keyword arguments
#   split() takes no keyword arguments
#   append() takes no keyword arguments
#   get() takes no keyword arguments
#   hex() takes no keyword arguments
#   repr() takes no keyword arguments
#   min() got an unexpected keyword argument
