def f(a):
    global a  # expect error: VP2014
