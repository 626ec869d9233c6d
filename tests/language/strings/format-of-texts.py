# Texts are cut, then padded.
for spec in ["", "s", "8", "<8", ">8", "^8", "*^9", ".2", "^8.2s", "<08", "2"]:
    print spec + "|" + format("abc", spec) + "|"

# expect output:
#   |abc|
#   s|abc|
#   8|abc     |
#   <8|abc     |
#   >8|     abc|
#   ^8|  abc   |
#   *^9|***abc***|
#   .2|ab|
#   ^8.2s|   ab   |
#   <08|abc00000|
#   2|abc|
