# Templates say what is wrong with them.
def refused(template, *values):
    try:
        print template.format(*values)
    except Exception as problem:
        print problem


refused("{")
refused("}")
refused("a}b")
refused("{0", 1)
refused("{0} {}", 1, 2)
refused("{} {0}", 1, 2)
refused("{1}", 1)
refused("{a}", 1)
refused("{0!x}", 1)
refused("{0!}", 1)
refused("{0!rs}", 1)
refused("{0[1}", 1)
refused("{0[0]a}", [1])
refused("{0[]}", [1])
refused("{0.}", 1)
refused("{0.real_part}", 1)
refused("{0[1]}", [1])
refused("{0[a]}", [1])
refused("{0[a]}", {})
refused("{0:{1:{2}}}", 1, 2, 3)
refused("{99999999999999999999}")

# expect output:
#   Single '{' encountered in format string
#   Single '}' encountered in format string
#   Single '}' encountered in format string
#   unmatched '{' in format
#   cannot switch from manual field specification to automatic field numbering
#   cannot switch from automatic field numbering to manual field specification
#   tuple index out of range
#   'a'
#   Unknown conversion specifier x
#   end of format while looking for conversion specifier
#   expected ':' after format specifier
#   Missing ']' in format string
#   Only '.' or '[' may follow ']' in format field specifier
#   Empty attribute in format string
#   Empty attribute in format string
#   'int' object has no attribute 'real_part'
#   list index out of range
#   list indices must be integers, not str
#   'a'
#   Max string recursion exceeded
#   Too many decimal digits in format string
