# In its body a method is a function: a table, an alias and a decorator get that.
class Body(object):
    def one(self): return 1
    def two(self): return 2
    table = {"one": one, "two": two}
    alias = one
    def call(self, name): return self.table[name](self)
    def one(self): return 10
body = Body()
print body.alias(), body.one(), body.call("one"), body.call("two")
# expect output:
#   1 10 1 2
