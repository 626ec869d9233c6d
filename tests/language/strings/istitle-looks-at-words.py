# A title has capitals where words begin and nowhere else.
for text in ["Title", "Two Words", "It'S", "1A b", "A", "", "1", "title", "TItle", "Two words", "1A B"]:
    print repr(text), text.istitle(), text.title().istitle()

# expect output:
#   'Title' True True
#   'Two Words' True True
#   "It'S" True True
#   '1A b' False True
#   'A' True True
#   '' False False
#   '1' False False
#   'title' False True
#   'TItle' False True
#   'Two words' False True
#   '1A B' True True
