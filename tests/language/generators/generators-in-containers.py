# Generators can be kept in lists and dicts and run in turn.
def count(n, name):
    for i in range(n):
        yield "%s%d" % (name, i)


queue = [count(2, "a"), count(3, "b"), count(1, "c")]
while queue:
    task = queue.pop(0)
    try:
        print task.next(),
        queue.append(task)
    except StopIteration:
        print "|",
print
tasks = {"x": count(2, "d"), "y": count(1, "e")}
print tasks["x"].next(), list(tasks["y"]), list(tasks["x"])
pair = (count(1, "f"),) * 2
print list(pair[0]), list(pair[1])

# expect output:
#   a0 b0 c0 a1 b1 | | b2 |
#   d0 ['e0'] ['d1']
#   ['f0'] []
