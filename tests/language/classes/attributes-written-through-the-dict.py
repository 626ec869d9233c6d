# What is written to the dict of an object hides the attribute of its class.
# flavours: full, the core flavour has no classes of the program
class A(object):
    value = 1
    def ask(self):
        return self.value
a = A()
print a.ask()  # expect: 1
a.__dict__["value"] = 2
print a.ask()  # expect: 2
del a.__dict__["value"]
print a.ask()  # expect: 1
getattr(a, "__dic" + "t__")["value"] = 5
print a.ask()  # expect: 5
