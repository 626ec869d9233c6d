# A function without return, or with a bare one, gives None.
def nothing(): pass
def bare(flag):
    if flag:
        return
    return 5


print nothing(), bare(True), bare(False), (lambda: None)()

# expect output:
#   None None 5 None
