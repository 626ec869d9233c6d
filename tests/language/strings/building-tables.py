# Building tables.
for row in range(3):
    print "|".join(["%3d" % (row * column) for column in range(5)])
# expect output:
#     0|  0|  0|  0|  0
#     0|  1|  2|  3|  4
#     0|  2|  4|  6|  8
