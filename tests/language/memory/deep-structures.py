# Deep structures.
node = None
for i in range(300):
    node = [i, node]
count = 0
while node is not None:
    count += node[0]
    node = node[1]
print count  # expect: 44850
