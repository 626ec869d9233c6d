text = "vipera"
print text[1:3]  # expect: ip
print text[-2:]  # expect: ra
print text[::-1]  # expect: arepiv
print text[::2]  # expect: vpr
print repr(text[10:])  # expect: ''
