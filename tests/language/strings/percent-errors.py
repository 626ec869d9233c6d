# Percent errors.
for format, value in [("%d", "a"), ("%d %d", (1,)), ("%d", (1, 2)), ("%q", 1), ("%", 1), ("%c", "ab")]:
    try:
        print format % value
    except (TypeError, ValueError) as e:
        print e
# expect output:
#   %d format: a number is required, not str
#   not enough arguments for format string
#   not all arguments converted during string formatting
#   unsupported format character 'q' (0x71) at index 1
#   incomplete format
#   %c requires int or char
