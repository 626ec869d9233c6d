# Exceptions of the program are instances of their classes.
class Failure(Exception):
    code = 7
    def __init__(self, reason, place):
        Exception.__init__(self, reason)
        self.place = place
    def where(self):
        return "at %s" % self.place
class Special(Failure):
    code = 8
for kind in (Failure, Special):
    try:
        raise kind("bad", 12)
    except Failure as error:
        print error, error.args, error.place, error.where(), error.code, type(error).__name__
# expect output:
#   bad ('bad',) 12 at 12 7 Failure
#   bad ('bad',) 12 at 12 8 Special
