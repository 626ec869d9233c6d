# Else does not catch.
try:
    try:
        pass
    except ValueError:
        print "no"
    else:
        raise ValueError("from else")
except ValueError as e:
    print e  # expect: from else
