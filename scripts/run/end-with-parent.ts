// Loaded before a program that this project starts: a parent that is killed cannot end it.
process.on('disconnect', () => {
  process.exit(1);
});
process.channel?.unref();
