name = "near"
