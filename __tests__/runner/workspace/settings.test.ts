import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanSettings } from '../../../src/runner/workspace/clean-settings.js';
import { goChoices, shownSettings } from '../../../src/runner/workspace/shown-settings.js';

const CANARY = ['canary', 'in', 'settings'].join('-');

describe('S7: settings without their credentials', () => {
  it('of Maven: where packages come from stays, who we are there goes', () => {
    const xml = `<?xml version="1.0"?>
<settings><!-- <mirrors><mirror><id>${CANARY}</id></mirror></mirrors> -->
  <localRepository>/data/m2</localRepository>
  <servers><server><id>corp</id><username>me</username><password>${CANARY}</password></server></servers>
  <proxies><proxy><host>proxy.example</host><password>${CANARY}</password></proxy></proxies>
  <mirrors>
    <mirror><id>corp</id><name>${CANARY}</name><mirrorOf>*</mirrorOf><url>https://me:${CANARY}@repo.example/maven?token=${CANARY}</url></mirror>
  </mirrors>
  <profiles><profile><id>p</id><activation><activeByDefault>true</activeByDefault></activation><properties><sonar.login>${CANARY}</sonar.login></properties>
    <repositories><repository><id>central</id><url>https://repo.example/central</url><layout>default</layout></repository></repositories>
  </profile></profiles>
  <activeProfiles><activeProfile>p</activeProfile></activeProfiles>
</settings>`;
    const cleaned = cleanSettings(xml, 'maven');
    expect(cleaned).not.toContain(CANARY);
    expect(cleaned.replace(/\n/g, '')).toBe(
      '<settings><localRepository>/data/m2</localRepository>'
        + '<mirrors><mirror><id>corp</id><mirrorOf>*</mirrorOf><url>https://repo.example/maven</url></mirror></mirrors>'
        + '<profiles><profile><id>p</id><activation><activeByDefault>true</activeByDefault></activation>'
        + '<repositories><repository><id>central</id><url>https://repo.example/central</url></repository></repositories></profile></profiles>'
        + '<activeProfiles><activeProfile>p</activeProfile></activeProfiles></settings>',
    );
    expect(cleanSettings('', 'maven')).toBe('<settings>\n</settings>\n');
    expect(cleanSettings(`<settings><mirrors><mirror>${CANARY}`, 'maven')).toBe('<settings>\n</settings>\n');
  });

  it('of Cargo and Gradle: line by line', () => {
    const toml = `[source.crates-io]\nreplace-with = "corp"\n[source.corp]\nregistry = "sparse+https://me:${CANARY}@crates.example/index/"\n[registries.corp]\ntoken = "${CANARY}"\nx = { index = "i", token = "${CANARY}" }\n[registry]\nglobal-credential-providers = ["${CANARY}"]\n`;
    expect(cleanSettings(toml, 'cargo')).toBe('[source.crates-io]\nreplace-with = "corp"\n[source.corp]\nregistry = "sparse+https://crates.example/index/"\n[registries.corp]\n[registry]\n');
    const properties = `org.gradle.jvmargs=-Xmx2g\norg.gradle.java.home=/opt/jdk\nsigning.password=${CANARY}\nnexusUser=${CANARY}\nsystemProp.https.proxyPassword=${CANARY}\norg.gradle.authToken=${CANARY}\nkotlin.code.style=official\n`;
    expect(cleanSettings(properties, 'gradle')).toBe('org.gradle.jvmargs=-Xmx2g\norg.gradle.java.home=/opt/jdk\nkotlin.code.style=official');
  });

  it('are found in tool homes, beside the program, and in the user’s home', () => {
    const dir = realpathSync(mkdtempSync(join(tmpdir(), 'heal-settings-')));
    try {
      const files: Readonly<Record<string, string>> = {
        'me/.m2/settings.xml': `<settings><servers><server><password>${CANARY}</password></server></servers></settings>`, 'me/.tool-versions': 'java temurin-21.0.1\n', 'me/.python-version': '$(evil)\n',
        'me/.config/go/env': `GOTOOLCHAIN=go1.22.1\nGOPROXY=https://me:${CANARY}@proxy.example\nGOFLAGS=-mod=mod\n`,
        'mvn/bin/mvn': '', 'mvn/conf/settings.xml': `<settings><servers><server><password>${CANARY}</password></server></servers></settings>`,
        'plain/bin/mvn': '', 'plain/conf/settings.xml': `<settings><!-- <server> --></settings>`,
      };
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(join(dir, path, '..'), { recursive: true });
        writeFileSync(join(dir, path), content);
      }
      const home = join(dir, 'me');
      const homes = [{ path: join(home, '.m2'), masked: [], cleaned: [{ at: join(home, '.m2/settings.xml'), by: 'maven' as const }, { at: join(home, '.m2/gone.xml'), by: 'maven' as const }] }];
      const shown = shownSettings({ env: { PATH: `${dir}/mvn/bin:${dir}/plain/bin` }, home, homes });
      expect(shown.map(({ at }) => at.slice(dir.length + 1))).toEqual(['me/.m2/settings.xml', 'mvn/conf/settings.xml', 'me/.tool-versions']);
      expect(JSON.stringify(shown)).not.toContain(CANARY);
      expect(goChoices({ GOFLAGS: '-v' }, home)).toEqual({ GOTOOLCHAIN: 'go1.22.1' });
      expect(goChoices({ GOENV: 'off' }, home)).toEqual({});
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
