# An uncaught exception of the program's classes is named with its module.
class Base(Exception):
    pass


class Derived(Base):
    pass


print "before"
raise Derived("text", 1)  # expect trap: __main__.Derived: ('text', 1)

# expect output:
#   before
