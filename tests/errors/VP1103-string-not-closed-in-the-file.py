text = '''hello  # expect error: VP1103
print text
