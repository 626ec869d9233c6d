# Letters are those of ASCII; others stay.
text = "heLLo wORLD 1a \xe4"
print repr(text.upper()), repr(text.lower()), repr(text.swapcase())
print repr(text.title()), repr(text.capitalize()), repr("\xe4b".capitalize())

# expect output:
#   'HELLO WORLD 1A \xe4' 'hello world 1a \xe4' 'HEllO World 1A \xe4'
#   'Hello World 1A \xe4' 'Hello world 1a \xe4' '\xe4b'
