price = 5 €  # expect error: VP1101
