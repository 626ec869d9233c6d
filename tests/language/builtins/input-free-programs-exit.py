# Input free programs exit.
def stop():
    try:
        exit(0)
    finally:
        print "finally runs"
print "start"
stop()
print "never"
# expect output:
#   start
#   finally runs
