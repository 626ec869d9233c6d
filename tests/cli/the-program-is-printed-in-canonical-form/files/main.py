import helper
def area(width,height=2) :
    return (width*height)   # a comment
print area(3), helper.name
