// Loaded before a child's own program: when the launcher is gone, even by kill -9, the child ends too, as it would on
// any other request to end. Otherwise it would keep the port and work on against the next launcher.
const PATIENCE_MS = 7_000

process.once('disconnect', () => {
  setTimeout(() => process.exit(1), PATIENCE_MS).unref()
  process.kill(process.pid, 'SIGTERM')
})
// The channel to the launcher alone is no reason to stay.
process.channel?.unref()
