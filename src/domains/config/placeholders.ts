/** `example`, `changeme`, `<token>`, `__TOKEN__`, `xxxx`, `aaaaa`, and the web token of jwt.io: said to be none. */
export const isPlaceholder = (text: string): boolean =>
  /example|sample|change[-_]?(?:me|it)|placeholder|dummy|redacted|my[-_]?secret|replace|insert|your[-_ ]|todo|foobar|<[^>]*>|\*{3}|x{4}|\.{3}|0{6}|123456|abcdef$|^__\w+__$|^%%?\w+%%?$|eyJzdWIiOiIxMjM0NTY3ODkw|^(.)\1{4,}$/i.test(
    text,
  );
