import { type FSWatcher, watch } from 'node:fs'

/** Milliseconds of quiet after which a change is taken to be complete. */
const QUIET = 20

/** Watches some folders, not what is below them. */
export class FolderWatch {
  private readonly watchers = new Map<string, FSWatcher>()
  private timer: NodeJS.Timeout | undefined
  private readonly onChange: () => void

  /** @param onChange - Told, a moment later, that something in one of the folders has changed. */
  constructor(onChange: () => void) {
    this.onChange = onChange
  }

  /** Watches these folders from now on, and no others; folders that are not there are left out. */
  watch(folders: ReadonlySet<string>): void {
    for (const [folder, watcher] of this.watchers)
      if (!folders.has(folder)) {
        watcher.close()
        this.watchers.delete(folder)
      }
    for (const folder of folders)
      if (!this.watchers.has(folder))
        try {
          const watcher = watch(folder, () => this.notice())
          watcher.on('error', () => this.notice())
          this.watchers.set(folder, watcher)
        } catch {
          // Its parent is watched, too.
        }
  }

  /** Watches no folder any more, and tells nothing. */
  close(): void {
    this.watch(new Set())
    clearTimeout(this.timer)
  }

  private notice(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(this.onChange, QUIET)
  }
}
