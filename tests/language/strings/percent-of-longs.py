# Integers of any size in every base.
# flavours: full, integers past 32 bits
print "%d %x %X %o %s %r" % (2 ** 70, 2 ** 70, 2 ** 70, 2 ** 70, 2 ** 70, 2 ** 70)
print "%30d|%-30d|%030d|%+d" % (-10 ** 20, 10 ** 20, 10 ** 20, 10 ** 20)
print "%e %g %.3f" % (10 ** 20, 10 ** 20, 10 ** 20), "%d" % 1e20
for value in [2 ** 70, -2 ** 70]:
    try:
        print "%c" % value
    except OverflowError as problem:
        print problem

# expect output:
#   1180591620717411303424 400000000000000000 400000000000000000 200000000000000000000000 1180591620717411303424 1180591620717411303424L
#           -100000000000000000000|100000000000000000000         |000000000100000000000000000000|+100000000000000000000
#   1.000000e+20 1e+20 100000000000000000000.000 100000000000000000000
#   Python int too large to convert to C long
#   Python int too large to convert to C long
