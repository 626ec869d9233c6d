# A class statement makes a new class each time.
def make(number):
    class Made(object):
        value = number
        def get(self):
            return number + self.value
    return Made
kinds = [make(number) for number in range(3)]
print [kind().get() for kind in kinds]
print kinds[0] is kinds[1], isinstance(kinds[0](), kinds[1])
for size in (1, 2):
    class Sized(object):
        width = size
    print Sized.width, Sized.__name__
# expect output:
#   [0, 2, 4]
#   False False
#   1 Sized
#   2 Sized
