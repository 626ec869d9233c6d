# continue goes on with the next turn of the innermost loop; the else still runs.
for a in range(3):
    for b in range(3):
        if b == 1:
            continue
        print a, b,
    else:
        print "else"
        continue
    print "never"

# expect output:
#   0 0 0 2 else
#   1 0 1 2 else
#   2 0 2 2 else
