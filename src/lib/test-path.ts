import { matchAnyGlob } from './glob.js';

/** Folders of tests, fixtures, snapshots and their helpers, in any case of letters. */
const FOLDERS = [
  '**/{test,tests,__test__,__tests__,spec,specs,e2e,testing,testdata,test-data,test_data,testutil,testutils,test-utils,test_utils,test-helpers,test_helpers}/**',
  '**/{fixtures,__fixtures__,fixture,mocks,__mocks__,snapshots,__snapshots__,__image_snapshots__,golden,goldens,cypress,playwright,androidtest,integrationtest}/**',
  '**/*.{test,tests,unittests,integrationtests,specs}/**',
];

/** Names in any case of letters. */
const NAMES = [
  '**/*.{test,tests,spec,specs,e2e,cy,bench,test-d}.*', '**/*{_,-}{test,tests,spec,unittest}.*', '**/{test,tests}{_,-}*.*', '**/{test,tests,spec,specs}.*',
  '**/conftest.py', '**/doctest*.py', '**/*.{snap,golden,ambr,approved,verified}', '**/*.{approved,verified,received,golden,expected}.*', '**/*.{feature,bats,t,phpt}',
  '**/{jest,vitest,mocha,karma,test,tests,cypress,playwright}{.,-}{setup,config,global}*.*', '**/{setup,global}{,-}{tests,test,jest,vitest}*.*',
];

/** Names whose capital letter tells: `UserTest.java` is a test, `Contest.java` is not. */
const CAPITALS = [
  '**/*{Test,Tests,TestCase,IT}.{java,kt,kts,scala,groovy,php,cs,fs,vb,swift,dart,cpp,cc,h,hpp,m,mm}', '**/*{Spec,Specs,Suite}.{kt,kts,scala,groovy,swift,fs}',
  '**/{setupTests,testSetup,testHelper,testHelpers}.*',
];
const TEST_CLASS = /(?:^|\/)Test[A-Z][^/]*\.(?:java|kt|scala|groovy|cs|php|swift)$/;

/** Is this a file of tests, of what they compare with, or of how they run, by its place or name? The wider reading: when in doubt, yes. */
export function isTestPath(path: string): boolean {
  if (matchAnyGlob(FOLDERS, path, { ignoreCase: true }) || matchAnyGlob(NAMES, path, { ignoreCase: true })) return true;
  return matchAnyGlob(CAPITALS, path) || TEST_CLASS.test(path);
}
