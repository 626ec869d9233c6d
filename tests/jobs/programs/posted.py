# Messages that their senders do not wait for, some waited for later, some never.
from parallel import coreid, numcores, nonblocking_send, wait_sent, recv

me = coreid()
count = numcores()
handles = []
for distance in range(1, count):
    handles.append(nonblocking_send({"from": me, "text": "x" * (distance * me)}, (me + distance) % count))
for distance in range(1, count):
    for turn in range(100 * me):
        pass
    message = recv((me - distance) % count)
    print message["from"], len(message["text"])
for handle in handles[::2]:
    wait_sent(handle)
print "done", me
