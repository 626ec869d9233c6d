# id(), hash() of strings and addresses in a function's repr are other numbers.
# cause: they come from the core's memory and its own hash function.
# workaround: do not print them.
# oracle: none, the numbers differ from run to run there
def f(): pass
print repr(f)[:12]  # expect: <function f 
print hash("a") == hash("a")  # expect: True
