# Hierarchy.
for kind in (ZeroDivisionError, IndexError, KeyError, NameError, TypeError, ValueError, RuntimeError, NotImplementedError, OverflowError, AssertionError, AttributeError, IOError, ImportError, StopIteration, EOFError):
    try:
        raise kind("x")
    except ArithmeticError: print "arithmetic",
    except LookupError: print "lookup",
    except RuntimeError: print "runtime",
    except StandardError: print "standard",
    except Exception: print "exception",
print  # expect: arithmetic lookup lookup standard standard standard runtime runtime arithmetic standard standard standard standard exception standard
print issubclass(KeyError, LookupError), issubclass(ValueError, KeyError), isinstance(IndexError(), Exception)  # expect: True False True
