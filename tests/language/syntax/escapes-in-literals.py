# Escapes of plain and raw literals.
for text in ("\a\b\f\n\r\t\v\\\'\"", "\0\12\101\x7f\xff", r"\n\'", "a\
b", "\q\8", '''it's "so"''', "tab\tend"):
    print repr(text), len(text)

# expect output:
#   '\x07\x08\x0c\n\r\t\x0b\\\'"' 10
#   '\x00\nA\x7f\xff' 5
#   "\\n\\'" 4
#   'ab' 2
#   '\\q\\8' 4
#   'it\'s "so"' 9
#   'tab\tend' 7
