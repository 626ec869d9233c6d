name='help'
