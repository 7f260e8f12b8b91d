/** Keys that the emulators of Azure's storage and of Cosmos DB publish: they open nothing else. Source: learn.microsoft.com. */
const OF_EMULATORS =
  /Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq|C2y6yDjf5\/R\+ob0N8A7Cgv30VRDJIWEHLM\+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/;

/** Words by which a text says that it is none, wherever they stand in it. */
const WORDS =
  /example|sample|change[-_]?(?:me|it)|placeholder|dummy|redacted|my[-_]?secret|replace|insert|your[-_ ]|todo|foobar|<[^>]*>/i;

/** Whether a text that people can read says in words that it is none: what runs of digits or letters it holds tells nothing. */
export const saysPlaceholder = (text: string): boolean => /^[\x20-\x7e\n]*$/.test(text) && WORDS.test(text);

/** `example`, `changeme`, `<token>`, `__TOKEN__`, `xxxx`, `aaaaa`, and the web token of jwt.io: said to be none. */
export const isPlaceholder = (text: string): boolean =>
  OF_EMULATORS.test(text) ||
  WORDS.test(text) ||
  /\*{3}|x{4}|\.{3}|0{6}|123456|abcdef$|^(?:foo|bar|baz)$|^__\w+__$|^%%?\w+%%?$|eyJzdWIiOiIxMjM0NTY3ODkw|^(.)\1{4,}$/i.test(
    text,
  );
