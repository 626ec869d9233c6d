# Reverse words.
sentence = "one two  three"
print " ".join(sentence.split()[::-1]), sentence[::-1], " ".join([w[::-1] for w in sentence.split()])  # expect: three two one eerht  owt eno eno owt eerht
