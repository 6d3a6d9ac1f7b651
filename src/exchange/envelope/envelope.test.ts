import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { AuthorityId } from "#domain";
import { canonicalBytes, makeOpener, makeSigner, readSealer, readVerifierKey, sealingSuites } from "#seal";
import { ExchangeError, exchangeErrors } from "../error.ts";
import { largestBody, largestEnvelope, largestHeader, signedBytes, writeFrame } from "./frame.ts";
import { openEnvelope } from "./open-envelope.ts";
import type { Recipient } from "./open-envelope.ts";
import { pad, paddedLength, unpad } from "./padding.ts";
import { readEnvelope } from "./read-envelope.ts";
import type { KeyBook } from "./read-envelope.ts";
import { clearedMessage, type PlainMessage } from "../../testkit/delivery/open-guard.ts";
import { envelopeInfo, sealEnvelope, surroundings } from "./seal-envelope.ts";
import type { SealedEnvelope } from "./seal-envelope.ts";
import type { EnvelopeHeader } from "./header.ts";

const seed = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const signers = {
  al: makeSigner("besa.test/al", seed(1)),
  it: makeSigner("besa.test/it", seed(2)),
};
const opener = await makeOpener("x25519", seed(3));
const hybrid = await makeOpener("xwing", seed(3));
const stranger = await makeOpener("x25519", seed(4));
const sealer = await readSealer("x25519", opener.publicKey);
const recipient: Recipient = {
  authority: AuthorityId.parse("AE"),
  node: "ae-dubai",
  openers: new Map([opener, hybrid].map((one) => [one.id, one])),
};
const book: KeyBook = {
  federation: "besa.test",
  signingKey({ node }, id) {
    const found = Object.entries(signers).find(([name]) => name === node)?.[1];
    if (found === undefined) throw new ExchangeError("unknown_node", node);
    if (found.id !== id) throw new ExchangeError("unknown_key", id);
    return readVerifierKey(found.verifierKey);
  },
};
const now = new Date("2026-11-22T10:00:05.000Z");
const message: PlainMessage = {
  id: "01935f00-0000-7000-8000-000000000001",
  federation: "besa.test",
  type: "record",
  from: { authority: AuthorityId.parse("AL"), node: "al" },
  to: { authority: recipient.authority, node: recipient.node },
  message: "01935f00-0000-7000-8000-000000000001",
  class: "routine",
  epoch: 1_763_805_600_000,
  sequence: 1,
  previous: null,
  labels: ["H0", "H2"],
  sentAt: "2026-11-22T10:00:00.000Z",
  expiresAt: "2026-12-22T10:00:00.000Z",
  content: { name: "Arben Velkanov", note: "دبي", number: 1.5 },
};
const seal = (change: Partial<PlainMessage> = {}, by = signers.al): Promise<SealedEnvelope> =>
  sealEnvelope(clearedMessage({ ...message, ...change }), { signer: by, sealer });

/** The code with which bytes are refused, by whoever reads or by whoever opens; undefined when they are taken. */
async function refusal(bytes: Uint8Array, as: Recipient = recipient, at = now): Promise<string | undefined> {
  try {
    await openEnvelope(readEnvelope(bytes, book), as, at);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof ExchangeError, String(error));
    return error.code;
  }
}

test("what is sealed is read by everybody as far as its header, and opened by its recipient", async () => {
  const { bytes, header, headerHash } = await seal();
  const envelope = readEnvelope(bytes, book);
  assert.deepEqual(envelope.header, header);
  assert.equal(envelope.headerHash, headerHash);
  const letter = await openEnvelope(envelope, recipient, now);
  assert.deepEqual(letter, { v: 1, type: "record", content: message.content, attachments: [] });
});

test("every suite opens", async () => {
  for (const suite of sealingSuites) {
    const key = suite.startsWith("xwing") ? hybrid : opener;
    const aead = suite.endsWith("gcm") ? "aes256gcm" : "chacha20poly1305";
    const keys = { signer: signers.al, sealer: await readSealer(key.kem, key.publicKey), aead } as const;
    const { bytes, header } = await sealEnvelope(clearedMessage(message), keys);
    assert.equal(header.body.suite, suite);
    assert.equal(await refusal(bytes), undefined, suite);
  }
});

test("neither header nor sealed bytes hold a word of the content", async () => {
  const { bytes, header } = await seal({ content: { name: "Velkanov", note: "case 12/2026" } });
  for (const word of ["Velkanov", "case", "12/2026"]) {
    assert.ok(!Buffer.from(bytes).includes(word));
    assert.ok(!JSON.stringify(header).includes(word));
  }
});

const json = fc.jsonValue({ maxDepth: 4 });
const envelopeOf = json.map((content) => seal({ content }));

test("what goes in comes out, whatever it is (property)", async () => {
  await fc.assert(
    fc.asyncProperty(json, async (content) => {
      const { bytes } = await seal({ content });
      const letter = await openEnvelope(readEnvelope(bytes, book), recipient, now);
      assert.deepEqual(canonicalBytes(letter.content), canonicalBytes(content));
    }),
    { numRuns: 50 },
  );
});

test("an envelope with one bit changed is refused with a code, whichever byte it is in", async () => {
  const { bytes } = await seal();
  const seen = new Set<string>();
  for (let place = 0; place < bytes.length; place += 1) {
    const changed = Uint8Array.from(bytes);
    changed[place] = (changed[place] ?? 0) ^ (1 << (place % 8));
    const code = await refusal(changed);
    assert.ok(code !== undefined && code in exchangeErrors, `byte ${place}`);
    seen.add(code);
  }
  for (const code of ["bad_envelope", "envelope_too_large", "bad_signature", "altered_body"])
    assert.ok(seen.has(code), [...seen].join());
});

test("a shortened or lengthened envelope is refused (property)", async () => {
  await fc.assert(
    fc.asyncProperty(envelopeOf, fc.noBias(fc.double({ min: 0, max: 0.999_999, noNaN: true })), async (made, part) => {
      const { bytes } = await made;
      assert.notEqual(await refusal(bytes.subarray(0, Math.floor(part * bytes.length))), undefined);
      assert.equal(await refusal(Buffer.concat([bytes, Buffer.from([Math.floor(part * 256)])])), "altered_body");
    }),
    { numRuns: 100 },
  );
});

test("parts of two envelopes make none (property)", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(json, json),
      fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
      async ([one, other], [head, sign, body]) => {
        fc.pre(!(head === sign && sign === body));
        const made = await Promise.all([
          seal({ content: one }),
          seal({ content: other, id: "01935f00-0000-7000-8000-000000000002" }),
        ]);
        const parts = made.map(({ bytes, header }) => {
          const length = canonicalBytes(header).length;
          const start = 20 + length;
          return {
            header: bytes.subarray(20, start),
            signature: bytes.subarray(start, start + 64),
            ciphertext: bytes.subarray(start + 64),
          };
        });
        const of = (second: boolean): (typeof parts)[number] => parts[second ? 1 : 0] ?? assert.fail();
        const { header } = of(head);
        const spliced = writeFrame({ header, signature: of(sign).signature, ciphertext: of(body).ciphertext });
        assert.equal(await refusal(spliced), head === sign ? "altered_body" : "bad_signature");
      },
    ),
    { numRuns: 60 },
  );
});

test("a member cannot send on, as its own or to another, a body that was sealed for somebody", async () => {
  const { header, bytes } = await seal();
  const ciphertext = bytes.subarray(bytes.length - header.body.size);
  const resigned = (changed: EnvelopeHeader): Uint8Array => {
    const head = canonicalBytes(changed);
    return writeFrame({ header: head, signature: signers.it.sign(signedBytes(head)), ciphertext });
  };
  const asOwn = { ...header, from: { authority: AuthorityId.parse("IT"), node: "it" }, signer: signers.it.id };
  assert.equal(await refusal(resigned(asOwn)), "cannot_open");
  const changes: Partial<EnvelopeHeader>[] = [
    { class: "hit" },
    { labels: ["H0"] },
    { expiresAt: "2027-12-22T10:00:00.000Z" },
    { message: "01935f00-0000-7000-8000-000000000009" },
    { id: "01935f00-0000-7000-8000-000000000009" },
    { sequence: 2, previous: "0".repeat(64) },
    { epoch: 2 },
    { recalls: "01935f00-0000-7000-8000-000000000009" },
    { type: "receipt" },
    { sentAt: "2026-11-22T09:00:00.000Z" },
  ];
  for (const change of changes) {
    const head = canonicalBytes({ ...header, ...change });
    // Even the sender's own key does not make another header fit the body.
    const signed = writeFrame({ header: head, signature: signers.al.sign(signedBytes(head)), ciphertext });
    assert.equal(await refusal(signed), "cannot_open", JSON.stringify(change));
  }
});

test("each way to be wrong has its code", async () => {
  const { bytes } = await seal();
  assert.equal(await refusal(bytes, { ...recipient, node: "ae" }), "wrong_recipient");
  assert.equal(await refusal(bytes, { ...recipient, authority: AuthorityId.parse("QA") }), "wrong_recipient");
  assert.equal(
    await refusal(bytes, { ...recipient, openers: new Map([[stranger.id, stranger]]) }),
    "unknown_sealing_key",
  );
  assert.equal(await refusal(bytes, { ...recipient, openers: new Map([[opener.id, stranger]]) }), "cannot_open");
  assert.equal(await refusal(bytes, recipient, new Date("2026-11-20T09:59:59.000Z")), "clock_off");
  assert.equal(await refusal(bytes, recipient, new Date("2026-11-21T10:00:00.000Z")), undefined, "a day is tolerated");
  assert.equal(await refusal((await seal({ federation: "besa.other" })).bytes), "wrong_federation");
  assert.equal(await refusal((await seal({}, signers.it)).bytes), "unknown_key");
  const from = { authority: AuthorityId.parse("XK"), node: "xk" };
  assert.equal(await refusal((await seal({ from })).bytes), "unknown_node");
});

test("the form is read strictly: versions, members, order, spelling", async () => {
  const { header } = await seal();
  const framed = (head: Uint8Array): Uint8Array =>
    writeFrame({ header: head, signature: signers.al.sign(signedBytes(head)), ciphertext: new Uint8Array(16) });
  const text = Buffer.from(canonicalBytes(header)).toString();
  const cases: readonly (readonly [head: string, code: string])[] = [
    [text.replace('"v":1}', '"v":2}'), "envelope_version"],
    [
      JSON.stringify({ ...header, v: 2, later: true }, Object.keys({ ...header, later: 0 }).toSorted()),
      "envelope_version",
    ],
    [`${text} `, "bad_envelope"],
    [text.replace('"class":', '"class": '), "bad_envelope"],
    [text.replace('{"body"', '{"attention":1,"body"'), "bad_envelope"],
    [text.replace('"type":"record"', '"type":"record","type":"record"'), "bad_envelope"],
    [text.replace('"sequence":1', '"sequence":1.0'), "bad_envelope"],
    [text.replace('"sequence":1', '"sequence":2'), "bad_envelope"],
    [text.replace(".000Z", "Z"), "bad_envelope"],
    [text.replace('"H0"', '"H9"'), "bad_envelope"],
    ["[]", "bad_envelope"],
    ["[".repeat(largestHeader), "bad_envelope"],
    ["", "bad_envelope"],
  ];
  for (const [head, code] of cases) assert.equal(await refusal(framed(Buffer.from(head))), code, head.slice(0, 80));
  const broken = Buffer.from(text.replace('"record"', '"rec\u00ffrd"'), "latin1");
  assert.equal(await refusal(framed(broken)), "bad_envelope", "not UTF-8");
  assert.equal(await refusal(Buffer.from("besa-envelope/2\n{}")), "envelope_version");
  assert.equal(await refusal(Buffer.from("besa-envelope/x\n{}")), "bad_envelope");
  assert.equal(await refusal(new Uint8Array()), "bad_envelope");
});

test("a size is refused before anything is made of it", async () => {
  assert.equal(await refusal(new Uint8Array(largestEnvelope + 1)), "envelope_too_large");
  const length = Buffer.alloc(4);
  length.writeUInt32BE(0xffffffff);
  assert.equal(await refusal(Buffer.concat([Buffer.from("besa-envelope/1\n"), length])), "envelope_too_large");
  await assert.rejects(seal({ content: "x".repeat(largestBody) }), { code: "envelope_too_large" });
  const { bytes } = await seal({ content: "x".repeat(largestBody - 100) });
  assert.equal(bytes.length <= largestEnvelope, true);
  assert.equal(await refusal(bytes), undefined);
});

test("what cannot be sent is refused at the sender", async () => {
  const wrong: readonly Partial<PlainMessage>[] = [
    { content: undefined },
    { content: new Date() },
    { content: { a: Number.NaN } },
    { sequence: 0 },
    { epoch: 0 },
    { sequence: 2 },
    { sentAt: "2026-11-22T10:00:00Z" },
    { expiresAt: message.sentAt },
    { id: "1" },
    { type: "Case 12" },
    { to: { ...message.to, node: "AE" } },
  ];
  for (const change of wrong) await assert.rejects(seal(change), { code: "unfit_message" }, JSON.stringify(change));
});

test("a sealed message that is not what the header says, or not in its form, is refused", async () => {
  const { header } = await seal();
  const sealing = async (letter: Uint8Array): Promise<Uint8Array> => {
    const { enc, ciphertext } = await sealer.seal(letter, { info: envelopeInfo, aad: surroundings(header) });
    const { digestOf } = await import("./digest.ts");
    const body = {
      ...header.body,
      enc: Buffer.from(enc).toString("base64"),
      size: ciphertext.length,
      sha256: digestOf(ciphertext),
    };
    const head = canonicalBytes({ ...header, body });
    return writeFrame({ header: head, signature: signers.al.sign(signedBytes(head)), ciphertext });
  };
  const letter = { v: 1, type: "record", content: 1, attachments: [] };
  assert.equal(await refusal(await sealing(pad(canonicalBytes(letter)))), undefined);
  const dirty = pad(canonicalBytes(letter));
  dirty[1023] = 1;
  const attachment = {
    sha256: "0".repeat(64),
    size: 5,
    length: 3,
    key: Buffer.alloc(32).toString("base64"),
    name: "a",
    mediaType: "a/b",
  };
  const wrong = [
    pad(canonicalBytes({ ...letter, type: "receipt" })),
    pad(canonicalBytes({ ...letter, attachments: [attachment] })),
    pad(canonicalBytes({ ...letter, v: 2 })),
    pad(canonicalBytes({ ...letter, more: 1 })),
    pad(canonicalBytes({ v: 1, type: "record", attachments: [] })),
    pad(Buffer.from(JSON.stringify(letter, null, 1))),
    canonicalBytes(letter),
    dirty,
    Buffer.concat([pad(canonicalBytes(letter)), Buffer.alloc(1024)]),
    new Uint8Array(),
  ];
  for (const [place, bytes] of wrong.entries())
    assert.equal(await refusal(await sealing(bytes)), "bad_body", `${place}`);
});

test("padded lengths are few, hold the message, and say nothing twice (property)", () => {
  const lengths = new Set<number>();
  for (let length = 1; length <= largestBody; length += length < 4096 ? 1 : 97) {
    const padded = paddedLength(length);
    assert.ok(padded >= length && paddedLength(padded) === padded);
    if (length > 16 * 1024) assert.ok(padded <= length * 1.12);
    lengths.add(padded);
  }
  assert.ok(lengths.size <= 170, `${lengths.size}`);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40_000 }), (bytes) => {
      assert.deepEqual(Buffer.from(unpad(pad(bytes))), Buffer.from(bytes));
    }),
  );
});

test("an envelope from a Buffer in a pool is read as one that stands alone", async () => {
  const { bytes } = await seal();
  const pool = Buffer.alloc(bytes.length + 100, 7);
  pool.set(bytes, 33);
  assert.equal(await refusal(pool.subarray(33, 33 + bytes.length)), undefined);
});
