# A container that is inside itself is shown by dots, a tuple too.
rows = []
pair = (1, rows)
rows.append(pair)
print pair  # expect: (1, [(...)])
print rows  # expect: [(1, [...])]
alone = ([],)
alone[0].append(alone)
print alone, repr(alone[0])  # expect: ([(...)],) [([...],)]
table = {}
key = (table,)
table["key"] = key
print key, table  # expect: ({'key': (...)},) {'key': ({...},)}
