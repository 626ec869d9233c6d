# Tuples are joined and repeated; the parts are shared.
part = [1]
values = (part,) * 2 + ("end",)
part.append(2)
print values, 2 * (1, 2), () * 5, (1,) * -1, (1,) + ()
for call in [lambda: (1,) + [2], lambda: (1,) * 1.5, lambda: (1,) * (2,)]:
    try:
        print call()
    except TypeError as problem:
        print problem

# expect output:
#   ([1, 2], [1, 2], 'end') (1, 2, 1, 2) () () (1,)
#   can only concatenate tuple (not "list") to tuple
#   can't multiply sequence by non-int of type 'float'
#   can't multiply sequence by non-int of type 'tuple'
