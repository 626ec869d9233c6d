# Sorting a list that holds one object twice compares it with itself.
# flavours: full, the core flavour has no classes of the program
class Loud(object):
    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        print "less", self.number, other.number
        return self.number < other.number


one = Loud(1)
values = [one, one]
values.sort()
values = [one, Loud(0), one]
values.sort()
print [value.number for value in values], one in [one], [one].index(one)

# expect output:
#   less 1 1
#   less 0 1
#   less 1 0
#   less 1 1
#   [0, 1, 1] True 0
