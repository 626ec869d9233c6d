# Any all iter next.
print any([0, "", 1]), any([]), all([1, "a"]), all([]), all([1, 0])  # expect: True False True True False
it = iter([1, 2])
print next(it), next(it), next(it, "end")  # expect: 1 2 end
try:
    next(it)
except StopIteration:
    print "stop"  # expect: stop
for x in it: print "no"
try:
    iter(5)
except TypeError as e:
    print e  # expect: 'int' object is not iterable
try:
    for x in 5: pass
except TypeError as e:
    print e  # expect: 'int' object is not iterable
