# Many attributes, in another order for each object.
class Wide(object): pass
def fill(order):
    wide = Wide()
    for number in order:
        setattr(wide, "a%d" % number, number)
    return wide
up, down = fill(range(20)), fill(range(19, -1, -1))
for wide in (up, down):
    print wide.a0, wide.a7, wide.a19, len(vars(wide))
    wide.a7 += 1
    wide.a20 = wide.a7
    print wide.a7, wide.a20
# expect output:
#   0 7 19 20
#   8 8
#   0 7 19 20
#   8 8
