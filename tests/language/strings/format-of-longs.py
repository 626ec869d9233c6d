# Integers of any size are formatted as others.
# flavours: full, integers past 32 bits
print format(10 ** 20, ","), format(-2 ** 70, "x"), format(2 ** 64, "#b"), format(10 ** 20, "030,d")
print "{0:,} {0:e} {0:>25} {0!r}".format(10 ** 20), "{:.2f}".format(10 ** 20)
for spec in ["s", "c", ".2"]:
    try:
        print format(2 ** 70, spec)
    except (ValueError, OverflowError) as problem:
        print problem

# expect output:
#   100,000,000,000,000,000,000 -400000000000000000 0b10000000000000000000000000000000000000000000000000000000000000000 00,100,000,000,000,000,000,000
#   100,000,000,000,000,000,000 1.000000e+20     100000000000000000000 100000000000000000000L 100000000000000000000.00
#   Unknown format code 's' for object of type 'long'
#   Python int too large to convert to C long
#   Precision not allowed in integer format specifier
