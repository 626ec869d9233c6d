# Float conversion.
print float("1.5"), float(" -2e3 "), float(7), float("inf"), float("-inf")  # expect: 1.5 -2000.0 7.0 inf -inf
try:
    float("abc")
except ValueError as e:
    print e  # expect: could not convert string to float: abc
try:
    float([])
except TypeError as e:
    print e  # expect: float() argument must be a string or a number
for text in ["\t 1.5 x", "  infinit", " \n.e1", "5..", "1_0"]:
    try:
        print float(text)
    except ValueError as e:
        print e
# expect: invalid literal for float(): 1.5 x
# expect: invalid literal for float(): infinit
# expect: could not convert string to float: .e1
# expect: invalid literal for float(): 5..
# expect: invalid literal for float(): 1_0
