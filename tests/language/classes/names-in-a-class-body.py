# A name of the body is the class's own once it is bound, before that the module's.
x = "module x"
y = "module y"
class Body(object):
    before = x
    x = "class x"
    after = x
    if len(x) > 100:
        y = "class y"
    perhaps = y
    y = "bound"
    del y
    deleted = y
print Body.before, Body.after, Body.perhaps, Body.deleted, hasattr(Body, "y")
# expect output:
#   module x class x module y module y False
