# A captured variable without value is a NameError of its own.
def outer():
    def inner():
        return later
    try:
        inner()
    except NameError as problem:
        print problem
    later = 5
    return inner()


print outer()

# expect output:
#   free variable 'later' referenced before assignment in enclosing scope
#   5
