/** `example`, `changeme`, `<token>`, `xxxx`, `aaaaa`: said to be none. */
export const isPlaceholder = (text: string): boolean =>
  /example|sample|change[-_]?(?:me|it)|placeholder|dummy|redacted|replace|insert|your[-_ ]|todo|foobar|<[^>]*>|\*{3}|x{4}|\.{3}|0{6}|123456|abcdef$|^(.)\1{4,}$/i.test(
    text,
  );
