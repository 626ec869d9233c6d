# break in the else of a loop leaves the loop around.
for outer in range(3):
    while False:
        pass
    else:
        print "else", outer
        if outer == 1:
            break
print "after", outer

# expect output:
#   else 0
#   else 1
#   after 1
