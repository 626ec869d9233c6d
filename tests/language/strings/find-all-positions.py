# Find all positions.
text = "abracadabra"
positions = []
start = 0
while True:
    at = text.find("abra", start)
    if at < 0: break
    positions.append(at)
    start = at + 1
print positions  # expect: [0, 7]
