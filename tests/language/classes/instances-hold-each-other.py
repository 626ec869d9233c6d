# Instances refer to each other and live as long as something refers to them.
class Node(object):
    def __init__(self, value, next=None):
        self.value = value
        self.next = next
first = Node(1)
for number in range(2, 200):
    first = Node(number, first)
total = 0
node = first
while node is not None:
    total += node.value
    node = node.next
print total
first.next.next = first
print first.next.next is first
# expect output:
#   19900
#   True
