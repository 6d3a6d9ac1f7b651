import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { crossLikeness } from "./letter-model.ts";
import { fold } from "./fold.ts";
import { partsOf } from "./parts.ts";
import { readingsOf } from "./readings.ts";
import { modelOf, type System } from "./systems.ts";
import { takeApart } from "./unspaced.ts";

/** How likely a system makes a Latin word the spelling of a native one, 0 to 1. */
function likeness(native: string, latin: string, of: { readonly script: string; readonly system: System }): number {
  const model = modelOf(of.script, of.system);
  const word = model.word(fold(native));
  return crossLikeness(model.jointLog(word, latin), word.log, model.latinLog(latin));
}

const cases: readonly (readonly [System, string, string])[] = [
  ["mandarin", "张", "zhang"],
  ["mandarin", "張", "chang"],
  ["mandarin", "徐", "hsu"],
  ["mandarin", "曾", "zeng"],
  ["mandarin", "小明", "xiaoming"],
  ["mandarin", "志強", "chihchiang"],
  ["southern", "張", "cheung"],
  ["southern", "黄", "wong"],
  ["southern", "黄", "ooi"],
  ["southern", "陈", "tan"],
  ["southern", "欧阳", "auyong"],
  ["southern", "志明", "cheeming"],
  ["southern", "國榮", "kwokwing"],
  ["japanese", "田中", "tanaka"],
  ["japanese", "太郎", "tarou"],
  ["japanese", "太郎", "taro"],
  ["japanese", "大野", "ohno"],
  ["japanese", "渡邊", "watanabe"],
  ["japanese", "渡辺", "watanabe"],
  ["korean", "李", "lee"],
  ["korean", "李", "rhee"],
  ["korean", "朴", "park"],
  ["korean", "永哲", "yongchol"],
];

test("Han characters are written as people of each country write them", () => {
  for (const [system, native, latin] of cases) {
    const found = likeness(native, latin, { script: "Hani", system });
    assert.ok(found > 0.45, `${native} ${latin} by ${system}: ${found.toFixed(2)}`);
  }
  for (const [system, native, latin] of [
    ["mandarin", "张", "tanaka"],
    ["japanese", "田中", "cheung"],
    ["korean", "李", "kim"],
  ] as const)
    assert.ok(likeness(native, latin, { script: "Hani", system }) < 0.3, `${native} is no ${latin}`);
});

test("Hangul is a Korean name, a foreign one by sound, or a Chinese one by its characters", () => {
  for (const [system, native, latin] of [
    ["korean", "이", "rhee"],
    ["korean", "박", "pak"],
    ["korean", "영철", "yongchol"],
    ["sound", "존", "john"],
    ["mandarin", "강", "jiang"],
  ] as const) {
    const found = likeness(native, latin, { script: "Hang", system });
    assert.ok(found > 0.35, `${native} ${latin} by ${system}: ${found.toFixed(2)}`);
  }
});

test("characters tell in which language a name is read", () => {
  const first = (name: string): unknown => {
    const [cheapest] = readingsOf(partsOf(name));
    assert.equal(cheapest?.price, 0);
    return (["sound", "mandarin", "southern", "japanese", "korean"] as const).find(
      (system) => cheapest.romaniserOf("Hani") === modelOf("Hani", system),
    );
  };
  assert.equal(first("佐々木健太郎"), "japanese");
  assert.equal(first("村上美咲"), "japanese");
  assert.equal(first("约翰·史密斯"), "sound");
  assert.equal(first("刘建国"), "mandarin");
  assert.ok(readingsOf(partsOf("佐々木健太郎")).length < 5, "what the characters speak against is not tried");
  assert.equal(readingsOf(partsOf("Anna Weber"))[0]?.price, 0);
});

test("unspaced names are taken apart, and kana stay together", () => {
  assert.deepEqual(takeApart("田中秀也").texts, ["田", "中", "秀", "也"]);
  assert.deepEqual(takeApart("山田さくら"), { texts: ["山", "田", "さくら"], script: "Jpan" });
  assert.deepEqual(takeApart("김영철").texts, ["김", "영", "철"]);
  assert.deepEqual(takeApart("カタカナ").texts, ["カタカナ"]);
  assert.deepEqual(takeApart("힐데가르트").texts, ["힐데가르트"]);
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => takeApart(text).texts.join("") === text));
});

test("traditional, simplified and Japanese forms are one character", () => {
  for (const forms of ["張张", "國国", "廣広广", "邊辺边", "澤沢泽", "龍竜龙"])
    assert.equal(new Set([...forms].map(fold)).size, 1, forms);
  assert.notEqual(fold("未"), fold("末"));
});
