// A link that can be had: everything that goes over it may be late, cut, altered or come twice. By a seed, so that a failure can be seen again.
import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/** What can happen to a connection, by the share of connections that it happens to. The rest pass. */
export interface Faults {
  /** Waits up to so many milliseconds before anything goes. */
  readonly delay: number;
  /** Cut after some bytes, of the question or of the answer. */
  readonly cut: number;
  /** One bit turned, of the question or of the answer. */
  readonly flip: number;
  /** What was asked is asked once more, behind the asker's back. */
  readonly repeat: number;
}

const none: Faults = { delay: 0, cut: 0, flip: 0, repeat: 0 };
const longestDelay = 300;
/** Bytes within which something happens: requests are about so long. */
const reach = 4000;

/** A proxy before an address on this machine. */
export class FaultProxy implements AsyncDisposable {
  readonly #server: Server;
  readonly #target: number;
  readonly #chance: () => number;
  readonly #open = new Set<Socket>();
  #faults: Faults = none;
  #isDown = false;

  /** How many connections something happened to. */
  happened = 0;

  constructor(target: number, chance: () => number) {
    this.#target = target;
    this.#chance = chance;
    this.#server = createServer((socket) => this.#take(socket));
  }

  /** Starts, and answers the address to use instead of the target's. */
  async listen(): Promise<string> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("the proxy does not listen");
    return `http://127.0.0.1:${address.port}`;
  }

  /** From now on these things happen. */
  set(faults: Partial<Faults>): void {
    this.#faults = { ...none, ...faults };
  }

  /** Cuts everything and takes nothing more, until the link is up again. */
  down(isDown: boolean): void {
    this.#isDown = isDown;
    if (isDown) for (const socket of this.#open) socket.destroy();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.down(true);
    this.#server.close();
    await once(this.#server, "close");
  }

  #take(socket: Socket): void {
    if (this.#isDown) {
      socket.destroy();
      return;
    }
    const behind = connect(this.#target, "127.0.0.1");
    for (const one of [socket, behind]) {
      this.#open.add(one);
      one.on("error", () => one.destroy());
      one.on("close", () => {
        this.#open.delete(one);
        socket.destroy();
        behind.destroy();
      });
    }
    const { delay, cut, flip, repeat } = this.#faults;
    const fate = this.#chance();
    const isAnswer = this.#chance() < 0.5;
    const place = Math.floor(this.#chance() * reach);
    if (fate < delay + cut + flip + repeat) this.happened += 1;
    const wait = fate < delay ? this.#chance() * longestDelay : 0;
    const asked = pass(socket, behind);
    const answered = pass(behind, socket);
    const one = isAnswer ? answered : asked;
    if (fate >= delay && fate < delay + cut) one.cutAt = place;
    else if (fate >= delay + cut && fate < delay + cut + flip) one.flipAt = place;
    else if (fate >= delay + cut + flip && fate < delay + cut + flip + repeat)
      asked.onPiece = (piece) => {
        const again = connect(this.#target, "127.0.0.1", () => again.end(piece));
        again.on("error", () => again.destroy());
        again.resume();
      };
    setTimeout(() => {
      asked.start();
      answered.start();
    }, wait);
  }
}

/** One direction of a connection. */
interface Direction {
  cutAt: number | undefined;
  flipAt: number | undefined;
  onPiece: ((piece: Buffer) => void) | undefined;
  start(): void;
}

function pass(from: Socket, to: Socket): Direction {
  let seen = 0;
  const direction: Direction = {
    cutAt: undefined,
    flipAt: undefined,
    onPiece: undefined,
    start: () => {
      from.on("data", (piece: Buffer) => {
        const { cutAt, flipAt } = direction;
        if (flipAt !== undefined && flipAt >= seen && flipAt < seen + piece.length)
          piece[flipAt - seen] = (piece[flipAt - seen] ?? 0) ^ 1;
        const isCut = cutAt !== undefined && seen + piece.length > cutAt;
        direction.onPiece?.(piece);
        to.write(isCut ? piece.subarray(0, Math.max(0, cutAt - seen)) : piece);
        seen += piece.length;
        if (isCut) from.destroy();
      });
      from.on("end", () => to.end());
    },
  };
  return direction;
}
