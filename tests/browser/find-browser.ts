// Finds a Chromium on this machine, installs one where it can, and otherwise says what to do.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const commandNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];

function wellKnownPaths(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') {
    const bundles = [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
    const folders = ['/Applications', ...(env.HOME === undefined ? [] : [join(env.HOME, 'Applications')])];
    return folders.flatMap((folder) => bundles.map((bundle) => join(folder, bundle)));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const programs = [
      join('Google', 'Chrome', 'Application', 'chrome.exe'),
      join('Chromium', 'Application', 'chrome.exe'),
      join('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
    return folders.flatMap((folder) =>
      folder === undefined ? [] : programs.map((program) => join(folder, program)),
    );
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ];
}

/** Every place to look, in order; a pure list, so that a test can ask for another platform's. */
export function candidatePaths(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  const extension = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => commandNames.map((name) => join(folder, name + extension)));
  return [...wellKnownPaths(platform, env), ...onPath];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function findInstalled(): string | undefined {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (!isProgram(chosen)) throw new Error(`CHROME_PATH is set to ${chosen}, which is not a program.`);
    return chosen;
  }
  return [...candidatePaths(process.platform, process.env), chromium.executablePath()].find(isProgram);
}

function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`  ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function installFromDebian(): boolean {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !(isProgram('/usr/bin/apt-get') && isProgram('/usr/bin/dpkg'))) return false;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  return (
    run('apt-get', ['update', '-qq'], quiet) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet)
  );
}

function installFromPlaywright(): boolean {
  const cli = join('node_modules', 'playwright-core', 'cli.js');
  return run(process.execPath, [cli, 'install', 'chromium']);
}

/**
 * The path of a Chromium, Chrome or Edge.
 * Throws, with what to do, when there is none and none can be installed: browser tests are never left out.
 */
export function findBrowser(): string {
  const installed = findInstalled();
  if (installed !== undefined) return installed;
  console.log('No Chromium, Chrome or Edge found; installing one.');
  for (const install of [installFromDebian, installFromPlaywright]) {
    if (!install()) continue;
    const found = findInstalled();
    if (found !== undefined) return found;
  }
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge, and none was found or could be installed.\n' +
      'Install one (Debian and Ubuntu: sudo apt-get install chromium; elsewhere: npx playwright-core install ' +
      'chromium, or any Chrome), or set CHROME_PATH to the program, and run npm test again.',
  );
}
