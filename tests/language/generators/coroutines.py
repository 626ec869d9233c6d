# Generators that wait for values: an average, and a chain of receivers.
def averager():
    total = 0.0
    count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


a = averager()
a.next()
print a.send(10), a.send(20), a.send(3)


def printer(name):
    try:
        while True:
            print name, (yield)
    except GeneratorExit:
        print name, "closed"


def splitter(even, odd):
    while True:
        value = yield
        (odd if value % 2 else even).send(value)


even, odd = printer("even"), printer("odd")
even.next()
odd.next()
s = splitter(even, odd)
s.next()
for i in range(4):
    s.send(i)
even.close()
odd.close()

# expect output:
#   10.0 15.0 11.0
#   even odd 0
#   even 1
#   odd 2
#   even 3
#   odd even closed
#   odd closed
