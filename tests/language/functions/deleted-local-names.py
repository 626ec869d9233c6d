# A local name that was deleted is unbound again.
def forget(value):
    del value
    try:
        return value
    except UnboundLocalError as problem:
        return problem


print forget(1)
def again():
    x = 1
    del x
    x = 2
    return x
print again()

# expect output:
#   local variable 'value' referenced before assignment
#   2
