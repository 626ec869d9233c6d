# insert beyond an end is at the end.
values = [1, 2]
values.insert(0, "a")
values.insert(99, "z")
values.insert(-99, "first")
values.insert(-1, "before z")
values.insert(True, "second")
print values
for call in [lambda: values.insert(1), lambda: values.insert("a", 1), lambda: values.insert(1.5, 1)]:
    try:
        print call()
    except TypeError as problem:
        print problem

# expect output:
#   ['first', 'second', 'a', 1, 2, 'before z', 'z']
#   insert() takes exactly 2 arguments (1 given)
#   an integer is required
#   integer argument expected, got float
