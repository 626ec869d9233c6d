# Linked list of tuples.
head = None
for i in range(5):
    head = (i, head)
node = head
while node:
    value, node = node
    print value,
print  # expect: 4 3 2 1 0
print head  # expect: (4, (3, (2, (1, (0, None)))))
