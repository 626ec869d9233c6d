# oracle: none, CPython looks at run time
a = input()
if a:
    max = a
print max  # expect error: VP2016
