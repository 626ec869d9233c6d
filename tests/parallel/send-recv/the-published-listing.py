# cores: 2 16
import parallel

if coreid()==0:
  send(20, 1)
elif coreid()==1:
  print "Got value "+recv(0)+" from core 0"   # expect on core 1: Got value 20 from core 0
