import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cleanFileName, FileName, mediaTypeOf, nameForType } from "./file.ts";

test("a name loses paths, controls, marks that turn writing, and what devices are called", () => {
  const cases: Record<string, string> = {
    "warrant.pdf": "warrant.pdf",
    "C:\\Users\\x\\Photo 1.JPG": "Photo 1.JPG",
    "../../etc/passwd": "passwd",
    "photo\u202Egpj.exe": "photogpj.exe",
    "a\r\nSet-Cookie: x.pdf": "aSet-Cookie x.pdf",
    'say "hi"?.txt': "say hi.txt",
    "nul.txt": "file-nul.txt",
    "...": "file",
    "": "file",
    ".htaccess": "htaccess",
    "Fletë arresti.pdf": "Fletë arresti.pdf",
    "أمر القبض.pdf": "أمر القبض.pdf",
  };
  for (const [given, expected] of Object.entries(cases)) assert.equal(cleanFileName(given), expected, given);
});

test("whatever it is given, a clean name is clean, and cleaning it again changes nothing", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), fc.string({ maxLength: 400 })), (given) => {
      const clean = cleanFileName(given);
      assert.ok(FileName.safeParse(clean).success, JSON.stringify(clean));
      assert.ok(clean.length <= 200);
    }),
    { numRuns: 2000 },
  );
});

test("a file is what its first bytes say; programs are none", () => {
  const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");
  assert.equal(mediaTypeOf(bytes("\xff\xd8\xff\xe0")), "image/jpeg");
  assert.equal(mediaTypeOf(bytes("%PDF-1.7\n")), "application/pdf");
  assert.equal(mediaTypeOf(bytes("1.001:203\x1d1.002:0501")), "application/x-nist-itl");
  assert.equal(mediaTypeOf(bytes("<html><script>")), "text/plain");
  assert.equal(mediaTypeOf(Buffer.from("Fletë arresti")), "text/plain");
  assert.equal(mediaTypeOf(bytes("\x00\x01\x02")), "application/octet-stream");
  assert.equal(mediaTypeOf(new Uint8Array()), "application/octet-stream");
  for (const program of ["MZ\x90", "\x7fELF", "#!/bin/sh"]) assert.equal(mediaTypeOf(bytes(program)), undefined);
});

test("a name ends as what the file is", () => {
  assert.equal(nameForType("photo.JPG", "image/jpeg"), "photo.JPG");
  assert.equal(nameForType("photo.exe", "image/jpeg"), "photo.exe.jpg");
  assert.equal(nameForType("page.html", "text/plain"), "page.html.txt");
  assert.equal(nameForType("warrant", "application/pdf"), "warrant.pdf");
  assert.equal(nameForType("x.docm", "application/zip"), "x.docm.zip");
  assert.equal(nameForType("", "application/octet-stream"), "file.bin");
});
