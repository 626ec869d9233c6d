# If elif else.
def grade(n):
    if n >= 90:
        return "A"
    elif n >= 80:
        return "B"
    elif n >= 70: return "C"
    else:
        return "F"
print grade(95), grade(85), grade(75), grade(5)  # expect: A B C F
if 0: print "no"
elif "": print "no"
else: print "yes"  # expect: yes
x = 3 if grade(1) == "F" else 4
print x  # expect: 3
