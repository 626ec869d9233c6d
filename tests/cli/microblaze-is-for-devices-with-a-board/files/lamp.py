import microblaze
microblaze.delay_ms(1)
