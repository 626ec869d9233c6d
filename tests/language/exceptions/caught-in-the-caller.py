# Caught in the caller.
def check(n):
    if n < 0:
        raise ValueError("negative: %d" % n)
    return n
def total(values):
    result = 0
    for v in values:
        try:
            result += check(v)
        except ValueError as e:
            print e
    return result
print total([1, -2, 3, -4])
# expect output:
#   negative: -2
#   negative: -4
#   4
