from parallel import coreid

def divide(n):
    return 10 / n

print "core", coreid(), "begins"
print divide(coreid())
