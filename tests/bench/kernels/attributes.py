# Attributes and methods: objects whose methods read and write their own attributes.


class Counter(object):
    step = 3

    def __init__(self, limit):
        self.limit = limit
        self.value = 0
        self.rounds = 0

    def advance(self, amount):
        self.value = self.value + amount * self.step
        if self.value >= self.limit:
            self.wrap()
        return self.value

    def wrap(self):
        self.value = self.value - self.limit
        self.rounds = self.rounds + 1


def main(n):
    first = Counter(1000)
    second = Counter(777)
    total = 0
    for i in range(n):
        total = (total + first.advance(i & 7)) & 65535
        second.advance(first.rounds & 3)
        total = total ^ second.value
    return total + first.rounds * 100000 + second.rounds


SIZE = 30000
