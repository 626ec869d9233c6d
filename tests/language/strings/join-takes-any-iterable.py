# join takes texts from what can be gone through.
print "-".join(["a", "b"]), "".join("abc"), ", ".join(("x",)), "-".join([]) == "", "-".join({"k": 1})
print "".join(reversed("abc")), "-".join(iter(["p", "q"])), "ab".join("12")
for values in [5, [1], ["a", None], [["a"]]]:
    try:
        print "-".join(values)
    except TypeError as problem:
        print problem

# expect output:
#   a-b abc x True k
#   cba p-q 1ab2
#   can only join an iterable
#   sequence item 0: expected string, int found
#   sequence item 1: expected string, NoneType found
#   sequence item 0: expected string, list found
