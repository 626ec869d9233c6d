# Classes of exceptions derive from built-in ones and from each other.
class Base(Exception):
    pass


class Derived(Base):
    pass


class Other(Base, KeyError):
    pass


for kind in (Base, Derived, Other):
    try:
        raise kind("text")
    except Exception, e:
        print type(e).__name__, e.args, e, repr(e), e.message, "%s %r" % (e, e)
for kind in (Base, Derived, Other):
    for caught in (Derived, KeyError, LookupError, Base, Exception):
        try:
            raise kind()
        except caught:
            print kind.__name__, "is a", caught.__name__
        except BaseException:
            print kind.__name__, "is no", caught.__name__
print issubclass(Derived, Base), issubclass(Base, Exception), issubclass(Base, KeyError)
print isinstance(Other(), LookupError), isinstance(Other(), Derived)

# expect output:
#   Base ('text',) text Base('text',) text text Base('text',)
#   Derived ('text',) text Derived('text',) text text Derived('text',)
#   Other ('text',) 'text' Other('text',) text 'text' Other('text',)
#   Base is no Derived
#   Base is no KeyError
#   Base is no LookupError
#   Base is a Base
#   Base is a Exception
#   Derived is a Derived
#   Derived is no KeyError
#   Derived is no LookupError
#   Derived is a Base
#   Derived is a Exception
#   Other is no Derived
#   Other is a KeyError
#   Other is a LookupError
#   Other is a Base
#   Other is a Exception
#   True True False
#   True False
