# __hash__ must return an integer, and may refuse.
class Text(object):
    def __hash__(self):
        return "x"


class Raises(object):
    def __hash__(self):
        raise ValueError("no hash")


class Never(object):
    __hash__ = None


tries = [
    lambda: {Text(): 1}, lambda: hash(Text()), lambda: {Raises(): 1}, lambda: Text() in {1: 2},
    lambda: set([Raises()]), lambda: {}.get(Raises()), lambda: {[1]: 2}, lambda: hash(Never()),
    lambda: {Never(): 1}, lambda: set([Never()]), lambda: {(Never(),): 1},
]
for attempt in tries:
    try:
        print attempt()
    except (TypeError, ValueError) as error:
        print error

# expect output:
#   an integer is required
#   an integer is required
#   no hash
#   an integer is required
#   no hash
#   no hash
#   unhashable type: 'list'
#   unhashable type: 'Never'
#   unhashable type: 'Never'
#   unhashable type: 'Never'
#   unhashable type: 'Never'
