path = 'c:\xyz'  # expect error: VP1107
