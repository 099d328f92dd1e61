/** What a test expects word for word stands beside it: folders of their own would be a level too deep. */
module.exports = {
  resolveSnapshotPath: (test, extension) => test + extension,
  resolveTestPath: (snapshot, extension) => snapshot.slice(0, -extension.length),
  testPathForConsistencyCheck: 'libs/noun/folder/rules.test.ts',
}
