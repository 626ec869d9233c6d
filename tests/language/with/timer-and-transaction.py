# Managers at work: a log of scopes, and a list that undoes its changes.
class Scope(object):
    depth = 0

    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print "  " * Scope.depth + "<" + self.name + ">"
        Scope.depth += 1
        return self

    def __exit__(self, *args):
        Scope.depth -= 1
        print "  " * Scope.depth + "</" + self.name + ">"

    def text(self, words):
        print "  " * Scope.depth + words


with Scope("html"):
    with Scope("body"):
        with Scope("p") as p:
            p.text("hello")


class Transaction(object):
    def __init__(self, items):
        self.items = items

    def __enter__(self):
        self.saved = self.items[:]
        return self.items

    def __exit__(self, kind, value, trace):
        if kind is not None:
            self.items[:] = self.saved
            print "undone:", value
        return kind is ValueError


account = [1, 2]
with Transaction(account) as a:
    a.append(3)
with Transaction(account) as a:
    a.append(4)
    raise ValueError("no money")
print account

# expect output:
#   <html>
#     <body>
#       <p>
#         hello
#       </p>
#     </body>
#   </html>
#   undone: no money
#   [1, 2, 3]
