# The iter methods walk, the others make lists.
table = {"a": 1}
print table.keys(), table.values(), table.items(), list(table.iterkeys()), list(table.itervalues())
for key, value in table.iteritems():
    print key, value
print next(table.iteritems()), "a" in table.keys(), table.has_key("a"), table.has_key("b")

# expect output:
#   ['a'] [1] [('a', 1)] ['a'] [1]
#   a 1
#   ('a', 1) True True False
