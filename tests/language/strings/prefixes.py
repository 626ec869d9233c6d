# Prefixes.
s = "filename.py"
print s.startswith("file"), s.endswith(".py"), s.startswith("x"), s.endswith((".c", ".py")), s.startswith("name", 4), s.startswith("")  # expect: True True False True True True
