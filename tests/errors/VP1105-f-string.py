name = 'x'
print f'hello {name}'  # expect error: VP1105
