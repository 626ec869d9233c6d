# An operator hands on what its method returns.
class A(object):
    def __add__(self, other):
        return None

    def __sub__(self, other):
        return self

    def __mul__(self, other):
        return [other]

    def __lt__(self, other):
        return "less"

    def __eq__(self, other):
        return []


a = A()
print a + 1, (a - 1) is a, a * 2, a < 3, a == 4, not a == 4, "yes" if a == 4 else "no"
print [a == 1, a < 1], (a - 1) * 3 + [4]

# expect output:
#   None True [2] less [] True no
#   [[], 'less'] [3, 4]
