# Functions of attributes with a wrong number of arguments.
def show(function):
    try:
        function()
    except TypeError as error:
        print error

show(lambda: getattr())
show(lambda: getattr(1))
show(lambda: getattr(1, "a", 2, 3))
show(lambda: hasattr(1))
show(lambda: hasattr(1, "a", 2))
show(lambda: setattr(1, "a"))
show(lambda: delattr(1))
show(lambda: vars(1, 2))
show(lambda: dir(1, 2))

# expect output:
#   getattr expected at least 2 arguments, got 0
#   getattr expected at least 2 arguments, got 1
#   getattr expected at most 3 arguments, got 4
#   hasattr expected 2 arguments, got 1
#   hasattr expected 2 arguments, got 3
#   setattr expected 3 arguments, got 2
#   delattr expected 2 arguments, got 1
#   vars expected at most 1 arguments, got 2
#   dir expected at most 1 arguments, got 2
