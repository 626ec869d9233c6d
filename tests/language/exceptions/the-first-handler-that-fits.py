# Handlers are tried from the first on; a base class before its heir takes all.
def kind_of(problem):
    try:
        raise problem
    except LookupError:
        return "lookup"
    except IndexError:
        return "never"
    except (ArithmeticError, ValueError):
        return "number"
    except:
        return "other"


for problem in (IndexError(), KeyError(), ZeroDivisionError(), ValueError(), NameError()):
    print kind_of(problem)

# expect output:
#   lookup
#   lookup
#   number
#   number
#   other
