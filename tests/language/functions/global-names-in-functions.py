# A missing global is called a global name in a function, and a name in a module.
missing = forgotten = 1
def read():
    return missing
def call():
    missing()
def forget():
    global forgotten
    del forgotten
del missing
forget()
for f in (read, call, forget):
    try:
        f()
    except NameError as e:
        print e
try:
    missing
except NameError as e:
    print e
# expect output:
#   global name 'missing' is not defined
#   global name 'missing' is not defined
#   global name 'forgotten' is not defined
#   name 'missing' is not defined
