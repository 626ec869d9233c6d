# __dict__ and vars() are the attributes themselves.
class Empty(object): pass
empty = Empty()
empty.__dict__["made"] = 1
print empty.made, vars(empty) is empty.__dict__
empty.made = 2
empty.__dict__["ma" + "de"] += 1
print empty.made, vars(empty), len(vars(empty))
vars(empty).update({"other": 5})
print empty.other, sorted(empty.__dict__.keys())
del empty.__dict__["made"]
print hasattr(empty, "made")
try:
    vars(5)
except TypeError as error:
    print error
# expect output:
#   1 True
#   3 {'made': 3} 1
#   5 ['made', 'other']
#   False
#   vars() argument must have __dict__ attribute
