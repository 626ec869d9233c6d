# list += instance takes its values, unless the instance adds itself.
class Values(object):
    def __iter__(self):
        return iter([7, 8])


class Adds(object):
    def __radd__(self, other):
        return "added to", other


items = [1]
same = items
items += Values()
print items, same is items
items += Adds()
print items

# expect output:
#   [1, 7, 8] True
#   ('added to', [1, 7, 8])
