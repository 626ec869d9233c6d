# A loop without a turn binds nothing and runs its else.
for number in []:
    pass
else:
    print "else"
try:
    print number
except NameError as problem:
    print problem
while 0:
    pass
else:
    print "else"

# expect output:
#   else
#   name 'number' is not defined
#   else
