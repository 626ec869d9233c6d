# Caesar.
def shift(text, n):
    out = []
    for c in text:
        if c.isupper(): out.append(chr((ord(c) - 65 + n) % 26 + 65))
        elif c.islower(): out.append(chr((ord(c) - 97 + n) % 26 + 97))
        else: out.append(c)
    return "".join(out)
secret = shift("Hello, World!", 3)
print secret  # expect: Khoor, Zruog!
print shift(secret, -3)  # expect: Hello, World!
