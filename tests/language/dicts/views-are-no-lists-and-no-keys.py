# A view has no index, no methods of sets, and no hash unless it is one of values.
# flavours: full, views are objects of classes
keys = {1: 2}.viewkeys()
for wrong in (lambda: keys[0], lambda: keys.isdisjoint, lambda: {keys: 1}, lambda: hash(keys), lambda: set([keys]), lambda: {}.viewkeys(1)):
    try:
        print wrong()
    except (TypeError, AttributeError) as problem:
        print problem
values = {1: 2}.viewvalues()
print {values: "kept"}[values], values == values, values == {1: 2}.viewvalues(), isinstance(keys, list)

# expect output:
#   'dict_keys' object does not support indexing
#   'dict_keys' object has no attribute 'isdisjoint'
#   unhashable type: 'dict_keys'
#   unhashable type: 'dict_keys'
#   unhashable type: 'dict_keys'
#   viewkeys() takes no arguments (1 given)
#   kept True False False
