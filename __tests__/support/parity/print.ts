import { fieldOptions, isKnown } from './field-options.ts';
import {
  isEdition,
  isScalar,
  typesOf,
  WELL_KNOWN,
  type Enum,
  type Field,
  type File,
  type Message,
  type Options,
  type Reserved,
  type Rpc,
  type Schema,
  type Service,
  type TypePlace,
} from './schema.ts';

/** How a text looks; none of it means anything. */
export interface Style {
  readonly indent: '' | '  ' | '\t';
  /** Every so many declarations a comment; none where 0. */
  readonly comments: number;
  readonly blankLines: boolean;
  /** Options of a field on lines of their own. */
  readonly spread: boolean;
  /** Type names from the root, with a leading dot. */
  readonly rooted: boolean;
}

export const PLAIN: Style = { indent: '  ', comments: 0, blankLines: false, spread: false, rooted: false };

/** The texts of all files by path. `root` is the folder and the first part of every package, so that many schemas fit in one module. */
export function print(schema: Schema, root: string, style: Style = PLAIN): Record<string, string> {
  const types = typesOf(schema);
  return Object.fromEntries(
    schema.files.map((file) => [`${root}/${file.path}`, new Printer(file, types, root, style).print()]),
  );
}

const FEATURE_FILES: readonly (readonly [string, string])[] = [
  ['(pb.cpp)', 'google/protobuf/cpp_features.proto'],
  ['(pb.java)', 'google/protobuf/java_features.proto'],
];

class Printer {
  readonly #file: File;
  readonly #types: ReadonlyMap<string, TypePlace>;
  readonly #root: string;
  readonly #style: Style;
  readonly #lines: string[] = [];
  readonly #imports = new Set<string>();
  #depth = 0;
  #declared = 0;

  constructor(file: File, types: ReadonlyMap<string, TypePlace>, root: string, style: Style) {
    this.#file = file;
    this.#types = types;
    this.#root = root;
    this.#style = style;
  }

  print(): string {
    const { messages, enums, services, extensions, options } = this.#file;
    this.#options(options, this.#fileOption);
    for (const node of enums) this.#enum(node);
    for (const node of messages) this.#message(node);
    for (const node of services) this.#service(node);
    if (this.#file.syntax !== 'proto3') {
      for (const { extendee, field } of extensions) {
        const written = this.#field(field, true);
        this.#block(`extend ${this.#typeName(extendee)}`, () => this.#line(written));
      }
    }
    return `${[...this.#head(), ...this.#lines].join('\n')}\n`;
  }

  #head(): string[] {
    const { syntax, package: name } = this.#file;
    const text = this.#lines.join('\n');
    for (const [feature, path] of FEATURE_FILES) if (text.includes(feature)) this.#imports.add(path);
    return [
      isEdition(syntax) ? `edition = "${syntax}";` : `syntax = "${syntax}";`,
      `package ${this.#root}.${name};`,
      ...[...this.#imports].toSorted().map((path) => `import "${path}";`),
    ];
  }

  #line(text: string): void {
    for (const part of text.split('\n')) this.#lines.push(this.#style.indent.repeat(this.#depth) + part);
  }

  #block(opening: string, body: () => void): void {
    this.#declared++;
    const { comments, blankLines } = this.#style;
    if (blankLines) this.#line('');
    if (comments > 0 && this.#declared % comments === 0) this.#line('// Note.');
    this.#line(`${opening} {`);
    this.#depth++;
    body();
    this.#depth--;
    this.#line(comments > 1 && this.#declared % comments === 0 ? '} /* end */' : '}');
  }

  #options(options: Options, allowed: (name: string) => boolean = () => true): void {
    for (const [name, value] of Object.entries(options)) {
      if (allowed(name) && isKnown(name, this.#file.syntax)) this.#line(`option ${name} = ${value};`);
    }
  }

  readonly #fileOption = (name: string): boolean => {
    if (name === 'java_string_check_utf8') return !isEdition(this.#file.syntax);
    return name !== 'java_multiple_files' || this.#file.syntax !== '2024';
  };

  #message(node: Message): void {
    this.#block(`message ${node.name}`, () => this.#messageBody(node));
  }

  #messageBody(node: Message): void {
    const groups = this.#groupsOf(node);
    this.#options(node.options);
    this.#reserved(node.reserved);
    if (this.#file.syntax !== 'proto3') {
      for (const [start, end] of node.extensionRanges) this.#line(`extensions ${start} to ${end};`);
    }
    for (const inner of node.enums) this.#enum(inner);
    for (const inner of node.messages) if (!groups.has(inner.id)) this.#message(inner);
    this.#fields(node, groups);
  }

  /** Fields of one oneof are written together, where the first of them stands. */
  #fields(node: Message, groups: ReadonlyMap<string, Message>): void {
    const written = new Set<string>();
    for (const field of node.fields) {
      if (field.oneof === undefined) this.#member(field, groups);
      else if (!written.has(field.oneof)) {
        const { oneof } = field;
        written.add(oneof);
        this.#block(`oneof ${oneof}`, () => {
          for (const member of node.fields) if (member.oneof === oneof) this.#member(member, groups);
        });
      }
    }
  }

  #member(field: Field, groups: ReadonlyMap<string, Message>): void {
    const group = groups.get(field.type);
    if (group === undefined) this.#line(this.#field(field));
    else {
      const label = field.oneof === undefined ? `${field.label === 'plain' ? 'optional' : field.label} ` : '';
      this.#block(`${label}group ${group.name} = ${field.number}`, () => this.#messageBody(group));
    }
  }

  /** The nested messages that proto2 writes as groups, by id. */
  #groupsOf(node: Message): ReadonlyMap<string, Message> {
    if (this.#file.syntax !== 'proto2') return new Map();
    return new Map(
      node.messages
        .filter(({ id, name }) => {
          const users = node.fields.filter(({ type }) => type === id);
          const [user] = users;
          return users.length === 1 && user?.delimited === true && name.toLowerCase() === user.name;
        })
        .map((inner) => [inner.id, inner]),
    );
  }

  #field(field: Field, isExtension = false): string {
    const type = this.#typeName(field.type);
    const written = field.mapKey === undefined ? type : `map<${field.mapKey}, ${type}>`;
    const options = this.#fieldOptions(field, isExtension);
    const declaration = `${this.#label(field, isExtension)}${written} ${field.name} = ${field.number}`;
    if (options.length === 0) return `${declaration};`;
    if (!this.#style.spread) return `${declaration} [${options.join(', ')}];`;
    return `${declaration} [\n${options.map((option) => this.#style.indent + option).join(',\n')}\n];`;
  }

  #label({ label, mapKey, oneof }: Field, isExtension: boolean): string {
    if (mapKey !== undefined || oneof !== undefined) return '';
    if (label === 'repeated') return 'repeated ';
    if (this.#file.syntax === 'proto3') return label === 'optional' ? 'optional ' : '';
    if (this.#file.syntax !== 'proto2') return '';
    return label === 'required' && !isExtension ? 'required ' : 'optional ';
  }

  #fieldOptions(field: Field, isExtension: boolean): string[] {
    const type = isScalar(field.type) ? undefined : this.#types.get(field.type);
    return fieldOptions({ field, declared: type?.node, file: this.#file, isExtension });
  }

  #typeName(type: string): string {
    if (isScalar(type)) return type;
    const wellKnown = WELL_KNOWN.get(type);
    if (wellKnown !== undefined) {
      this.#imports.add(wellKnown);
      return this.#style.rooted ? `.${type}` : type;
    }
    const place = this.#types.get(type);
    if (place === undefined) throw new Error(`no type has the id ${type}`);
    if (place.file !== this.#file) this.#imports.add(`${this.#root}/${place.file.path}`);
    const full = `${this.#root}.${place.file.package}.${place.path}`;
    if (this.#style.rooted) return `.${full}`;
    return place.file.package === this.#file.package ? place.path : full;
  }

  #reserved({ ranges, names }: Reserved): void {
    const numbers = ranges.map(([start, end]) => (start === end ? `${start}` : `${start} to ${end}`));
    const quoted = isEdition(this.#file.syntax) ? names : names.map((name) => `"${name}"`);
    if (numbers.length > 0) this.#line(`reserved ${numbers.join(', ')};`);
    if (quoted.length > 0) this.#line(`reserved ${quoted.join(', ')};`);
  }

  #enum(node: Enum): void {
    this.#block(`enum ${node.name}`, () => {
      const numbers = node.values.map(({ number }) => number);
      if (new Set(numbers).size < numbers.length) this.#line('option allow_alias = true;');
      this.#options(node.options);
      this.#reserved(node.reserved);
      for (const { name, number } of node.values) this.#line(`${name} = ${number};`);
    });
  }

  #service({ name, rpcs }: Service): void {
    this.#block(`service ${name}`, () => {
      for (const rpc of rpcs) this.#rpc(rpc);
    });
  }

  #rpc({ name, request, response, clientStreaming, serverStreaming, options }: Rpc): void {
    const [ask, answer] = [this.#typeName(request), this.#typeName(response)];
    const declaration = `rpc ${name}(${clientStreaming ? 'stream ' : ''}${ask}) returns (${serverStreaming ? 'stream ' : ''}${answer})`;
    if (Object.keys(options).length === 0) this.#line(`${declaration};`);
    else this.#block(declaration, () => this.#options(options));
  }
}
