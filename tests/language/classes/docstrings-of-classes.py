# __doc__ of a class is its text or None; it is not inherited.
class With(object):
    """The text."""
class Without(With):
    x = 1
class Empty(With):
    pass
print With.__doc__, Without.__doc__, Empty.__doc__, With().__doc__
# expect output:
#   The text. None None The text.
