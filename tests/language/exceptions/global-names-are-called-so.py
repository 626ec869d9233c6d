# A name that a function declares global is called a global name, in the module's own code, too.


def bind():
    global declared
    declared = 1


def unbind():
    global declared
    del declared


def tell(function):
    try:
        function()
    except NameError as error:
        print error


try:
    print declared
except NameError as error:
    print error
try:
    declared()
except NameError as error:
    print error
try:
    declared += 1
except NameError as error:
    print error
try:
    del declared
except NameError as error:
    print error
try:
    print plain
except NameError as error:
    print error
try:
    del plain
except NameError as error:
    print error
tell(unbind)
tell(lambda: declared)
tell(lambda: plain)
plain = 1
bind()
print declared
unbind()
tell(lambda: declared)

# expect output:
#   global name 'declared' is not defined
#   global name 'declared' is not defined
#   global name 'declared' is not defined
#   global name 'declared' is not defined
#   name 'plain' is not defined
#   name 'plain' is not defined
#   global name 'declared' is not defined
#   global name 'declared' is not defined
#   global name 'plain' is not defined
#   1
#   global name 'declared' is not defined
