# throw() takes a class, a class and its arguments, or an instance.
def catcher():
    while True:
        try:
            got = yield "ready"
            print "got", got
        except ValueError, v:
            print "caught", v, v.args


c = catcher()
print c.next()
print c.throw(ValueError, "text")
print c.throw(ValueError("instance"))
print c.throw(ValueError)
print c.throw(ValueError, ("a", "b"))
print c.throw(ValueError, ValueError("same"))
print c.throw(ValueError, None)
print c.throw(ValueError, 7, None)

# expect output:
#   ready
#   caught text ('text',)
#   ready
#   caught instance ('instance',)
#   ready
#   caught  ()
#   ready
#   caught ('a', 'b') ('a', 'b')
#   ready
#   caught same ('same',)
#   ready
#   caught  ()
#   ready
#   caught 7 (7,)
#   ready
