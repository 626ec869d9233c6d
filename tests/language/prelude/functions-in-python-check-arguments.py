# Native functions that are written in vPython take what those of the virtual machine would.
def refused(function, *arguments, **keywords):
    try:
        function(*arguments, **keywords)
    except (TypeError, ValueError, KeyError), error:
        return str(error)
    return "taken"
for width in ["6", 6.0]:
    print refused("a".center, width)
# expect: an integer is required
# expect: integer argument expected, got float
print refused("a".center, 6, "ab") != "taken"  # expect: True
print refused("a".center) != "taken", refused("a".center, width=6) != "taken"  # expect: True True
print refused(any) != "taken", refused(any, [], []) != "taken"  # expect: True True
print refused(any, iterable=[]) != "taken"  # expect: True
print refused([1].index, 2)  # expect: 2 is not in list
print refused((1,).index, 2)  # expect: tuple.index(x): x not in tuple
print refused([1].remove, 2)  # expect: list.remove(x): x not in list
print refused([1].insert, None, 2)  # expect: an integer is required
print refused("a".index, "b")  # expect: substring not found
print refused("a".partition, "")  # expect: empty separator
print refused({}.update, [1])  # expect: cannot convert dictionary update sequence element #0 to a sequence
print refused(dict, [(1, 2), "abc"])  # expect: dictionary update sequence element #1 has length 3; 2 is required
print refused(zip, [1], 2)  # expect: zip argument #2 must support iteration
print refused(bin, 1.0), refused(hex, "1")  # expect: 'float' object cannot be interpreted as an index hex() argument can't be converted to hex
print refused(divmod, "1", 2)  # expect: unsupported operand type(s) for divmod(): 'str' and 'int'
print refused(pow, 2, -1, 5)  # expect: pow() 2nd argument cannot be negative when 3rd argument specified
