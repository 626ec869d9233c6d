# Argument counts of natives.
for f in (lambda: len(), lambda: len(1, 2), lambda: ord(), lambda: "a".join(), lambda: [].append()):
    try:
        f()
    except TypeError:
        print "TypeError",
print  # expect: TypeError TypeError TypeError TypeError TypeError
