import near, far
print near.name, far.name
