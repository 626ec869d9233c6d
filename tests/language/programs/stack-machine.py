# Stack machine.
program = [("push", 2), ("push", 3), ("add",), ("dup",), ("mul",), ("print",)]
stack = []
def push(x): stack.append(x)
actions = {
    "push": push,
    "add": lambda: push(stack.pop() + stack.pop()),
    "mul": lambda: push(stack.pop() * stack.pop()),
    "dup": lambda: push(stack[-1]),
}
for step in program:
    if step[0] == "print": print stack[-1]  # expect: 25
    else: actions[step[0]](*step[1:])
