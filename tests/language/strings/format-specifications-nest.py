# Fields in a specification are replaced first.
print "{0:{1}}|".format(5, 8)
print "{:{}{}}|".format("ab", "*^", 8)
print "{value:{width}.{digits}f}|".format(value=3.14159, width=9, digits=2)

# expect output:
#          5|
#   ***ab***|
#        3.14|
