# cores: 1
from parallel import test, wait
for handle in [1, 0, -3, "x", None]:
    for ask in [wait, test]:
        try:
            ask(handle)
        except ValueError, error:
            print error
# expect output:
#   1 is not the handle of a message on its way
#   1 is not the handle of a message on its way
#   0 is not the handle of a message on its way
#   0 is not the handle of a message on its way
#   -3 is not the handle of a message on its way
#   -3 is not the handle of a message on its way
#   x is not the handle of a message on its way
#   x is not the handle of a message on its way
#   None is not the handle of a message on its way
#   None is not the handle of a message on its way
