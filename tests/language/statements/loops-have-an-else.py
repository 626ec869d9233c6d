for n in range(2, 8):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        print n, "is prime"

while False:
    pass
else:
    print "never ran"

# expect output:
#   2 is prime
#   3 is prime
#   5 is prime
#   7 is prime
#   never ran
