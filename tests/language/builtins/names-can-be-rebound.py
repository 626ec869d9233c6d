# Names can be rebound.
len = 5
print len  # expect: 5
def abs(x): return "mine"
print abs(-1)  # expect: mine
str = "text"
print str  # expect: text
for range in [1, 2]: print range,
print  # expect: 1 2
