# A name that a function assigns anywhere is local in all of it.
value = "global"


def early():
    try:
        print value
    except UnboundLocalError as problem:
        print problem
    value = "local"
    return value


def conditional(flag):
    if flag:
        value = 1
    try:
        return value
    except NameError as problem:
        return str(problem)


print early(), value, conditional(True), conditional(False)

# expect output:
#   local variable 'value' referenced before assignment
#   local global 1 local variable 'value' referenced before assignment
