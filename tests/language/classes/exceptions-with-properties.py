# An exception class may have properties and class methods.
class Problem(Exception):
    def __init__(self, code):
        Exception.__init__(self, code)
        self._code = code
    @property
    def code(self):
        return self._code * 10
    @classmethod
    def make(cls, code):
        return cls(code)
try:
    raise Problem.make(4)
except Problem as problem:
    print problem.code, problem, problem.args
# expect output:
#   40 4 (4,)
