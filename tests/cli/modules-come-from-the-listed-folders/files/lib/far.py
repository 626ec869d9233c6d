name = "far"
