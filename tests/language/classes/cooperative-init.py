# super reaches every __init__ of a diamond once.
class Root(object):
    def __init__(self, **named):
        self.log = ["root"] + sorted(named)
class Left(Root):
    def __init__(self, left=None, **named):
        super(Left, self).__init__(**named)
        self.log.append("left %s" % left)
class Right(Root):
    def __init__(self, right=None, **named):
        super(Right, self).__init__(**named)
        self.log.append("right %s" % right)
class Both(Left, Right):
    def __init__(self, **named):
        super(Both, self).__init__(**named)
        self.log.append("both")
print Both(left=1, right=2, other=3).log
# expect output:
#   ['root', 'other', 'right 2', 'left 1', 'both']
