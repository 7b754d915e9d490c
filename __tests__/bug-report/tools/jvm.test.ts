import { testBriefly } from '../../support/brief.js';

describe('parsers of jvm', () => {
  testBriefly([
    ['javac: javadoc through Maven', ['[ERROR] Exit code: 1 - /home/runner/work/app/app/src/A.java:79: error: malformed HTML'], ['javac | compile | error | - | src/A.java:79:- | - | malformed HTML']],
    ['javac: through Maven, which says it twice', ['[ERROR] COMPILATION ERROR : ', '[ERROR] /home/runner/work/app/app/src/main/java/app/A.java:[3,5] cannot find symbol', '  symbol:   class Gone', '  location: class app.A', '[INFO] 1 error', '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.10.1:compile (default-compile) on project app: Compilation failure', '[ERROR] /home/runner/work/app/app/src/main/java/app/A.java:[3,5] cannot find symbol', '[ERROR]   symbol:   class Gone', '[ERROR]   location: class app.A', '[ERROR] '],
      ['javac | compile | error | - | src/main/java/app/A.java:3:5 | - | cannot find symbol']],
    ['javac: a warning through Maven on Windows', ['[WARNING] D:\\a\\app\\app\\src\\A.java:[14,39] [deprecation] load() in my.Other has been deprecated'], ['javac | compile | warning | - | src/A.java:14:39 | deprecation | load() in my.Other has been deprecated']],
    ['javac: through ant', ['    [javac] src/A.java:3: error: incompatible types: int cannot be converted to String', '    [javac]   String a = 1;', '    [javac]              ^', '    [javac] 1 error'], ['javac | type | error | - | src/A.java:3:14 | - | incompatible types: int cannot be converted to String']],
    ['javac: without the source line', ['./Foo.java:1: error: some error', './Bar.java:1: error: other error'], ['javac | compile | error | - | Foo.java:1:- | - | some error', 'javac | compile | error | - | Bar.java:1:- | - | other error']],
    ['java: a thread that died', ['Exception in thread "pool-1-thread-2" java.lang.NullPointerException: Cannot invoke "String.length()" because "<local1>" is null', '\tat app//com.acme.Job$Inner.run(Job.java:12)', '\tat java.base/java.lang.Thread.run(Thread.java:840)'],
      ['java | runtime | warning | - | com/acme/Job.java:12:- | NullPointerException | java.lang.NullPointerException: Cannot invoke "String.length()" because "<local1>" is null']],
  ]);
});
