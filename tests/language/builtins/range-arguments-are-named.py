# range names the argument that is no integer; xrange does not.


def tell(function):
    try:
        function()
    except TypeError as error:
        print error


def loop(first, last, step):
    for number in range(first, last, step):
        pass


def short_loop(last):
    for number in range(last):
        pass


def loop_without_list(last):
    for number in xrange(last):
        pass


tell(lambda: range("a"))
tell(lambda: range([], 1))
tell(lambda: range(1, None))
tell(lambda: range(1, 2, {}))
tell(lambda: xrange("a"))
tell(lambda: xrange(1.5))
tell(lambda: loop("a", 2, 1))
tell(lambda: loop(1, "a", 1))
tell(lambda: loop(1, 2, "a"))
tell(lambda: short_loop(1.5))
tell(lambda: loop_without_list("a"))
tell(lambda: loop_without_list(1.5))

# expect output:
#   range() integer end argument expected, got str.
#   range() integer start argument expected, got list.
#   range() integer end argument expected, got NoneType.
#   range() integer step argument expected, got dict.
#   an integer is required
#   integer argument expected, got float
#   range() integer start argument expected, got str.
#   range() integer end argument expected, got str.
#   range() integer step argument expected, got str.
#   range() integer end argument expected, got float.
#   an integer is required
#   integer argument expected, got float
