# When __exit__ answers something true, the exception ends there.
class Answers(object):
    def __init__(self, answer):
        self.answer = answer

    def __enter__(self):
        return self

    def __exit__(self, *args):
        print "exit", args[1] is not None
        return self.answer


for answer in (True, 1, "text", [0], False, 0, "", [], None):
    try:
        with Answers(answer):
            raise ValueError("v")
        print "swallowed"
    except ValueError, v:
        print "out", v
with Answers(True):
    print "no exception"
with Answers(True), Answers(False):
    raise KeyError("k")
with Answers(False), Answers(True):
    raise KeyError("k")
print "end"

# expect output:
#   exit True
#   swallowed
#   exit True
#   swallowed
#   exit True
#   swallowed
#   exit True
#   swallowed
#   exit True
#   out v
#   exit True
#   out v
#   exit True
#   out v
#   exit True
#   out v
#   exit True
#   out v
#   no exception
#   exit False
#   exit True
#   exit True
#   exit True
#   exit False
#   end
