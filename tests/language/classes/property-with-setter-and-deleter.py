# A property calls its functions for reading, assigning and deleting.
class Account(object):
    def __init__(self, sum):
        self._sum = sum
    @property
    def sum(self):
        return self._sum
    @sum.setter
    def sum(self, value):
        if value < 0:
            raise ValueError("negative")
        self._sum = value
    @sum.deleter
    def sum(self):
        self._sum = 0
account = Account(3)
account.sum += 4
print account.sum, account._sum
try:
    account.sum = -1
except ValueError as error:
    print error, account.sum
del account.sum
print account.sum
# expect output:
#   7 7
#   negative 7
#   0
