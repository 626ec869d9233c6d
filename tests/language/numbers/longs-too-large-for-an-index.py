# A long past 64 bits is no index.
# flavours: full, longs
for value in ([1, 2], (1,), "abc"):
    try:
        print value[2 ** 70]
    except IndexError as error:
        print error
    try:
        print value * 2 ** 70
    except OverflowError as error:
        print error
try:
    a = [1]
    a[2 ** 70] = 5
except IndexError as error:
    print error

# expect output:
#   cannot fit 'long' into an index-sized integer
#   cannot fit 'long' into an index-sized integer
#   cannot fit 'long' into an index-sized integer
#   cannot fit 'long' into an index-sized integer
#   cannot fit 'long' into an index-sized integer
#   cannot fit 'long' into an index-sized integer
#   cannot fit 'long' into an index-sized integer
