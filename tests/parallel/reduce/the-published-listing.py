# cores: 16
from parallel import reduce
from random import randint

a = reduce(randint(0,100), "max")
print "The highest random number is " + str(a)   # expect on every core: The highest random number is 99
