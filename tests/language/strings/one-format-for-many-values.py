# A format is filled anew each time, whatever kind of value it meets.
def show(template, *values):
    try:
        print template % values,
    except TypeError as error:
        print error,
    try:
        print template.replace("%s", "{}").replace("%d", "{:d}").format(*values)
    except (ValueError, IndexError) as error:
        print error


for value in [1, -2147483648, 2147483647, 2.5, "text", "", None, [1, "a"]]:
    show("<%s>", value)
    show("%d%%", value)
show("%s-%s", 1, "b")
show("%s-%s", "a")
show("%s", "a", "b")
for template in ["{0}", "{1}{0}", "{0}{}", "{{{0}}}", "{0}}", "{2}"]:
    try:
        print template.format("x", 7)
    except (ValueError, IndexError) as error:
        print error

# expect output:
#   <1> <1>
#   1% 1%%
#   <-2147483648> <-2147483648>
#   -2147483648% -2147483648%%
#   <2147483647> <2147483647>
#   2147483647% 2147483647%%
#   <2.5> <2.5>
#   2% Unknown format code 'd' for object of type 'float'
#   <text> <text>
#   %d format: a number is required, not str Unknown format code 'd' for object of type 'str'
#   <> <>
#   %d format: a number is required, not str Unknown format code 'd' for object of type 'str'
#   <None> <None>
#   %d format: a number is required, not NoneType Unknown format code 'd' for object of type 'str'
#   <[1, 'a']> <[1, 'a']>
#   %d format: a number is required, not list Unknown format code 'd' for object of type 'str'
#   1-b 1-b
#   not enough arguments for format string tuple index out of range
#   not all arguments converted during string formatting a
#   x
#   7x
#   cannot switch from manual field specification to automatic field numbering
#   {x}
#   Single '}' encountered in format string
#   tuple index out of range
