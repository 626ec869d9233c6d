# update takes a dict or pairs, then keywords.
ages = {"ann": 1}
ages.update(ben=2, ann=3)
ages.update({"cid": 4}, dan=5)
ages.update([("eve", 6)], eve=7)
ages.update()
print sorted(ages.items())
ages.update(entries=8, self=9, source=10)
print ages["entries"], ages["self"], ages["source"]
for arguments in [(1,), (None,), ([1],), (["a"],), ([(1, 2, 3)],), ({}, {})]:
    try:
        ages.update(*arguments)
    except (TypeError, ValueError) as problem:
        print problem

# expect output:
#   [('ann', 3), ('ben', 2), ('cid', 4), ('dan', 5), ('eve', 7)]
#   8 9 10
#   'int' object is not iterable
#   'NoneType' object is not iterable
#   cannot convert dictionary update sequence element #0 to a sequence
#   dictionary update sequence element #0 has length 1; 2 is required
#   dictionary update sequence element #0 has length 3; 2 is required
#   update expected at most 1 arguments, got 2
