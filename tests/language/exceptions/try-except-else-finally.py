# Try except else finally.
def f(n):
    try:
        print "try",
        if n == 1: raise ValueError("one")
        if n == 2: raise KeyError("two")
        if n == 3: return "returned"
    except ValueError as e:
        print "except", e,
    except (KeyError, IndexError), e:
        print "tuple", e,
    else:
        print "else",
    finally:
        print "finally",
    return "end"
for n in range(4): print f(n)
# expect output:
#   try else finally end
#   try except one finally end
#   try tuple 'two' finally end
#   try finally returned
