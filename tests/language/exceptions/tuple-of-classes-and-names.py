# Tuple of classes and names.
errors = (ValueError, TypeError)
for value in ("x", None, "7"):
    try:
        print int(value)
    except errors as e:
        print type(e).__name__ if False else str(type(e))
# expect output:
#   <type 'exceptions.ValueError'>
#   <type 'exceptions.TypeError'>
#   7
