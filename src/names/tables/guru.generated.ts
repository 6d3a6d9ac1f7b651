// Made by bench/learn/letter-tables.ts from Wikidata labels (pa); CC0. Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const guru = `
ਅ a35
ਇ e49
ਉ u46 o49
ਓ eo49 o49
ਕ c49 ch49 k49
ਘ gh38
ਜ j32
ਟ t38
ਡ d37
ਣ jan49 n49
ਤ t33
ਦ d35
ਨ n33 on49
ਪ p32
ਬ b38 bo49
ਮ m39 ma40 am49 me49
ਰ r29 ar47
ਲ l31 al42
ਵ av48 v49
ਸ s29
ਹ h35
਼ 48
ਾ a41 lah49
ਿ i35
ੀ i32 ee38 y49
ੁ u42
ੂ u42
ੇ e49
ੈ e49 a49 ai49
ੋ o31 eau49
ੌ au42 b49
੍ 48
ੰ n42
ੱ 38
`;
