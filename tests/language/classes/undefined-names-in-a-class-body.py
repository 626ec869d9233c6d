# A name that is bound nowhere yet is a NameError, also for del.
try:
    class First(object):
        print later
        later = 1
except NameError as error:
    print error
try:
    class Second(object):
        del missing
        missing = 1
except NameError as error:
    print error
class Base(object):
    inherited = 1
try:
    class Third(Base):
        print inherited
        inherited = 2
except NameError as error:
    print error
# expect output:
#   name 'later' is not defined
#   name 'missing' is not defined
#   name 'inherited' is not defined
