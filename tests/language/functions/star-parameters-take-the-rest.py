# *rest is a tuple of what is left over, **options a new dict of the other keywords.
def gather(first, second=2, *rest, **options):
    return first, second, rest, sorted(options.items())


print gather(1)
print gather(1, 5, 6, 7)
print gather(1, x=2, y=3)
print gather(second=4, first=3, z=5)
given = {"x": 1}
def change(**options):
    options["x"] = 9
    return options
print change(**given), given

# expect output:
#   (1, 2, (), [])
#   (1, 5, (6, 7), [])
#   (1, 2, (), [('x', 2), ('y', 3)])
#   (3, 4, (), [('z', 5)])
#   {'x': 9} {'x': 1}
