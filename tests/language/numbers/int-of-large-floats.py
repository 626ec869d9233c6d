# int of a float has all its digits.
# flavours: full, longs
print int(1e30), repr(int(-1e20)), repr(int(1e18)), repr(int(9.3e18)), repr(long(2.9)), repr(long(-2.9)), long(1e300) % 1000
for text in ("inf", "-inf", "nan"):
    for convert in (int, long):
        try:
            print convert(float(text))
        except (OverflowError, ValueError) as error:
            print error

# expect output:
#   1000000000000000019884624838656 -100000000000000000000L 1000000000000000000 9300000000000000000L 2L -2L 160
#   cannot convert float infinity to integer
#   cannot convert float infinity to integer
#   cannot convert float infinity to integer
#   cannot convert float infinity to integer
#   cannot convert float NaN to integer
#   cannot convert float NaN to integer
