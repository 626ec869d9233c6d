try:
    pass
except:  # expect error: VP1211
    pass
except ValueError:
    pass
