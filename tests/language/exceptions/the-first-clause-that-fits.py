# Clauses are tried in their order; the first whose class fits is taken.
class Base(Exception):
    pass


class Derived(Base):
    pass


def which(e):
    try:
        raise e
    except Derived:
        return "derived"
    except Base:
        return "base"
    except (KeyError, IndexError):
        return "look-up"
    except Exception:
        return "other"


print which(Derived()), which(Base()), which(KeyError()), which(IndexError()), which(ValueError())


def general_first(e):
    try:
        raise e
    except Exception:
        return "general"
    except Derived:
        return "never"


print general_first(Derived())

# expect output:
#   derived base look-up look-up other
#   general
