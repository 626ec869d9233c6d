# quit() ends the program as exit() does.
# exit: 4
print "before"  # expect: before
quit(4)
print "after"
