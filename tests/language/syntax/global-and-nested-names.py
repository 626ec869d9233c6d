# Global and nested names.
x = "global"
def outer():
    x = "outer"
    def inner():
        return x
    def reader():
        global x
        return x
    return inner(), reader()
print outer()  # expect: ('outer', 'global')
