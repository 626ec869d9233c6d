# A yield may stand in while, for, else and conditional parts.
def machine():
    state = 0
    while state < 3:
        if state == 0:
            command = yield "idle"
            state = 1 if command == "go" else 0
        elif state == 1:
            for i in range(2):
                yield "step %d" % i
            else:
                yield "done"
            state = 2
        else:
            state = 3
    else:
        yield "off"


m = machine()
print m.next()
print m.send("wait")
print m.send("go")
for value in m:
    print value

# expect output:
#   idle
#   idle
#   step 0
#   step 1
#   done
#   off
