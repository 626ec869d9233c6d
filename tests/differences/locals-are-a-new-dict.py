# locals() makes a new dict each time, and is there in functions only.
# cause: variables lie in registers, no dict belongs to a call.
# workaround: keep the dict; at the level of the module use a dict of your own.
# oracle: none, CPython 2.7 has one dict for each call
def show(value):
    names = locals()
    names["other"] = 2
    return sorted(names), sorted(locals())


print show(1)  # expect: (['other', 'value'], ['names', 'value'])
