# range(1000), a copy of part of it and its sum fit a core of 16 KB, program included.
# core-memory: 16384
values = range(1000)
print len(values), values[999], sum(values), values[::250]  # expect: 1000 999 499500 [0, 250, 500, 750]
