# An exception class may have other bases besides.
class Located(object):
    place = "nowhere"
    def where(self):
        return "in " + self.place
class Wrong(Located, ValueError):
    pass
try:
    raise Wrong("text")
except ValueError as error:
    print error, error.where(), isinstance(error, Located)
print [kind.__name__ for kind in Wrong.__mro__][:3]
# expect output:
#   text in nowhere True
#   ['Wrong', 'Located', 'ValueError']
