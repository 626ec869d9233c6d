# cores: 3
import parallel
print coreid(), parallel.coreid()   # expect on every core: {core} {core}
