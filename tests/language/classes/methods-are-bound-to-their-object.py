# A method taken from an object remembers it.
class Account(object):
    def __init__(self, sum):
        self.sum = sum
    def add(self, amount):
        self.sum += amount
        return self.sum
account = Account(10)
add = account.add
print add(5), add(1)
print map(account.add, [1, 2])
print add == account.add, add == Account(0).add
print {add: "key"}[account.add]
# expect output:
#   15 16
#   [17, 19]
#   True False
#   key
