# Raising and catching in loops and through calls, many times.
class Skip(Exception):
    pass


def check(n):
    if n % 3 == 0:
        raise Skip(n)
    if n % 5 == 0:
        raise ValueError(n)
    return n


def through(n):
    return check(n) * 2


total = skipped = failed = 0
for n in range(300):
    try:
        total += through(n)
    except Skip:
        skipped += 1
    except ValueError, v:
        failed += v.args[0]
print total, skipped, failed

# expect output:
#   48000 100 6000
