# Pascal triangle.
row = [1]
for i in range(6):
    print " ".join([str(n) for n in row]).center(20).rstrip()
    row = [1] + [row[j] + row[j + 1] for j in range(len(row) - 1)] + [1]
# expect output:
#            1
#           1 1
#          1 2 1
#         1 3 3 1
#        1 4 6 4 1
#      1 5 10 10 5 1
