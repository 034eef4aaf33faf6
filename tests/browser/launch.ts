// Starts the browser with the switches that make it quiet on the network and able to draw WebGL in software.
import { type Browser, chromium } from 'playwright-core';

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
];

const softwareWebgl = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];
const noWebgl = ['--disable-3d-apis', '--disable-gpu', '--disable-software-rasterizer'];

export async function launchBrowser(executablePath: string, webgl: boolean): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath,
    headless: true,
    args: [...quiet, ...sandbox, ...(webgl ? softwareWebgl : noWebgl)],
  });
}
