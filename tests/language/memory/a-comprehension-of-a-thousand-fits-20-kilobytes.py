# A list of 1000 that grows item by item, in the hole that another one left, fits a core of 20 KB.
# core-memory: 20480
values = range(1000)
print len(values)  # expect: 1000
values = None
squares = [n * n for n in xrange(1000)]
print squares[-1], squares[::250]  # expect: 998001 [0, 62500, 250000, 562500]
