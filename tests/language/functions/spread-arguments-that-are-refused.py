# What follows * and ** must be a sequence and a mapping with text keys.
def refused(call):
    try:
        print call()
    except Exception as problem:
        print problem


def two(first, second=2):
    return first, second


refused(lambda: two(**{1: 2}))
refused(lambda: two(1, **{"third": 3}))
refused(lambda: two(1, **{"first": 3}))
refused(lambda: two())
refused(lambda: two(1, 2, 3))
refused(lambda: two(**5))
refused(lambda: two(1, *[2], **[3]))
refused(lambda: len(**"text"))
refused(lambda: [].append(**5))

# expect output:
#   two() keywords must be strings
#   two() got an unexpected keyword argument 'third'
#   two() got multiple values for keyword argument 'first'
#   two() takes at least 1 argument (0 given)
#   two() takes at most 2 arguments (3 given)
#   two() argument after ** must be a mapping, not int
#   two() argument after ** must be a mapping, not list
#   len() argument after ** must be a mapping, not str
#   append() argument after ** must be a mapping, not int
