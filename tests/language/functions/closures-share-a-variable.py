# Functions of one call share its variables; each call has its own.
def account(balance):
    state = [balance]

    def pay(amount):
        state[0] += amount
        return state[0]

    def show():
        return state[0]
    return pay, show


first, second = account(10), account(100)
print first[0](5), first[1](), second[0](-1), second[1](), first[1]()

# expect output:
#   15 15 99 99 15
