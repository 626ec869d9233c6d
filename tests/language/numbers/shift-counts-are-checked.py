# A shift count is not negative and not too large.
# flavours: full, longs
for count in (-1, -1L, -2 ** 70, 2 ** 63, 2 ** 70):
    for value in (0, 1, 5L):
        try:
            print value << count
        except (ValueError, OverflowError) as error:
            print error
        try:
            print value >> count
        except (ValueError, OverflowError) as error:
            print error

# expect output:
#   negative shift count
#   negative shift count
#   negative shift count
#   negative shift count
#   negative shift count
#   negative shift count
#   negative shift count
#   negative shift count
#   negative shift count
#   negative shift count
#   negative shift count
#   negative shift count
#   long int too large to convert to int
#   long int too large to convert to int
#   long int too large to convert to int
#   long int too large to convert to int
#   long int too large to convert to int
#   long int too large to convert to int
#   long int too large to convert to int
#   long int too large to convert to int
#   long int too large to convert to int
#   long int too large to convert to int
#   long int too large to convert to int
#   long int too large to convert to int
#   long int too large to convert to int
#   long int too large to convert to int
#   long int too large to convert to int
#   long int too large to convert to int
#   long int too large to convert to int
#   long int too large to convert to int
