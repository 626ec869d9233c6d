# A class with all methods of a container.
class Stack(object):
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, key):
        if isinstance(key, slice):
            return Stack(*self.items[key])
        return self.items[key]

    def __setitem__(self, key, value):
        self.items[key] = value

    def __delitem__(self, key):
        del self.items[key]

    def __iter__(self):
        return iter(self.items)

    def __contains__(self, value):
        return value in self.items

    def __add__(self, other):
        return Stack(*(self.items + list(other)))

    def __eq__(self, other):
        return self.items == other.items

    def __repr__(self):
        return "Stack(%s)" % ", ".join(map(repr, self.items))


s = Stack(1, 2, 3, 4)
print s, len(s), s[0], s[-1], s[1:3], s[::2], 3 in s, 9 in s, s + [5], s + Stack(6)
s[0] = "one"
s[1:3] = ["two"]
del s[-1]
print s, bool(s), bool(Stack()), s == Stack("one", "two"), list(reversed(s)), [x for x in s]
try:
    s[10]
except IndexError as error:
    print error

# expect output:
#   Stack(1, 2, 3, 4) 4 1 4 Stack(2, 3) Stack(1, 3) True False Stack(1, 2, 3, 4, 5) Stack(1, 2, 3, 4, 6)
#   Stack('one', 'two') True False True ['two', 'one'] ['one', 'two']
#   list index out of range
