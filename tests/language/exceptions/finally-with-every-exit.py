# A finally clause runs whichever way the body is left.
def returns():
    try:
        return "try"
    finally:
        print "finally"


def overrides():
    try:
        return "try"
    finally:
        return "finally"


def loses():
    try:
        raise ValueError("lost")
    finally:
        return "kept"


def replaces():
    try:
        try:
            raise ValueError("one")
        finally:
            raise KeyError("two")
    except KeyError, k:
        return k


def loops():
    for i in range(4):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print "body", i
        finally:
            print "finally", i
    else:
        print "never"


def breaks():
    while True:
        try:
            raise ValueError("dropped")
        finally:
            break
    return "out"


def nested():
    for i in range(2):
        try:
            try:
                if i:
                    return "value"
            finally:
                print "inner", i
        finally:
            print "outer", i


print returns(), overrides(), loses(), replaces()
loops()
print breaks()
print nested()

# expect output:
#   finally
#   try finally kept 'two'
#   body 0
#   finally 0
#   finally 1
#   body 2
#   finally 2
#   finally 3
#   out
#   inner 0
#   outer 0
#   inner 1
#   outer 1
#   value
