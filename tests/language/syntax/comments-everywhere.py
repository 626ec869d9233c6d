# Comments everywhere.
# leading
x = 1 # trailing
if x: # after colon
    # inside
    print x # done
# between
else:
    pass
print "# not a comment"
# expect output:
#   1
#   # not a comment
