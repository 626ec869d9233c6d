# A generator need not be finished; it goes with the last value.
def numbers():
    i = 0
    while True:
        yield i
        i += 1


for turn in range(200):
    g = numbers()
    g.next()
    for x in numbers():
        if x == 3:
            break
print g.next(), x
kept = [numbers() for i in range(20)]
for g in kept:
    g.next()
del kept[5:]
print [g.next() for g in kept]

# expect output:
#   1 3
#   [1, 1, 1, 1, 1]
