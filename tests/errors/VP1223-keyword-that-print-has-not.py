print(1, flush=True)  # expect error: VP1223
