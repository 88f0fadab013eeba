// Tests of screens wait for what comes as long as a busy machine needs; a test that fails takes longer, one that passes does not.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/dom');
  configure({ asyncUtilTimeout: 20_000 });
}
