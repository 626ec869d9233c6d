# What is no class catches nothing, without an error.
def caught(kind):
    try:
        try:
            raise ValueError(1)
        except kind:
            return "caught"
    except ValueError as problem:
        return "passed %s" % problem


print caught(5), caught("text"), caught(None), caught(len)
print caught((5, TypeError)), caught((5, ValueError)), caught(())

# expect output:
#   passed 1 passed 1 passed 1 passed 1
#   passed 1 caught passed 1
