# The class behind except is looked up only when an exception comes to it.
def choose(name):
    print "asked for", name
    return ValueError


try:
    print "calm"
except choose("never"):
    pass
try:
    raise ValueError("x")
except choose("first"):
    print "caught"
except choose("second"):
    print "never"

# expect output:
#   calm
#   asked for first
#   caught
