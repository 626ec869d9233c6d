# Instances of exception classes have attributes and methods.
class Fault(Exception):
    kind = "plain"

    def __init__(self, place, *more):
        Exception.__init__(self, place, *more)
        self.place = place
        self.notes = []

    def note(self, text):
        self.notes.append(text)
        return self

    @property
    def where(self):
        return "at %s" % self.place


class Severe(Fault):
    kind = "severe"


try:
    try:
        raise Severe("line 3")
    except Fault, f:
        f.note("first").note("second")
        f.level = 2
        raise
except Fault, f:
    print f.kind, f.where, f.notes, f.level, f.args
    del f.level
    try:
        print f.level
    except AttributeError, a:
        print a

# expect output:
#   severe at line 3 ['first', 'second'] 2 ('line 3',)
#   'Severe' object has no attribute 'level'
