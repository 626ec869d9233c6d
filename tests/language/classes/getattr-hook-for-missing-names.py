# __getattr__ is asked for names that nothing else has.
class Any(object):
    known = 1
    def __getattr__(self, name):
        if name.startswith("call"):
            return lambda *rest, **named: (name, rest, sorted(named.items()))
        if name.startswith("_"):
            raise AttributeError("no " + name)
        return name.upper()
any = Any()
print any.known, any.text, any.call_it(1, 2, k=3)
any.text = "own"
print any.text, getattr(any, "other"), hasattr(any, "_hidden"), getattr(any, "_hidden", "default")
try:
    any._hidden
except AttributeError as error:
    print error
try:
    Any.missing
except AttributeError as error:
    print error
# expect output:
#   1 TEXT ('call_it', (1, 2), [('k', 3)])
#   own OTHER False default
#   no _hidden
#   type object 'Any' has no attribute 'missing'
