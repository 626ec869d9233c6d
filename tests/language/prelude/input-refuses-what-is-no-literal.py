# stdin: name
# stdin: 1 + 1
# stdin: [1
# stdin: 'open
# stdin: 010
# stdin: 1,,2
# oracle: none, CPython evaluates the line
for turn in range(6):
    try:
        print input()
    except ValueError, error:
        print error
# expect output:
#   input() accepts an int, float, string, list or tuple literal
#   input() accepts an int, float, string, list or tuple literal
#   input() accepts an int, float, string, list or tuple literal
#   input() accepts an int, float, string, list or tuple literal
#   input() accepts an int, float, string, list or tuple literal
#   input() accepts an int, float, string, list or tuple literal
