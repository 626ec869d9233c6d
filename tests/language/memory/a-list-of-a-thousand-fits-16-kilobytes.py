# range(1000), a copy of part of it and its sum fit a core of 16 KB, program included.
# core-memory: 16384
values = range(1000)
print len(values), values[999], sum(values)  # expect: 1000 999 499500
values = None
squares = [n * n for n in xrange(1000)]
print squares[-1], squares[::250]  # expect: 998001 [0, 62500, 250000, 562500]
