# An exception of the function goes through; StopIteration ends the loop.
def failing():
    raise ValueError("no value")


def stopping():
    raise StopIteration


try:
    for value in iter(failing, None):
        print value
except ValueError as problem:
    print problem
print list(iter(stopping, None))

# expect output:
#   no value
#   []
