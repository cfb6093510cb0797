import ObsidianLauncher from 'obsidian-launcher';
import { VaultFolder, type VaultSource } from '../e2e/vault-folder';
import { end, endpointOf, forget } from './debugged';
import { ObsidianWindow } from './obsidian-window';

/** How the app calls its windows. */
const WINDOW = 'app://obsidian.md/index.html';

/** Which of the app's versions, and as what. */
export interface Edition {
  /** `earliest` (what the manifest asks for), `latest`, `latest-beta`, or a number. */
  readonly version: string;
  /** As a phone's app, by the app's own emulation. */
  readonly phone: boolean;
}

const launcher = new ObsidianLauncher();

/** Whether the edition can be had: early access wants an account, which the launcher finds in the environment. */
export async function isAvailable({ version }: Edition): Promise<boolean> {
  try {
    return await launcher.isAvailable(version);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`These tests download the app, and the list of its versions cannot be had (${why}).`);
  }
}

/** The app with this project's build in a vault, driven. Whoever opens it closes it. */
export async function openObsidian(
  source: VaultSource,
  { version, phone }: Edition,
): Promise<{ readonly app: ObsidianWindow; readonly close: () => Promise<void> }> {
  const vault = await VaultFolder.from(source, 'vault');
  const { proc, configDir } = await launcher.launch({
    appVersion: version,
    installerVersion: version === 'earliest' ? 'earliest' : 'latest',
    vault: vault.path,
    plugins: ['.'],
    args: ['--remote-debugging-port=0'],
    spawnOptions: { stdio: ['ignore', 'ignore', 'pipe'] },
  });
  const close = async (): Promise<void> => {
    await end(proc);
    await vault.dispose();
    await forget(configDir);
  };
  try {
    const app = await ObsidianWindow.connect(await endpointOf(proc), WINDOW, vault);
    if (phone) await app.becomePhone();
    return { app, close };
  } catch (error) {
    await close();
    throw error;
  }
}
