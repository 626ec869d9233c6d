# A container that is inside itself is shown by dots; a tuple only in a text, not when it is printed.
rows = []
pair = (1, rows)
rows.append(pair)
print pair
print rows
print repr(pair), str(rows)
alone = ([],)
alone[0].append(alone)
print alone, repr(alone), repr(alone[0])
table = {}
key = (table,)
table["key"] = key
print key, table
print "%s %r" % (key, table), [str(key)]

# expect output:
#   (1, [(1, [...])])
#   [(1, [...])]
#   (1, [(...)]) [(1, [...])]
#   ([([...],)],) ([(...)],) [([...],)]
#   ({'key': ({...},)},) {'key': ({...},)}
#   ({'key': (...)},) {'key': ({...},)} ["({'key': (...)},)"]
