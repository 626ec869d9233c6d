from memory import free_bytes, largest_block
size = largest_block()
text = "ab" * (size // 2)
print len(text) == size // 2 * 2, size > 1900000, free_bytes() < 1000
text = ""
number = 1 << 8 * (size - 200)
print number > 0, free_bytes() < 1000
