# True division from future.
from __future__ import division
print 7 / 2, 6 / 3, -7 / 2, 7 // 2  # expect: 3.5 2.0 -3.5 3
x = 9
x /= 4
print x  # expect: 2.25
