# break in a finally drops the exception that was on its way.
for turn in range(3):
    try:
        raise ValueError(turn)
    finally:
        print "turn", turn
        break
print "after"
while True:
    try:
        1 // 0
    finally:
        break
print "end"

# expect output:
#   turn 0
#   after
#   end
