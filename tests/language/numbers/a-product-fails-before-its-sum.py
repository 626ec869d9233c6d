# In a sum with a product either may fail; the error names the operator that did.
def tell(left, right, start):
    try:
        total = 0
        total += start
        total += left * right
        print total
    except TypeError as problem:
        print problem


def add(left, right):
    total = 1
    try:
        total += left * right
        print total
    except TypeError as problem:
        print problem


add(2, 3)
add(2.5, "ab")
add(2.5, [1])
add(2, [1])
add(None, 2)
add("a", "b")
add((1,), True)
tell(2, (1,), 2.5)
tell(2.5, (1,), 2.5)

# expect output:
#   7
#   can't multiply sequence by non-int of type 'float'
#   can't multiply sequence by non-int of type 'float'
#   unsupported operand type(s) for +=: 'int' and 'list'
#   unsupported operand type(s) for *: 'NoneType' and 'int'
#   can't multiply sequence by non-int of type 'str'
#   unsupported operand type(s) for +=: 'int' and 'tuple'
#   unsupported operand type(s) for +=: 'float' and 'tuple'
#   can't multiply sequence by non-int of type 'float'
