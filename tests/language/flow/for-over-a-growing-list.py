# A loop over a list sees what is appended while it runs, and misses what moves before it.
numbers = [1, 2]
for number in numbers:
    if len(numbers) < 5:
        numbers.append(number * 10)
print numbers
numbers = [1, 2, 3, 4]
for number in numbers:
    if number % 2 == 1:
        numbers.remove(number)
print numbers

# expect output:
#   [1, 2, 10, 20, 100]
#   [2, 4]
