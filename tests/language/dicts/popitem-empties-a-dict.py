# popitem takes entries until there is none.
table = dict([(number, str(number)) for number in range(4)])
taken = []
while table:
    taken.append(table.popitem())
print sorted(taken), table
try:
    table.popitem()
except KeyError as problem:
    print problem

# expect output:
#   [(0, '0'), (1, '1'), (2, '2'), (3, '3')] {}
#   'popitem(): dictionary is empty'
