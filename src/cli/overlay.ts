import type { DevServer } from './site.ts'
import type { WatchObserver } from './watch.ts'

/** Shows in the browser what keeps the pages from being up to date, until it is mended. */
export class Overlay implements WatchObserver {
  private server: DevServer | undefined
  private message: string | undefined

  /** Shows it through this server from now on, to those who come later as well. */
  attach(server: DevServer): void {
    this.server = server
    server.ws.on('connection', () => this.send())
  }

  failed(message: string): void {
    this.message = message
    this.send()
  }

  fresh(): void {
    if (this.message === undefined) return
    this.message = undefined
    // An update takes the overlay away, and this one changes nothing else.
    this.server?.ws.send({ type: 'update', updates: [] })
  }

  private send(): void {
    if (this.message === undefined) return
    this.server?.ws.send({ type: 'error', err: { message: this.message, stack: '' } })
  }
}
