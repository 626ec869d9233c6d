# Raise forms.
for raiser in range(6):
    try:
        if raiser == 0: raise ValueError
        if raiser == 1: raise ValueError()
        if raiser == 2: raise ValueError("text")
        if raiser == 3: raise ValueError, "text"
        if raiser == 4: raise ValueError, ("a", "b")
        if raiser == 5: raise ValueError("a", 2)
    except ValueError as e:
        print repr(str(e)), e.args
# expect output:
#   '' ()
#   '' ()
#   'text' ('text',)
#   'text' ('text',)
#   "('a', 'b')" ('a', 'b')
#   "('a', 2)" ('a', 2)
