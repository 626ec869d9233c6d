# Several values in parentheses after print are printed one after another.
# cause: Vipera's programs use the function form of print without importing it.
# workaround: to print a tuple, name it or write print (1, 2),
# oracle: none, CPython 2.7 prints the tuple
print("a", 1, "b")  # expect: a 1 b
print("a", "b", sep="-", end="!\n")  # expect: a-b!
t = (1, 2)
print t  # expect: (1, 2)
