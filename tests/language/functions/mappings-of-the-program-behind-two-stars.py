# Any object with keys and __getitem__ stands behind two stars.
# flavours: full, the core flavour has no classes of the program
class Names(object):
    def keys(self):
        return ["a", "b"]

    def __getitem__(self, key):
        return key * 2


def show(**named):
    return sorted(named.items())


print show(**Names()), show(c=1, **Names()), show(**{"d": 2}), show(**{})
for wrong in (5, None, [1]):
    try:
        show(**wrong)
    except TypeError as error:
        print error


class Broken(object):
    def keys(self):
        raise ValueError("no keys")


try:
    show(**Broken())
except ValueError as error:
    print error

# expect output:
#   [('a', 'aa'), ('b', 'bb')] [('a', 'aa'), ('b', 'bb'), ('c', 1)] [('d', 2)] []
#   show() argument after ** must be a mapping, not int
#   show() argument after ** must be a mapping, not NoneType
#   show() argument after ** must be a mapping, not list
#   no keys
