# A view shows the dict as it is now, also after changes.
# flavours: full, views are objects of classes
names = {"a": 1}
keys, values, items = names.viewkeys(), names.viewvalues(), names.viewitems()
print keys, values, items, len(keys)
names["b"] = 2
print sorted(keys), sorted(values), sorted(items), len(items), {}.viewkeys()
print "b" in keys, 2 in values, ("b", 2) in items, ("b", 1) in items, "b" in items, 3 in values
for name, value in items:
    print name, value
print "%s" % {5: 6}.viewitems(), [{5: 6}.viewvalues()], bool(keys), bool({}.viewvalues())
print type(keys), type(keys) is type({}.viewkeys()), type(keys) is type(items)
try:
    for name in keys:
        names["c"] = 3
except RuntimeError as problem:
    print problem

# expect output:
#   dict_keys(['a']) dict_values([1]) dict_items([('a', 1)]) 1
#   ['a', 'b'] [1, 2] [('a', 1), ('b', 2)] 2 dict_keys([])
#   True True True False False False
#   a 1
#   b 2
#   dict_items([(5, 6)]) [dict_values([6])] True False
#   <type 'dict_keys'> True False
#   dictionary changed size during iteration
