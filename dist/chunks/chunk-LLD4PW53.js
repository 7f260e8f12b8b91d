import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  printParseErrorCode,
  visit
} from "./chunk-3JUGGQP4.js";
import {
  require_dist
} from "./chunk-JJ22DMJZ.js";
import {
  Unreadable
} from "./chunk-TGDLJCRC.js";
import {
  __commonJS,
  __toESM
} from "./chunk-5HJ3J6EK.js";

// node_modules/xmlchars/xml/1.0/ed5.js
var require_ed5 = __commonJS({
  "node_modules/xmlchars/xml/1.0/ed5.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CHAR = "	\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
    exports.S = " 	\r\n";
    exports.NAME_START_CHAR = ":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
    exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
    exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
    exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
    exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
    exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    exports.S_LIST = [SPACE, NL, CR, TAB];
    function isChar(c) {
      return c >= SPACE && c <= 55295 || c === NL || c === CR || c === TAB || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isChar = isChar;
    function isS(c) {
      return c === SPACE || c === NL || c === CR || c === TAB;
    }
    exports.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports.isNameChar = isNameChar;
  }
});

// node_modules/xmlchars/xml/1.1/ed2.js
var require_ed2 = __commonJS({
  "node_modules/xmlchars/xml/1.1/ed2.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CHAR = "-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
    exports.RESTRICTED_CHAR = "-\b\v\f-\x7F-\x84\x86-\x9F";
    exports.S = " 	\r\n";
    exports.NAME_START_CHAR = ":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
    exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
    exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
    exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
    exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
    exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
    exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    exports.S_LIST = [SPACE, NL, CR, TAB];
    function isChar(c) {
      return c >= 1 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isChar = isChar;
    function isRestrictedChar(c) {
      return c >= 1 && c <= 8 || c === 11 || c === 12 || c >= 14 && c <= 31 || c >= 127 && c <= 132 || c >= 134 && c <= 159;
    }
    exports.isRestrictedChar = isRestrictedChar;
    function isCharAndNotRestricted(c) {
      return c === 9 || c === 10 || c === 13 || c > 31 && c < 127 || c === 133 || c > 159 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isCharAndNotRestricted = isCharAndNotRestricted;
    function isS(c) {
      return c === SPACE || c === NL || c === CR || c === TAB;
    }
    exports.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports.isNameChar = isNameChar;
  }
});

// node_modules/xmlchars/xmlns/1.0/ed3.js
var require_ed3 = __commonJS({
  "node_modules/xmlchars/xmlns/1.0/ed3.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.NC_NAME_START_CHAR = "A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
    exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
    exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
    function isNCNameStartChar(c) {
      return c >= 65 && c <= 90 || c === 95 || c >= 97 && c <= 122 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNCNameStartChar = isNCNameStartChar;
    function isNCNameChar(c) {
      return isNCNameStartChar(c) || (c === 45 || c === 46 || c >= 48 && c <= 57 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256);
    }
    exports.isNCNameChar = isNCNameChar;
  }
});

// node_modules/saxes/saxes.js
var require_saxes = __commonJS({
  "node_modules/saxes/saxes.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SaxesParser = exports.EVENTS = void 0;
    var ed5 = require_ed5();
    var ed2 = require_ed2();
    var NSed3 = require_ed3();
    var isS = ed5.isS;
    var isChar10 = ed5.isChar;
    var isNameStartChar = ed5.isNameStartChar;
    var isNameChar = ed5.isNameChar;
    var S_LIST = ed5.S_LIST;
    var NAME_RE = ed5.NAME_RE;
    var isChar11 = ed2.isChar;
    var isNCNameStartChar = NSed3.isNCNameStartChar;
    var isNCNameChar = NSed3.isNCNameChar;
    var NC_NAME_RE = NSed3.NC_NAME_RE;
    var XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
    var XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
    var rootNS = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      xml: XML_NAMESPACE,
      xmlns: XMLNS_NAMESPACE
    };
    var XML_ENTITIES = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      amp: "&",
      gt: ">",
      lt: "<",
      quot: '"',
      apos: "'"
    };
    var EOC = -1;
    var NL_LIKE = -2;
    var S_BEGIN = 0;
    var S_BEGIN_WHITESPACE = 1;
    var S_DOCTYPE = 2;
    var S_DOCTYPE_QUOTE = 3;
    var S_DTD = 4;
    var S_DTD_QUOTED = 5;
    var S_DTD_OPEN_WAKA = 6;
    var S_DTD_OPEN_WAKA_BANG = 7;
    var S_DTD_COMMENT = 8;
    var S_DTD_COMMENT_ENDING = 9;
    var S_DTD_COMMENT_ENDED = 10;
    var S_DTD_PI = 11;
    var S_DTD_PI_ENDING = 12;
    var S_TEXT = 13;
    var S_ENTITY = 14;
    var S_OPEN_WAKA = 15;
    var S_OPEN_WAKA_BANG = 16;
    var S_COMMENT = 17;
    var S_COMMENT_ENDING = 18;
    var S_COMMENT_ENDED = 19;
    var S_CDATA = 20;
    var S_CDATA_ENDING = 21;
    var S_CDATA_ENDING_2 = 22;
    var S_PI_FIRST_CHAR = 23;
    var S_PI_REST = 24;
    var S_PI_BODY = 25;
    var S_PI_ENDING = 26;
    var S_XML_DECL_NAME_START = 27;
    var S_XML_DECL_NAME = 28;
    var S_XML_DECL_EQ = 29;
    var S_XML_DECL_VALUE_START = 30;
    var S_XML_DECL_VALUE = 31;
    var S_XML_DECL_SEPARATOR = 32;
    var S_XML_DECL_ENDING = 33;
    var S_OPEN_TAG = 34;
    var S_OPEN_TAG_SLASH = 35;
    var S_ATTRIB = 36;
    var S_ATTRIB_NAME = 37;
    var S_ATTRIB_NAME_SAW_WHITE = 38;
    var S_ATTRIB_VALUE = 39;
    var S_ATTRIB_VALUE_QUOTED = 40;
    var S_ATTRIB_VALUE_CLOSED = 41;
    var S_ATTRIB_VALUE_UNQUOTED = 42;
    var S_CLOSE_TAG = 43;
    var S_CLOSE_TAG_SAW_WHITE = 44;
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    var BANG = 33;
    var DQUOTE = 34;
    var AMP = 38;
    var SQUOTE = 39;
    var MINUS = 45;
    var FORWARD_SLASH = 47;
    var SEMICOLON = 59;
    var LESS = 60;
    var EQUAL = 61;
    var GREATER = 62;
    var QUESTION = 63;
    var OPEN_BRACKET = 91;
    var CLOSE_BRACKET = 93;
    var NEL = 133;
    var LS = 8232;
    var isQuote = (c) => c === DQUOTE || c === SQUOTE;
    var QUOTES = [DQUOTE, SQUOTE];
    var DOCTYPE_TERMINATOR = [...QUOTES, OPEN_BRACKET, GREATER];
    var DTD_TERMINATOR = [...QUOTES, LESS, CLOSE_BRACKET];
    var XML_DECL_NAME_TERMINATOR = [EQUAL, QUESTION, ...S_LIST];
    var ATTRIB_VALUE_UNQUOTED_TERMINATOR = [...S_LIST, GREATER, AMP, LESS];
    function nsPairCheck(parser, prefix2, uri) {
      switch (prefix2) {
        case "xml":
          if (uri !== XML_NAMESPACE) {
            parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
          }
          break;
        case "xmlns":
          if (uri !== XMLNS_NAMESPACE) {
            parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
          }
          break;
        default:
      }
      switch (uri) {
        case XMLNS_NAMESPACE:
          parser.fail(prefix2 === "" ? `the default namespace may not be set to ${uri}.` : `may not assign a prefix (even "xmlns") to the URI ${XMLNS_NAMESPACE}.`);
          break;
        case XML_NAMESPACE:
          switch (prefix2) {
            case "xml":
              break;
            case "":
              parser.fail(`the default namespace may not be set to ${uri}.`);
              break;
            default:
              parser.fail("may not assign the xml namespace to another prefix.");
          }
          break;
        default:
      }
    }
    function nsMappingCheck(parser, mapping) {
      for (const local of Object.keys(mapping)) {
        nsPairCheck(parser, local, mapping[local]);
      }
    }
    var isNCName = (name) => NC_NAME_RE.test(name);
    var isName = (name) => NAME_RE.test(name);
    var FORBIDDEN_START = 0;
    var FORBIDDEN_BRACKET = 1;
    var FORBIDDEN_BRACKET_BRACKET = 2;
    exports.EVENTS = [
      "xmldecl",
      "text",
      "processinginstruction",
      "doctype",
      "comment",
      "opentagstart",
      "attribute",
      "opentag",
      "closetag",
      "cdata",
      "error",
      "end",
      "ready"
    ];
    var EVENT_NAME_TO_HANDLER_NAME = {
      xmldecl: "xmldeclHandler",
      text: "textHandler",
      processinginstruction: "piHandler",
      doctype: "doctypeHandler",
      comment: "commentHandler",
      opentagstart: "openTagStartHandler",
      attribute: "attributeHandler",
      opentag: "openTagHandler",
      closetag: "closeTagHandler",
      cdata: "cdataHandler",
      error: "errorHandler",
      end: "endHandler",
      ready: "readyHandler"
    };
    var SaxesParser2 = class {
      /**
       * @param opt The parser options.
       */
      constructor(opt) {
        this.opt = opt !== null && opt !== void 0 ? opt : {};
        this.fragmentOpt = !!this.opt.fragment;
        const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
        this.trackPosition = this.opt.position !== false;
        this.fileName = this.opt.fileName;
        if (xmlnsOpt) {
          this.nameStartCheck = isNCNameStartChar;
          this.nameCheck = isNCNameChar;
          this.isName = isNCName;
          this.processAttribs = this.processAttribsNS;
          this.pushAttrib = this.pushAttribNS;
          this.ns = Object.assign({ __proto__: null }, rootNS);
          const additional2 = this.opt.additionalNamespaces;
          if (additional2 != null) {
            nsMappingCheck(this, additional2);
            Object.assign(this.ns, additional2);
          }
        } else {
          this.nameStartCheck = isNameStartChar;
          this.nameCheck = isNameChar;
          this.isName = isName;
          this.processAttribs = this.processAttribsPlain;
          this.pushAttrib = this.pushAttribPlain;
        }
        this.stateTable = [
          /* eslint-disable @typescript-eslint/unbound-method */
          this.sBegin,
          this.sBeginWhitespace,
          this.sDoctype,
          this.sDoctypeQuote,
          this.sDTD,
          this.sDTDQuoted,
          this.sDTDOpenWaka,
          this.sDTDOpenWakaBang,
          this.sDTDComment,
          this.sDTDCommentEnding,
          this.sDTDCommentEnded,
          this.sDTDPI,
          this.sDTDPIEnding,
          this.sText,
          this.sEntity,
          this.sOpenWaka,
          this.sOpenWakaBang,
          this.sComment,
          this.sCommentEnding,
          this.sCommentEnded,
          this.sCData,
          this.sCDataEnding,
          this.sCDataEnding2,
          this.sPIFirstChar,
          this.sPIRest,
          this.sPIBody,
          this.sPIEnding,
          this.sXMLDeclNameStart,
          this.sXMLDeclName,
          this.sXMLDeclEq,
          this.sXMLDeclValueStart,
          this.sXMLDeclValue,
          this.sXMLDeclSeparator,
          this.sXMLDeclEnding,
          this.sOpenTag,
          this.sOpenTagSlash,
          this.sAttrib,
          this.sAttribName,
          this.sAttribNameSawWhite,
          this.sAttribValue,
          this.sAttribValueQuoted,
          this.sAttribValueClosed,
          this.sAttribValueUnquoted,
          this.sCloseTag,
          this.sCloseTagSawWhite
          /* eslint-enable @typescript-eslint/unbound-method */
        ];
        this._init();
      }
      /**
       * Indicates whether or not the parser is closed. If ``true``, wait for
       * the ``ready`` event to write again.
       */
      get closed() {
        return this._closed;
      }
      _init() {
        var _a;
        this.openWakaBang = "";
        this.text = "";
        this.name = "";
        this.piTarget = "";
        this.entity = "";
        this.q = null;
        this.tags = [];
        this.tag = null;
        this.topNS = null;
        this.chunk = "";
        this.chunkPosition = 0;
        this.i = 0;
        this.prevI = 0;
        this.carriedFromPrevious = void 0;
        this.forbiddenState = FORBIDDEN_START;
        this.attribList = [];
        const { fragmentOpt } = this;
        this.state = fragmentOpt ? S_TEXT : S_BEGIN;
        this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot = this.sawRoot = fragmentOpt;
        this.xmlDeclPossible = !fragmentOpt;
        this.xmlDeclExpects = ["version"];
        this.entityReturnState = void 0;
        let { defaultXMLVersion } = this.opt;
        if (defaultXMLVersion === void 0) {
          if (this.opt.forceXMLVersion === true) {
            throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
          }
          defaultXMLVersion = "1.0";
        }
        this.setXMLVersion(defaultXMLVersion);
        this.positionAtNewLine = 0;
        this.doctype = false;
        this._closed = false;
        this.xmlDecl = {
          version: void 0,
          encoding: void 0,
          standalone: void 0
        };
        this.line = 1;
        this.column = 0;
        this.ENTITIES = Object.create(XML_ENTITIES);
        (_a = this.readyHandler) === null || _a === void 0 ? void 0 : _a.call(this);
      }
      /**
       * The stream position the parser is currently looking at. This field is
       * zero-based.
       *
       * This field is not based on counting Unicode characters but is to be
       * interpreted as a plain index into a JavaScript string.
       */
      get position() {
        return this.chunkPosition + this.i;
      }
      /**
       * The column number of the next character to be read by the parser.  *
       * This field is zero-based. (The first column in a line is 0.)
       *
       * This field reports the index at which the next character would be in the
       * line if the line were represented as a JavaScript string.  Note that this
       * *can* be different to a count based on the number of *Unicode characters*
       * due to how JavaScript handles astral plane characters.
       *
       * See [[column]] for a number that corresponds to a count of Unicode
       * characters.
       */
      get columnIndex() {
        return this.position - this.positionAtNewLine;
      }
      /**
       * Set an event listener on an event. The parser supports one handler per
       * event type. If you try to set an event handler over an existing handler,
       * the old handler is silently overwritten.
       *
       * @param name The event to listen to.
       *
       * @param handler The handler to set.
       */
      on(name, handler) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
      }
      /**
       * Unset an event handler.
       *
       * @parma name The event to stop listening to.
       */
      off(name) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = void 0;
      }
      /**
       * Make an error object. The error object will have a message that contains
       * the ``fileName`` option passed at the creation of the parser. If position
       * tracking was turned on, it will also have line and column number
       * information.
       *
       * @param message The message describing the error to report.
       *
       * @returns An error object with a properly formatted message.
       */
      makeError(message) {
        var _a;
        let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
        if (this.trackPosition) {
          if (msg.length > 0) {
            msg += ":";
          }
          msg += `${this.line}:${this.column}`;
        }
        if (msg.length > 0) {
          msg += ": ";
        }
        return new Error(msg + message);
      }
      /**
       * Report a parsing error. This method is made public so that client code may
       * check for issues that are outside the scope of this project and can report
       * errors.
       *
       * @param message The error to report.
       *
       * @returns this
       */
      fail(message) {
        const err = this.makeError(message);
        const handler = this.errorHandler;
        if (handler === void 0) {
          throw err;
        } else {
          handler(err);
        }
        return this;
      }
      /**
       * Write a XML data to the parser.
       *
       * @param chunk The XML data to write.
       *
       * @returns this
       */
      // We do need object for the type here. Yes, it often causes problems
      // but not in this case.
      write(chunk) {
        if (this.closed) {
          return this.fail("cannot write after close; assign an onready handler.");
        }
        let end = false;
        if (chunk === null) {
          end = true;
          chunk = "";
        } else if (typeof chunk === "object") {
          chunk = chunk.toString();
        }
        if (this.carriedFromPrevious !== void 0) {
          chunk = `${this.carriedFromPrevious}${chunk}`;
          this.carriedFromPrevious = void 0;
        }
        let limit = chunk.length;
        const lastCode = chunk.charCodeAt(limit - 1);
        if (!end && // A trailing CR or surrogate must be carried over to the next
        // chunk.
        (lastCode === CR || lastCode >= 55296 && lastCode <= 56319)) {
          this.carriedFromPrevious = chunk[limit - 1];
          limit--;
          chunk = chunk.slice(0, limit);
        }
        const { stateTable } = this;
        this.chunk = chunk;
        this.i = 0;
        while (this.i < limit) {
          stateTable[this.state].call(this);
        }
        this.chunkPosition += limit;
        return end ? this.end() : this;
      }
      /**
       * Close the current stream. Perform final well-formedness checks and reset
       * the parser tstate.
       *
       * @returns this
       */
      close() {
        return this.write(null);
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.0.
       *
       * @returns The character read.
       */
      getCode10() {
        const { chunk, i } = this;
        this.prevI = i;
        this.i = i + 1;
        if (i >= chunk.length) {
          return EOC;
        }
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 55296) {
          if (code >= SPACE || code === TAB) {
            return code;
          }
          switch (code) {
            case NL:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL;
            case CR:
              if (chunk.charCodeAt(i + 1) === NL) {
                this.i = i + 2;
              }
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL_LIKE;
            default:
              this.fail("disallowed character.");
              return code;
          }
        }
        if (code > 56319) {
          if (!(code >= 57344 && code <= 65533)) {
            this.fail("disallowed character.");
          }
          return code;
        }
        const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
        this.i = i + 2;
        if (final > 1114111) {
          this.fail("disallowed character.");
        }
        return final;
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.1.
       *
       * @returns {number} The character read.
       */
      getCode11() {
        const { chunk, i } = this;
        this.prevI = i;
        this.i = i + 1;
        if (i >= chunk.length) {
          return EOC;
        }
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 55296) {
          if (code > 31 && code < 127 || code > 159 && code !== LS || code === TAB) {
            return code;
          }
          switch (code) {
            case NL:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL;
            case CR: {
              const next = chunk.charCodeAt(i + 1);
              if (next === NL || next === NEL) {
                this.i = i + 2;
              }
            }
            /* yes, fall through */
            case NEL:
            // 0x85
            case LS:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL_LIKE;
            default:
              this.fail("disallowed character.");
              return code;
          }
        }
        if (code > 56319) {
          if (!(code >= 57344 && code <= 65533)) {
            this.fail("disallowed character.");
          }
          return code;
        }
        const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
        this.i = i + 2;
        if (final > 1114111) {
          this.fail("disallowed character.");
        }
        return final;
      }
      /**
       * Like ``getCode`` but with the return value normalized so that ``NL`` is
       * returned for ``NL_LIKE``.
       */
      getCodeNorm() {
        const c = this.getCode();
        return c === NL_LIKE ? NL : c;
      }
      unget() {
        this.i = this.prevI;
        this.column--;
      }
      /**
       * Capture characters into a buffer until encountering one of a set of
       * characters.
       *
       * @param chars An array of codepoints. Encountering a character in the array
       * ends the capture. (``chars`` may safely contain ``NL``.)
       *
       * @return The character code that made the capture end, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureTo(chars) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
          const c = this.getCode();
          const isNLLike = c === NL_LIKE;
          const final = isNLLike ? NL : c;
          if (final === EOC || chars.includes(final)) {
            this.text += chunk.slice(start, this.prevI);
            return final;
          }
          if (isNLLike) {
            this.text += `${chunk.slice(start, this.prevI)}
`;
            start = this.i;
          }
        }
      }
      /**
       * Capture characters into a buffer until encountering a character.
       *
       * @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
       * CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
       *
       * @return ``true`` if we ran into the character. Otherwise, we ran into the
       * end of the current chunk.
       */
      captureToChar(char) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
          let c = this.getCode();
          switch (c) {
            case NL_LIKE:
              this.text += `${chunk.slice(start, this.prevI)}
`;
              start = this.i;
              c = NL;
              break;
            case EOC:
              this.text += chunk.slice(start);
              return false;
            default:
          }
          if (c === char) {
            this.text += chunk.slice(start, this.prevI);
            return true;
          }
        }
      }
      /**
       * Capture characters that satisfy ``isNameChar`` into the ``name`` field of
       * this parser.
       *
       * @return The character code that made the test fail, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureNameChars() {
        const { chunk, i: start } = this;
        while (true) {
          const c = this.getCode();
          if (c === EOC) {
            this.name += chunk.slice(start);
            return EOC;
          }
          if (!isNameChar(c)) {
            this.name += chunk.slice(start, this.prevI);
            return c === NL_LIKE ? NL : c;
          }
        }
      }
      /**
       * Skip white spaces.
       *
       * @return The character that ended the skip, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      skipSpaces() {
        while (true) {
          const c = this.getCodeNorm();
          if (c === EOC || !isS(c)) {
            return c;
          }
        }
      }
      setXMLVersion(version) {
        this.currentXMLVersion = version;
        if (version === "1.0") {
          this.isChar = isChar10;
          this.getCode = this.getCode10;
        } else {
          this.isChar = isChar11;
          this.getCode = this.getCode11;
        }
      }
      // STATE ENGINE METHODS
      // This needs to be a state separate from S_BEGIN_WHITESPACE because we want
      // to be sure never to come back to this state later.
      sBegin() {
        if (this.chunk.charCodeAt(0) === 65279) {
          this.i++;
          this.column++;
        }
        this.state = S_BEGIN_WHITESPACE;
      }
      sBeginWhitespace() {
        const iBefore = this.i;
        const c = this.skipSpaces();
        if (this.prevI !== iBefore) {
          this.xmlDeclPossible = false;
        }
        switch (c) {
          case LESS:
            this.state = S_OPEN_WAKA;
            if (this.text.length !== 0) {
              throw new Error("no-empty text at start");
            }
            break;
          case EOC:
            break;
          default:
            this.unget();
            this.state = S_TEXT;
            this.xmlDeclPossible = false;
        }
      }
      sDoctype() {
        var _a;
        const c = this.captureTo(DOCTYPE_TERMINATOR);
        switch (c) {
          case GREATER: {
            (_a = this.doctypeHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
            this.state = S_TEXT;
            this.doctype = true;
            break;
          }
          case EOC:
            break;
          default:
            this.text += String.fromCodePoint(c);
            if (c === OPEN_BRACKET) {
              this.state = S_DTD;
            } else if (isQuote(c)) {
              this.state = S_DOCTYPE_QUOTE;
              this.q = c;
            }
        }
      }
      sDoctypeQuote() {
        const q = this.q;
        if (this.captureToChar(q)) {
          this.text += String.fromCodePoint(q);
          this.q = null;
          this.state = S_DOCTYPE;
        }
      }
      sDTD() {
        const c = this.captureTo(DTD_TERMINATOR);
        if (c === EOC) {
          return;
        }
        this.text += String.fromCodePoint(c);
        if (c === CLOSE_BRACKET) {
          this.state = S_DOCTYPE;
        } else if (c === LESS) {
          this.state = S_DTD_OPEN_WAKA;
        } else if (isQuote(c)) {
          this.state = S_DTD_QUOTED;
          this.q = c;
        }
      }
      sDTDQuoted() {
        const q = this.q;
        if (this.captureToChar(q)) {
          this.text += String.fromCodePoint(q);
          this.state = S_DTD;
          this.q = null;
        }
      }
      sDTDOpenWaka() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        switch (c) {
          case BANG:
            this.state = S_DTD_OPEN_WAKA_BANG;
            this.openWakaBang = "";
            break;
          case QUESTION:
            this.state = S_DTD_PI;
            break;
          default:
            this.state = S_DTD;
        }
      }
      sDTDOpenWakaBang() {
        const char = String.fromCodePoint(this.getCodeNorm());
        const owb = this.openWakaBang += char;
        this.text += char;
        if (owb !== "-") {
          this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
          this.openWakaBang = "";
        }
      }
      sDTDComment() {
        if (this.captureToChar(MINUS)) {
          this.text += "-";
          this.state = S_DTD_COMMENT_ENDING;
        }
      }
      sDTDCommentEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
      }
      sDTDCommentEnded() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
          this.state = S_DTD;
        } else {
          this.fail("malformed comment.");
          this.state = S_DTD_COMMENT;
        }
      }
      sDTDPI() {
        if (this.captureToChar(QUESTION)) {
          this.text += "?";
          this.state = S_DTD_PI_ENDING;
        }
      }
      sDTDPIEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
          this.state = S_DTD;
        }
      }
      sText() {
        if (this.tags.length !== 0) {
          this.handleTextInRoot();
        } else {
          this.handleTextOutsideRoot();
        }
      }
      sEntity() {
        let { i: start } = this;
        const { chunk } = this;
        loop:
          while (true) {
            switch (this.getCode()) {
              case NL_LIKE:
                this.entity += `${chunk.slice(start, this.prevI)}
`;
                start = this.i;
                break;
              case SEMICOLON: {
                const { entityReturnState } = this;
                const entity = this.entity + chunk.slice(start, this.prevI);
                this.state = entityReturnState;
                let parsed;
                if (entity === "") {
                  this.fail("empty entity name.");
                  parsed = "&;";
                } else {
                  parsed = this.parseEntity(entity);
                  this.entity = "";
                }
                if (entityReturnState !== S_TEXT || this.textHandler !== void 0) {
                  this.text += parsed;
                }
                break loop;
              }
              case EOC:
                this.entity += chunk.slice(start);
                break loop;
              default:
            }
          }
      }
      sOpenWaka() {
        const c = this.getCode();
        if (isNameStartChar(c)) {
          this.state = S_OPEN_TAG;
          this.unget();
          this.xmlDeclPossible = false;
        } else {
          switch (c) {
            case FORWARD_SLASH:
              this.state = S_CLOSE_TAG;
              this.xmlDeclPossible = false;
              break;
            case BANG:
              this.state = S_OPEN_WAKA_BANG;
              this.openWakaBang = "";
              this.xmlDeclPossible = false;
              break;
            case QUESTION:
              this.state = S_PI_FIRST_CHAR;
              break;
            default:
              this.fail("disallowed character in tag name");
              this.state = S_TEXT;
              this.xmlDeclPossible = false;
          }
        }
      }
      sOpenWakaBang() {
        this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
        switch (this.openWakaBang) {
          case "[CDATA[":
            if (!this.sawRoot && !this.reportedTextBeforeRoot) {
              this.fail("text data outside of root node.");
              this.reportedTextBeforeRoot = true;
            }
            if (this.closedRoot && !this.reportedTextAfterRoot) {
              this.fail("text data outside of root node.");
              this.reportedTextAfterRoot = true;
            }
            this.state = S_CDATA;
            this.openWakaBang = "";
            break;
          case "--":
            this.state = S_COMMENT;
            this.openWakaBang = "";
            break;
          case "DOCTYPE":
            this.state = S_DOCTYPE;
            if (this.doctype || this.sawRoot) {
              this.fail("inappropriately located doctype declaration.");
            }
            this.openWakaBang = "";
            break;
          default:
            if (this.openWakaBang.length >= 7) {
              this.fail("incorrect syntax.");
            }
        }
      }
      sComment() {
        if (this.captureToChar(MINUS)) {
          this.state = S_COMMENT_ENDING;
        }
      }
      sCommentEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === MINUS) {
          this.state = S_COMMENT_ENDED;
          (_a = this.commentHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
          this.text = "";
        } else {
          this.text += `-${String.fromCodePoint(c)}`;
          this.state = S_COMMENT;
        }
      }
      sCommentEnded() {
        const c = this.getCodeNorm();
        if (c !== GREATER) {
          this.fail("malformed comment.");
          this.text += `--${String.fromCodePoint(c)}`;
          this.state = S_COMMENT;
        } else {
          this.state = S_TEXT;
        }
      }
      sCData() {
        if (this.captureToChar(CLOSE_BRACKET)) {
          this.state = S_CDATA_ENDING;
        }
      }
      sCDataEnding() {
        const c = this.getCodeNorm();
        if (c === CLOSE_BRACKET) {
          this.state = S_CDATA_ENDING_2;
        } else {
          this.text += `]${String.fromCodePoint(c)}`;
          this.state = S_CDATA;
        }
      }
      sCDataEnding2() {
        var _a;
        const c = this.getCodeNorm();
        switch (c) {
          case GREATER: {
            (_a = this.cdataHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
            this.state = S_TEXT;
            break;
          }
          case CLOSE_BRACKET:
            this.text += "]";
            break;
          default:
            this.text += `]]${String.fromCodePoint(c)}`;
            this.state = S_CDATA;
        }
      }
      // We need this separate state to check the first character fo the pi target
      // with this.nameStartCheck which allows less characters than this.nameCheck.
      sPIFirstChar() {
        const c = this.getCodeNorm();
        if (this.nameStartCheck(c)) {
          this.piTarget += String.fromCodePoint(c);
          this.state = S_PI_REST;
        } else if (c === QUESTION || isS(c)) {
          this.fail("processing instruction without a target.");
          this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
        } else {
          this.fail("disallowed character in processing instruction name.");
          this.piTarget += String.fromCodePoint(c);
          this.state = S_PI_REST;
        }
      }
      sPIRest() {
        const { chunk, i: start } = this;
        while (true) {
          const c = this.getCodeNorm();
          if (c === EOC) {
            this.piTarget += chunk.slice(start);
            return;
          }
          if (!this.nameCheck(c)) {
            this.piTarget += chunk.slice(start, this.prevI);
            const isQuestion = c === QUESTION;
            if (isQuestion || isS(c)) {
              if (this.piTarget === "xml") {
                if (!this.xmlDeclPossible) {
                  this.fail("an XML declaration must be at the start of the document.");
                }
                this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
              } else {
                this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
              }
            } else {
              this.fail("disallowed character in processing instruction name.");
              this.piTarget += String.fromCodePoint(c);
            }
            break;
          }
        }
      }
      sPIBody() {
        if (this.text.length === 0) {
          const c = this.getCodeNorm();
          if (c === QUESTION) {
            this.state = S_PI_ENDING;
          } else if (!isS(c)) {
            this.text = String.fromCodePoint(c);
          }
        } else if (this.captureToChar(QUESTION)) {
          this.state = S_PI_ENDING;
        }
      }
      sPIEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
          const { piTarget } = this;
          if (piTarget.toLowerCase() === "xml") {
            this.fail("the XML declaration must appear at the start of the document.");
          }
          (_a = this.piHandler) === null || _a === void 0 ? void 0 : _a.call(this, {
            target: piTarget,
            body: this.text
          });
          this.piTarget = this.text = "";
          this.state = S_TEXT;
        } else if (c === QUESTION) {
          this.text += "?";
        } else {
          this.text += `?${String.fromCodePoint(c)}`;
          this.state = S_PI_BODY;
        }
        this.xmlDeclPossible = false;
      }
      sXMLDeclNameStart() {
        const c = this.skipSpaces();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        if (c !== EOC) {
          this.state = S_XML_DECL_NAME;
          this.name = String.fromCodePoint(c);
        }
      }
      sXMLDeclName() {
        const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.name += this.text;
          this.text = "";
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (!(isS(c) || c === EQUAL)) {
          return;
        }
        this.name += this.text;
        this.text = "";
        if (!this.xmlDeclExpects.includes(this.name)) {
          switch (this.name.length) {
            case 0:
              this.fail("did not expect any more name/value pairs.");
              break;
            case 1:
              this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
              break;
            default:
              this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
          }
        }
        this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
      }
      sXMLDeclEq() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c)) {
          return;
        }
        if (c !== EQUAL) {
          this.fail("value required.");
        }
        this.state = S_XML_DECL_VALUE_START;
      }
      sXMLDeclValueStart() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c)) {
          return;
        }
        if (!isQuote(c)) {
          this.fail("value must be quoted.");
          this.q = SPACE;
        } else {
          this.q = c;
        }
        this.state = S_XML_DECL_VALUE;
      }
      sXMLDeclValue() {
        const c = this.captureTo([this.q, QUESTION]);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.text = "";
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (c === EOC) {
          return;
        }
        const value = this.text;
        this.text = "";
        switch (this.name) {
          case "version": {
            this.xmlDeclExpects = ["encoding", "standalone"];
            const version = value;
            this.xmlDecl.version = version;
            if (!/^1\.[0-9]+$/.test(version)) {
              this.fail("version number must match /^1\\.[0-9]+$/.");
            } else if (!this.opt.forceXMLVersion) {
              this.setXMLVersion(version);
            }
            break;
          }
          case "encoding":
            if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) {
              this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
            }
            this.xmlDeclExpects = ["standalone"];
            this.xmlDecl.encoding = value;
            break;
          case "standalone":
            if (value !== "yes" && value !== "no") {
              this.fail('standalone value must match "yes" or "no".');
            }
            this.xmlDeclExpects = [];
            this.xmlDecl.standalone = value;
            break;
          default:
        }
        this.name = "";
        this.state = S_XML_DECL_SEPARATOR;
      }
      sXMLDeclSeparator() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        if (!isS(c)) {
          this.fail("whitespace required.");
          this.unget();
        }
        this.state = S_XML_DECL_NAME_START;
      }
      sXMLDeclEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
          if (this.piTarget !== "xml") {
            this.fail("processing instructions are not allowed before root.");
          } else if (this.name !== "version" && this.xmlDeclExpects.includes("version")) {
            this.fail("XML declaration must contain a version.");
          }
          (_a = this.xmldeclHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.xmlDecl);
          this.name = "";
          this.piTarget = this.text = "";
          this.state = S_TEXT;
        } else {
          this.fail("The character ? is disallowed anywhere in XML declarations.");
        }
        this.xmlDeclPossible = false;
      }
      sOpenTag() {
        var _a;
        const c = this.captureNameChars();
        if (c === EOC) {
          return;
        }
        const tag2 = this.tag = {
          name: this.name,
          attributes: /* @__PURE__ */ Object.create(null)
        };
        this.name = "";
        if (this.xmlnsOpt) {
          this.topNS = tag2.ns = /* @__PURE__ */ Object.create(null);
        }
        (_a = this.openTagStartHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag2);
        this.sawRoot = true;
        if (!this.fragmentOpt && this.closedRoot) {
          this.fail("documents may contain only one root.");
        }
        switch (c) {
          case GREATER:
            this.openTag();
            break;
          case FORWARD_SLASH:
            this.state = S_OPEN_TAG_SLASH;
            break;
          default:
            if (!isS(c)) {
              this.fail("disallowed character in tag name.");
            }
            this.state = S_ATTRIB;
        }
      }
      sOpenTagSlash() {
        if (this.getCode() === GREATER) {
          this.openSelfClosingTag();
        } else {
          this.fail("forward-slash in opening tag not followed by >.");
          this.state = S_ATTRIB;
        }
      }
      sAttrib() {
        const c = this.skipSpaces();
        if (c === EOC) {
          return;
        }
        if (isNameStartChar(c)) {
          this.unget();
          this.state = S_ATTRIB_NAME;
        } else if (c === GREATER) {
          this.openTag();
        } else if (c === FORWARD_SLASH) {
          this.state = S_OPEN_TAG_SLASH;
        } else {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribName() {
        const c = this.captureNameChars();
        if (c === EQUAL) {
          this.state = S_ATTRIB_VALUE;
        } else if (isS(c)) {
          this.state = S_ATTRIB_NAME_SAW_WHITE;
        } else if (c === GREATER) {
          this.fail("attribute without value.");
          this.pushAttrib(this.name, this.name);
          this.name = this.text = "";
          this.openTag();
        } else if (c !== EOC) {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribNameSawWhite() {
        const c = this.skipSpaces();
        switch (c) {
          case EOC:
            return;
          case EQUAL:
            this.state = S_ATTRIB_VALUE;
            break;
          default:
            this.fail("attribute without value.");
            this.text = "";
            this.name = "";
            if (c === GREATER) {
              this.openTag();
            } else if (isNameStartChar(c)) {
              this.unget();
              this.state = S_ATTRIB_NAME;
            } else {
              this.fail("disallowed character in attribute name.");
              this.state = S_ATTRIB;
            }
        }
      }
      sAttribValue() {
        const c = this.getCodeNorm();
        if (isQuote(c)) {
          this.q = c;
          this.state = S_ATTRIB_VALUE_QUOTED;
        } else if (!isS(c)) {
          this.fail("unquoted attribute value.");
          this.state = S_ATTRIB_VALUE_UNQUOTED;
          this.unget();
        }
      }
      sAttribValueQuoted() {
        const { q, chunk } = this;
        let { i: start } = this;
        while (true) {
          switch (this.getCode()) {
            case q:
              this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
              this.name = this.text = "";
              this.q = null;
              this.state = S_ATTRIB_VALUE_CLOSED;
              return;
            case AMP:
              this.text += chunk.slice(start, this.prevI);
              this.state = S_ENTITY;
              this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
              return;
            case NL:
            case NL_LIKE:
            case TAB:
              this.text += `${chunk.slice(start, this.prevI)} `;
              start = this.i;
              break;
            case LESS:
              this.text += chunk.slice(start, this.prevI);
              this.fail("disallowed character.");
              return;
            case EOC:
              this.text += chunk.slice(start);
              return;
            default:
          }
        }
      }
      sAttribValueClosed() {
        const c = this.getCodeNorm();
        if (isS(c)) {
          this.state = S_ATTRIB;
        } else if (c === GREATER) {
          this.openTag();
        } else if (c === FORWARD_SLASH) {
          this.state = S_OPEN_TAG_SLASH;
        } else if (isNameStartChar(c)) {
          this.fail("no whitespace between attributes.");
          this.unget();
          this.state = S_ATTRIB_NAME;
        } else {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribValueUnquoted() {
        const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
        switch (c) {
          case AMP:
            this.state = S_ENTITY;
            this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
            break;
          case LESS:
            this.fail("disallowed character.");
            break;
          case EOC:
            break;
          default:
            if (this.text.includes("]]>")) {
              this.fail('the string "]]>" is disallowed in char data.');
            }
            this.pushAttrib(this.name, this.text);
            this.name = this.text = "";
            if (c === GREATER) {
              this.openTag();
            } else {
              this.state = S_ATTRIB;
            }
        }
      }
      sCloseTag() {
        const c = this.captureNameChars();
        if (c === GREATER) {
          this.closeTag();
        } else if (isS(c)) {
          this.state = S_CLOSE_TAG_SAW_WHITE;
        } else if (c !== EOC) {
          this.fail("disallowed character in closing tag.");
        }
      }
      sCloseTagSawWhite() {
        switch (this.skipSpaces()) {
          case GREATER:
            this.closeTag();
            break;
          case EOC:
            break;
          default:
            this.fail("disallowed character in closing tag.");
        }
      }
      // END OF STATE ENGINE METHODS
      handleTextInRoot() {
        let { i: start, forbiddenState } = this;
        const { chunk, textHandler: handler } = this;
        scanLoop:
          while (true) {
            switch (this.getCode()) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler !== void 0) {
                  const { text } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text.length !== 0) {
                    handler(text + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler(slice);
                  }
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              case CLOSE_BRACKET:
                switch (forbiddenState) {
                  case FORBIDDEN_START:
                    forbiddenState = FORBIDDEN_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET:
                    forbiddenState = FORBIDDEN_BRACKET_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET_BRACKET:
                    break;
                  default:
                    throw new Error("impossible state");
                }
                break;
              case GREATER:
                if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) {
                  this.fail('the string "]]>" is disallowed in char data.');
                }
                forbiddenState = FORBIDDEN_START;
                break;
              case NL_LIKE:
                if (handler !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                forbiddenState = FORBIDDEN_START;
                break;
              case EOC:
                if (handler !== void 0) {
                  this.text += chunk.slice(start);
                }
                break scanLoop;
              default:
                forbiddenState = FORBIDDEN_START;
            }
          }
        this.forbiddenState = forbiddenState;
      }
      handleTextOutsideRoot() {
        let { i: start } = this;
        const { chunk, textHandler: handler } = this;
        let nonSpace = false;
        outRootLoop:
          while (true) {
            const code = this.getCode();
            switch (code) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler !== void 0) {
                  const { text } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text.length !== 0) {
                    handler(text + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler(slice);
                  }
                }
                break outRootLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                nonSpace = true;
                break outRootLoop;
              case NL_LIKE:
                if (handler !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                break;
              case EOC:
                if (handler !== void 0) {
                  this.text += chunk.slice(start);
                }
                break outRootLoop;
              default:
                if (!isS(code)) {
                  nonSpace = true;
                }
            }
          }
        if (!nonSpace) {
          return;
        }
        if (!this.sawRoot && !this.reportedTextBeforeRoot) {
          this.fail("text data outside of root node.");
          this.reportedTextBeforeRoot = true;
        }
        if (this.closedRoot && !this.reportedTextAfterRoot) {
          this.fail("text data outside of root node.");
          this.reportedTextAfterRoot = true;
        }
      }
      pushAttribNS(name, value) {
        var _a;
        const { prefix: prefix2, local } = this.qname(name);
        const attr = { name, prefix: prefix2, local, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
        if (prefix2 === "xmlns") {
          const trimmed2 = value.trim();
          if (this.currentXMLVersion === "1.0" && trimmed2 === "") {
            this.fail("invalid attempt to undefine prefix in XML 1.0");
          }
          this.topNS[local] = trimmed2;
          nsPairCheck(this, local, trimmed2);
        } else if (name === "xmlns") {
          const trimmed2 = value.trim();
          this.topNS[""] = trimmed2;
          nsPairCheck(this, "", trimmed2);
        }
      }
      pushAttribPlain(name, value) {
        var _a;
        const attr = { name, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
      }
      /**
       * End parsing. This performs final well-formedness checks and resets the
       * parser to a clean state.
       *
       * @returns this
       */
      end() {
        var _a, _b;
        if (!this.sawRoot) {
          this.fail("document must contain a root element.");
        }
        const { tags } = this;
        while (tags.length > 0) {
          const tag2 = tags.pop();
          this.fail(`unclosed tag: ${tag2.name}`);
        }
        if (this.state !== S_BEGIN && this.state !== S_TEXT) {
          this.fail("unexpected end.");
        }
        const { text } = this;
        if (text.length !== 0) {
          (_a = this.textHandler) === null || _a === void 0 ? void 0 : _a.call(this, text);
          this.text = "";
        }
        this._closed = true;
        (_b = this.endHandler) === null || _b === void 0 ? void 0 : _b.call(this);
        this._init();
        return this;
      }
      /**
       * Resolve a namespace prefix.
       *
       * @param prefix The prefix to resolve.
       *
       * @returns The namespace URI or ``undefined`` if the prefix is not defined.
       */
      resolve(prefix2) {
        var _a, _b;
        let uri = this.topNS[prefix2];
        if (uri !== void 0) {
          return uri;
        }
        const { tags } = this;
        for (let index = tags.length - 1; index >= 0; index--) {
          uri = tags[index].ns[prefix2];
          if (uri !== void 0) {
            return uri;
          }
        }
        uri = this.ns[prefix2];
        if (uri !== void 0) {
          return uri;
        }
        return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix2);
      }
      /**
       * Parse a qname into its prefix and local name parts.
       *
       * @param name The name to parse
       *
       * @returns
       */
      qname(name) {
        const colon = name.indexOf(":");
        if (colon === -1) {
          return { prefix: "", local: name };
        }
        const local = name.slice(colon + 1);
        const prefix2 = name.slice(0, colon);
        if (prefix2 === "" || local === "" || local.includes(":")) {
          this.fail(`malformed name: ${name}.`);
        }
        return { prefix: prefix2, local };
      }
      processAttribsNS() {
        var _a;
        const { attribList } = this;
        const tag2 = this.tag;
        {
          const { prefix: prefix2, local } = this.qname(tag2.name);
          tag2.prefix = prefix2;
          tag2.local = local;
          const uri = tag2.uri = (_a = this.resolve(prefix2)) !== null && _a !== void 0 ? _a : "";
          if (prefix2 !== "") {
            if (prefix2 === "xmlns") {
              this.fail('tags may not have "xmlns" as prefix.');
            }
            if (uri === "") {
              this.fail(`unbound namespace prefix: ${JSON.stringify(prefix2)}.`);
              tag2.uri = prefix2;
            }
          }
        }
        if (attribList.length === 0) {
          return;
        }
        const { attributes } = tag2;
        const seen = /* @__PURE__ */ new Set();
        for (const attr of attribList) {
          const { name, prefix: prefix2, local } = attr;
          let uri;
          let eqname;
          if (prefix2 === "") {
            uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
            eqname = name;
          } else {
            uri = this.resolve(prefix2);
            if (uri === void 0) {
              this.fail(`unbound namespace prefix: ${JSON.stringify(prefix2)}.`);
              uri = prefix2;
            }
            eqname = `{${uri}}${local}`;
          }
          if (seen.has(eqname)) {
            this.fail(`duplicate attribute: ${eqname}.`);
          }
          seen.add(eqname);
          attr.uri = uri;
          attributes[name] = attr;
        }
        this.attribList = [];
      }
      processAttribsPlain() {
        const { attribList } = this;
        const attributes = this.tag.attributes;
        for (const { name, value } of attribList) {
          if (attributes[name] !== void 0) {
            this.fail(`duplicate attribute: ${name}.`);
          }
          attributes[name] = value;
        }
        this.attribList = [];
      }
      /**
       * Handle a complete open tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onopentag``.
       */
      openTag() {
        var _a;
        this.processAttribs();
        const { tags } = this;
        const tag2 = this.tag;
        tag2.isSelfClosing = false;
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag2);
        tags.push(tag2);
        this.state = S_TEXT;
        this.name = "";
      }
      /**
       * Handle a complete self-closing tag. This parser code calls this once it has
       * seen the whole tag. This method checks for well-formeness and then emits
       * ``onopentag`` and ``onclosetag``.
       */
      openSelfClosingTag() {
        var _a, _b, _c;
        this.processAttribs();
        const { tags } = this;
        const tag2 = this.tag;
        tag2.isSelfClosing = true;
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag2);
        (_b = this.closeTagHandler) === null || _b === void 0 ? void 0 : _b.call(this, tag2);
        const top = this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null;
        if (top === null) {
          this.closedRoot = true;
        }
        this.state = S_TEXT;
        this.name = "";
      }
      /**
       * Handle a complete close tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onclosetag``.
       */
      closeTag() {
        const { tags, name } = this;
        this.state = S_TEXT;
        this.name = "";
        if (name === "") {
          this.fail("weird empty close tag.");
          this.text += "</>";
          return;
        }
        const handler = this.closeTagHandler;
        let l = tags.length;
        while (l-- > 0) {
          const tag2 = this.tag = tags.pop();
          this.topNS = tag2.ns;
          handler === null || handler === void 0 ? void 0 : handler(tag2);
          if (tag2.name === name) {
            break;
          }
          this.fail("unexpected close tag.");
        }
        if (l === 0) {
          this.closedRoot = true;
        } else if (l < 0) {
          this.fail(`unmatched closing tag: ${name}.`);
          this.text += `</${name}>`;
        }
      }
      /**
       * Resolves an entity. Makes any necessary well-formedness checks.
       *
       * @param entity The entity to resolve.
       *
       * @returns The parsed entity.
       */
      parseEntity(entity) {
        if (entity[0] !== "#") {
          const defined = this.ENTITIES[entity];
          if (defined !== void 0) {
            return defined;
          }
          this.fail(this.isName(entity) ? "undefined entity." : "disallowed character in entity name.");
          return `&${entity};`;
        }
        let num = NaN;
        if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) {
          num = parseInt(entity.slice(2), 16);
        } else if (/^#[0-9]+$/.test(entity)) {
          num = parseInt(entity.slice(1), 10);
        }
        if (!this.isChar(num)) {
          this.fail("malformed character entity.");
          return `&${entity};`;
        }
        return String.fromCodePoint(num);
      }
    };
    exports.SaxesParser = SaxesParser2;
  }
});

// node_modules/semver/internal/constants.js
var require_constants = __commonJS({
  "node_modules/semver/internal/constants.js"(exports, module) {
    "use strict";
    var SEMVER_SPEC_VERSION = "2.0.0";
    var MAX_LENGTH = 256;
    var MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || /* istanbul ignore next */
    9007199254740991;
    var MAX_SAFE_COMPONENT_LENGTH = 16;
    var MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
    var WHITESPACE_CHARACTERS = [
      "	",
      "\n",
      "\v",
      "\f",
      "\r",
      " ",
      "\xA0",
      "\u1680",
      "\u2000",
      "\u2001",
      "\u2002",
      "\u2003",
      "\u2004",
      "\u2005",
      "\u2006",
      "\u2007",
      "\u2008",
      "\u2009",
      "\u200A",
      "\u2028",
      "\u2029",
      "\u202F",
      "\u205F",
      "\u3000",
      "\uFEFF"
    ];
    var RELEASE_TYPES = [
      "major",
      "premajor",
      "minor",
      "preminor",
      "patch",
      "prepatch",
      "prerelease"
    ];
    module.exports = {
      MAX_LENGTH,
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_SAFE_INTEGER,
      WHITESPACE_CHARACTERS,
      RELEASE_TYPES,
      SEMVER_SPEC_VERSION,
      FLAG_INCLUDE_PRERELEASE: 1,
      FLAG_LOOSE: 2
    };
  }
});

// node_modules/semver/internal/debug.js
var require_debug = __commonJS({
  "node_modules/semver/internal/debug.js"(exports, module) {
    "use strict";
    var debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {
    };
    module.exports = debug;
  }
});

// node_modules/semver/internal/re.js
var require_re = __commonJS({
  "node_modules/semver/internal/re.js"(exports, module) {
    "use strict";
    var {
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_LENGTH
    } = require_constants();
    var debug = require_debug();
    exports = module.exports = {};
    var re = exports.re = [];
    var safeRe = exports.safeRe = [];
    var src = exports.src = [];
    var safeSrc = exports.safeSrc = [];
    var t = exports.t = {};
    var R = 0;
    var LETTERDASHNUMBER = "[a-zA-Z0-9-]";
    var safeRegexReplacements = [
      ["\\s", 1],
      ["\\d", MAX_LENGTH],
      [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
    ];
    var makeSafeRegex = (value) => {
      for (const [token, max] of safeRegexReplacements) {
        value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
      }
      return value;
    };
    var createToken = (name, value, isGlobal) => {
      const safe = makeSafeRegex(value);
      const index = R++;
      debug(name, index, value);
      t[name] = index;
      src[index] = value;
      safeSrc[index] = safe;
      re[index] = new RegExp(value, isGlobal ? "g" : void 0);
      safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
    };
    createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
    createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
    createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
    createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
    createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
    createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
    createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
    createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
    createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
    createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
    createToken("FULL", `^${src[t.FULLPLAIN]}$`);
    createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
    createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
    createToken("GTLT", "((?:<|>)?=?)");
    createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
    createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
    createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
    createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COERCEPLAIN", `${"(^|[^\\d])(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
    createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
    createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
    createToken("COERCERTL", src[t.COERCE], true);
    createToken("COERCERTLFULL", src[t.COERCEFULL], true);
    createToken("LONETILDE", "(?:~>?)");
    createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
    exports.tildeTrimReplace = "$1~";
    createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
    createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("LONECARET", "(?:\\^)");
    createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
    exports.caretTrimReplace = "$1^";
    createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
    createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
    createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
    createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
    exports.comparatorTrimReplace = "$1$2$3";
    createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
    createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
    createToken("STAR", "(<|>)?=?\\s*\\*");
    createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
    createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
  }
});

// node_modules/semver/internal/parse-options.js
var require_parse_options = __commonJS({
  "node_modules/semver/internal/parse-options.js"(exports, module) {
    "use strict";
    var looseOption = Object.freeze({ loose: true });
    var emptyOpts = Object.freeze({});
    var parseOptions = (options) => {
      if (!options) {
        return emptyOpts;
      }
      if (typeof options !== "object") {
        return looseOption;
      }
      return options;
    };
    module.exports = parseOptions;
  }
});

// node_modules/semver/internal/identifiers.js
var require_identifiers = __commonJS({
  "node_modules/semver/internal/identifiers.js"(exports, module) {
    "use strict";
    var numeric = /^[0-9]+$/;
    var compareIdentifiers2 = (a, b) => {
      if (typeof a === "number" && typeof b === "number") {
        return a === b ? 0 : a < b ? -1 : 1;
      }
      const anum = numeric.test(a);
      const bnum = numeric.test(b);
      if (anum && bnum) {
        a = +a;
        b = +b;
      }
      return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
    };
    var rcompareIdentifiers = (a, b) => compareIdentifiers2(b, a);
    module.exports = {
      compareIdentifiers: compareIdentifiers2,
      rcompareIdentifiers
    };
  }
});

// node_modules/semver/classes/semver.js
var require_semver = __commonJS({
  "node_modules/semver/classes/semver.js"(exports, module) {
    "use strict";
    var debug = require_debug();
    var { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
    var { safeRe: re, t } = require_re();
    var parseOptions = require_parse_options();
    var { compareIdentifiers: compareIdentifiers2 } = require_identifiers();
    var isPrereleaseIdentifier = (prerelease, identifier) => {
      const identifiers = identifier.split(".");
      if (identifiers.length > prerelease.length) {
        return false;
      }
      for (let i = 0; i < identifiers.length; i++) {
        if (compareIdentifiers2(prerelease[i], identifiers[i]) !== 0) {
          return false;
        }
      }
      return true;
    };
    var SemVer = class _SemVer {
      constructor(version, options) {
        options = parseOptions(options);
        if (version instanceof _SemVer) {
          if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) {
            return version;
          } else {
            version = version.version;
          }
        } else if (typeof version !== "string") {
          throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
        }
        if (version.length > MAX_LENGTH) {
          throw new TypeError(
            `version is longer than ${MAX_LENGTH} characters`
          );
        }
        debug("SemVer", version, options);
        this.options = options;
        this.loose = !!options.loose;
        this.includePrerelease = !!options.includePrerelease;
        const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
        if (!m) {
          throw new TypeError(`Invalid Version: ${version}`);
        }
        this.raw = version;
        this.major = +m[1];
        this.minor = +m[2];
        this.patch = +m[3];
        if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
          throw new TypeError("Invalid major version");
        }
        if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
          throw new TypeError("Invalid minor version");
        }
        if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
          throw new TypeError("Invalid patch version");
        }
        if (!m[4]) {
          this.prerelease = [];
        } else {
          this.prerelease = m[4].split(".").map((id) => {
            if (/^[0-9]+$/.test(id)) {
              const num = +id;
              if (num >= 0 && num < MAX_SAFE_INTEGER) {
                return num;
              }
            }
            return id;
          });
        }
        this.build = m[5] ? m[5].split(".") : [];
        this.format();
      }
      format() {
        this.version = `${this.major}.${this.minor}.${this.patch}`;
        if (this.prerelease.length) {
          this.version += `-${this.prerelease.join(".")}`;
        }
        return this.version;
      }
      toString() {
        return this.version;
      }
      compare(other) {
        debug("SemVer.compare", this.version, this.options, other);
        if (!(other instanceof _SemVer)) {
          if (typeof other === "string" && other === this.version) {
            return 0;
          }
          other = new _SemVer(other, this.options);
        }
        if (other.version === this.version) {
          return 0;
        }
        return this.compareMain(other) || this.comparePre(other);
      }
      compareMain(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.major < other.major) {
          return -1;
        }
        if (this.major > other.major) {
          return 1;
        }
        if (this.minor < other.minor) {
          return -1;
        }
        if (this.minor > other.minor) {
          return 1;
        }
        if (this.patch < other.patch) {
          return -1;
        }
        if (this.patch > other.patch) {
          return 1;
        }
        return 0;
      }
      comparePre(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.prerelease.length && !other.prerelease.length) {
          return -1;
        } else if (!this.prerelease.length && other.prerelease.length) {
          return 1;
        } else if (!this.prerelease.length && !other.prerelease.length) {
          return 0;
        }
        let i = 0;
        do {
          const a = this.prerelease[i];
          const b = other.prerelease[i];
          debug("prerelease compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers2(a, b);
          }
        } while (++i);
      }
      compareBuild(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        let i = 0;
        do {
          const a = this.build[i];
          const b = other.build[i];
          debug("build compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers2(a, b);
          }
        } while (++i);
      }
      // preminor will bump the version up to the next minor release, and immediately
      // down to pre-release. premajor and prepatch work the same way.
      inc(release, identifier, identifierBase) {
        if (release.startsWith("pre")) {
          if (!identifier && identifierBase === false) {
            throw new Error("invalid increment argument: identifier is empty");
          }
          if (identifier) {
            const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
            if (!match || match[1] !== identifier) {
              throw new Error(`invalid identifier: ${identifier}`);
            }
          }
        }
        switch (release) {
          case "premajor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor = 0;
            this.major++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "preminor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "prepatch":
            this.prerelease.length = 0;
            this.inc("patch", identifier, identifierBase);
            this.inc("pre", identifier, identifierBase);
            break;
          // If the input is a non-prerelease version, this acts the same as
          // prepatch.
          case "prerelease":
            if (this.prerelease.length === 0) {
              this.inc("patch", identifier, identifierBase);
            }
            this.inc("pre", identifier, identifierBase);
            break;
          case "release":
            if (this.prerelease.length === 0) {
              throw new Error(`version ${this.raw} is not a prerelease`);
            }
            this.prerelease.length = 0;
            break;
          case "major":
            if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) {
              this.major++;
            }
            this.minor = 0;
            this.patch = 0;
            this.prerelease = [];
            break;
          case "minor":
            if (this.patch !== 0 || this.prerelease.length === 0) {
              this.minor++;
            }
            this.patch = 0;
            this.prerelease = [];
            break;
          case "patch":
            if (this.prerelease.length === 0) {
              this.patch++;
            }
            this.prerelease = [];
            break;
          // This probably shouldn't be used publicly.
          // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
          case "pre": {
            const base = Number(identifierBase) ? 1 : 0;
            if (this.prerelease.length === 0) {
              this.prerelease = [base];
            } else {
              let i = this.prerelease.length;
              while (--i >= 0) {
                if (typeof this.prerelease[i] === "number") {
                  this.prerelease[i]++;
                  i = -2;
                }
              }
              if (i === -1) {
                if (identifier === this.prerelease.join(".") && identifierBase === false) {
                  throw new Error("invalid increment argument: identifier already exists");
                }
                this.prerelease.push(base);
              }
            }
            if (identifier) {
              let prerelease = [identifier, base];
              if (identifierBase === false) {
                prerelease = [identifier];
              }
              if (isPrereleaseIdentifier(this.prerelease, identifier)) {
                const prereleaseBase = this.prerelease[identifier.split(".").length];
                if (isNaN(prereleaseBase)) {
                  this.prerelease = prerelease;
                }
              } else {
                this.prerelease = prerelease;
              }
            }
            break;
          }
          default:
            throw new Error(`invalid increment argument: ${release}`);
        }
        this.raw = this.format();
        if (this.build.length) {
          this.raw += `+${this.build.join(".")}`;
        }
        return this;
      }
    };
    module.exports = SemVer;
  }
});

// node_modules/semver/functions/parse.js
var require_parse = __commonJS({
  "node_modules/semver/functions/parse.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var parse3 = (version, options, throwErrors = false) => {
      if (version instanceof SemVer) {
        return version;
      }
      try {
        return new SemVer(version, options);
      } catch (er) {
        if (!throwErrors) {
          return null;
        }
        throw er;
      }
    };
    module.exports = parse3;
  }
});

// node_modules/semver/functions/valid.js
var require_valid = __commonJS({
  "node_modules/semver/functions/valid.js"(exports, module) {
    "use strict";
    var parse3 = require_parse();
    var valid2 = (version, options) => {
      const v = parse3(version, options);
      return v ? v.version : null;
    };
    module.exports = valid2;
  }
});

// node_modules/semver/functions/clean.js
var require_clean = __commonJS({
  "node_modules/semver/functions/clean.js"(exports, module) {
    "use strict";
    var parse3 = require_parse();
    var clean = (version, options) => {
      const s = parse3(version.trim().replace(/^[=v]+/, ""), options);
      return s ? s.version : null;
    };
    module.exports = clean;
  }
});

// node_modules/semver/functions/inc.js
var require_inc = __commonJS({
  "node_modules/semver/functions/inc.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var inc = (version, release, options, identifier, identifierBase) => {
      if (typeof options === "string") {
        identifierBase = identifier;
        identifier = options;
        options = void 0;
      }
      try {
        return new SemVer(
          version instanceof SemVer ? version.version : version,
          options
        ).inc(release, identifier, identifierBase).version;
      } catch (er) {
        return null;
      }
    };
    module.exports = inc;
  }
});

// node_modules/semver/functions/diff.js
var require_diff = __commonJS({
  "node_modules/semver/functions/diff.js"(exports, module) {
    "use strict";
    var parse3 = require_parse();
    var diff = (version1, version2) => {
      const v1 = parse3(version1, null, true);
      const v2 = parse3(version2, null, true);
      const comparison = v1.compare(v2);
      if (comparison === 0) {
        return null;
      }
      const v1Higher = comparison > 0;
      const highVersion = v1Higher ? v1 : v2;
      const lowVersion = v1Higher ? v2 : v1;
      const highHasPre = !!highVersion.prerelease.length;
      const lowHasPre = !!lowVersion.prerelease.length;
      if (lowHasPre && !highHasPre) {
        if (!lowVersion.patch && !lowVersion.minor) {
          return "major";
        }
        if (lowVersion.compareMain(highVersion) === 0) {
          if (lowVersion.minor && !lowVersion.patch) {
            return "minor";
          }
          return "patch";
        }
      }
      const prefix2 = highHasPre ? "pre" : "";
      if (v1.major !== v2.major) {
        return prefix2 + "major";
      }
      if (v1.minor !== v2.minor) {
        return prefix2 + "minor";
      }
      if (v1.patch !== v2.patch) {
        return prefix2 + "patch";
      }
      return "prerelease";
    };
    module.exports = diff;
  }
});

// node_modules/semver/functions/major.js
var require_major = __commonJS({
  "node_modules/semver/functions/major.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var major = (a, loose2) => new SemVer(a, loose2).major;
    module.exports = major;
  }
});

// node_modules/semver/functions/minor.js
var require_minor = __commonJS({
  "node_modules/semver/functions/minor.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var minor = (a, loose2) => new SemVer(a, loose2).minor;
    module.exports = minor;
  }
});

// node_modules/semver/functions/patch.js
var require_patch = __commonJS({
  "node_modules/semver/functions/patch.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var patch = (a, loose2) => new SemVer(a, loose2).patch;
    module.exports = patch;
  }
});

// node_modules/semver/functions/prerelease.js
var require_prerelease = __commonJS({
  "node_modules/semver/functions/prerelease.js"(exports, module) {
    "use strict";
    var parse3 = require_parse();
    var prerelease = (version, options) => {
      const parsed = parse3(version, options);
      return parsed && parsed.prerelease.length ? parsed.prerelease : null;
    };
    module.exports = prerelease;
  }
});

// node_modules/semver/functions/compare.js
var require_compare = __commonJS({
  "node_modules/semver/functions/compare.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var compare2 = (a, b, loose2) => new SemVer(a, loose2).compare(new SemVer(b, loose2));
    module.exports = compare2;
  }
});

// node_modules/semver/functions/rcompare.js
var require_rcompare = __commonJS({
  "node_modules/semver/functions/rcompare.js"(exports, module) {
    "use strict";
    var compare2 = require_compare();
    var rcompare = (a, b, loose2) => compare2(b, a, loose2);
    module.exports = rcompare;
  }
});

// node_modules/semver/functions/compare-loose.js
var require_compare_loose = __commonJS({
  "node_modules/semver/functions/compare-loose.js"(exports, module) {
    "use strict";
    var compare2 = require_compare();
    var compareLoose = (a, b) => compare2(a, b, true);
    module.exports = compareLoose;
  }
});

// node_modules/semver/functions/compare-build.js
var require_compare_build = __commonJS({
  "node_modules/semver/functions/compare-build.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var compareBuild = (a, b, loose2) => {
      const versionA = new SemVer(a, loose2);
      const versionB = new SemVer(b, loose2);
      return versionA.compare(versionB) || versionA.compareBuild(versionB);
    };
    module.exports = compareBuild;
  }
});

// node_modules/semver/functions/sort.js
var require_sort = __commonJS({
  "node_modules/semver/functions/sort.js"(exports, module) {
    "use strict";
    var compareBuild = require_compare_build();
    var sort = (list, loose2) => list.sort((a, b) => compareBuild(a, b, loose2));
    module.exports = sort;
  }
});

// node_modules/semver/functions/rsort.js
var require_rsort = __commonJS({
  "node_modules/semver/functions/rsort.js"(exports, module) {
    "use strict";
    var compareBuild = require_compare_build();
    var rsort = (list, loose2) => list.sort((a, b) => compareBuild(b, a, loose2));
    module.exports = rsort;
  }
});

// node_modules/semver/functions/gt.js
var require_gt = __commonJS({
  "node_modules/semver/functions/gt.js"(exports, module) {
    "use strict";
    var compare2 = require_compare();
    var gt = (a, b, loose2) => compare2(a, b, loose2) > 0;
    module.exports = gt;
  }
});

// node_modules/semver/functions/lt.js
var require_lt = __commonJS({
  "node_modules/semver/functions/lt.js"(exports, module) {
    "use strict";
    var compare2 = require_compare();
    var lt = (a, b, loose2) => compare2(a, b, loose2) < 0;
    module.exports = lt;
  }
});

// node_modules/semver/functions/eq.js
var require_eq = __commonJS({
  "node_modules/semver/functions/eq.js"(exports, module) {
    "use strict";
    var compare2 = require_compare();
    var eq = (a, b, loose2) => compare2(a, b, loose2) === 0;
    module.exports = eq;
  }
});

// node_modules/semver/functions/neq.js
var require_neq = __commonJS({
  "node_modules/semver/functions/neq.js"(exports, module) {
    "use strict";
    var compare2 = require_compare();
    var neq = (a, b, loose2) => compare2(a, b, loose2) !== 0;
    module.exports = neq;
  }
});

// node_modules/semver/functions/gte.js
var require_gte = __commonJS({
  "node_modules/semver/functions/gte.js"(exports, module) {
    "use strict";
    var compare2 = require_compare();
    var gte = (a, b, loose2) => compare2(a, b, loose2) >= 0;
    module.exports = gte;
  }
});

// node_modules/semver/functions/lte.js
var require_lte = __commonJS({
  "node_modules/semver/functions/lte.js"(exports, module) {
    "use strict";
    var compare2 = require_compare();
    var lte = (a, b, loose2) => compare2(a, b, loose2) <= 0;
    module.exports = lte;
  }
});

// node_modules/semver/functions/cmp.js
var require_cmp = __commonJS({
  "node_modules/semver/functions/cmp.js"(exports, module) {
    "use strict";
    var eq = require_eq();
    var neq = require_neq();
    var gt = require_gt();
    var gte = require_gte();
    var lt = require_lt();
    var lte = require_lte();
    var cmp = (a, op, b, loose2) => {
      switch (op) {
        case "===":
          if (typeof a === "object") {
            a = a.version;
          }
          if (typeof b === "object") {
            b = b.version;
          }
          return a === b;
        case "!==":
          if (typeof a === "object") {
            a = a.version;
          }
          if (typeof b === "object") {
            b = b.version;
          }
          return a !== b;
        case "":
        case "=":
        case "==":
          return eq(a, b, loose2);
        case "!=":
          return neq(a, b, loose2);
        case ">":
          return gt(a, b, loose2);
        case ">=":
          return gte(a, b, loose2);
        case "<":
          return lt(a, b, loose2);
        case "<=":
          return lte(a, b, loose2);
        default:
          throw new TypeError(`Invalid operator: ${op}`);
      }
    };
    module.exports = cmp;
  }
});

// node_modules/semver/functions/coerce.js
var require_coerce = __commonJS({
  "node_modules/semver/functions/coerce.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var parse3 = require_parse();
    var { safeRe: re, t } = require_re();
    var coerce = (version, options) => {
      if (version instanceof SemVer) {
        return version;
      }
      if (typeof version === "number") {
        version = String(version);
      }
      if (typeof version !== "string") {
        return null;
      }
      options = options || {};
      let match = null;
      if (!options.rtl) {
        match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
      } else {
        const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
        let next;
        while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
          if (!match || next.index + next[0].length !== match.index + match[0].length) {
            match = next;
          }
          coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
        }
        coerceRtlRegex.lastIndex = -1;
      }
      if (match === null) {
        return null;
      }
      const major = match[2];
      const minor = match[3] || "0";
      const patch = match[4] || "0";
      const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
      const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
      return parse3(`${major}.${minor}.${patch}${prerelease}${build}`, options);
    };
    module.exports = coerce;
  }
});

// node_modules/semver/functions/truncate.js
var require_truncate = __commonJS({
  "node_modules/semver/functions/truncate.js"(exports, module) {
    "use strict";
    var parse3 = require_parse();
    var constants = require_constants();
    var SemVer = require_semver();
    var truncate = (version, truncation, options) => {
      if (!constants.RELEASE_TYPES.includes(truncation)) {
        return null;
      }
      const clonedVersion = cloneInputVersion(version, options);
      return clonedVersion && doTruncation(clonedVersion, truncation);
    };
    var cloneInputVersion = (version, options) => {
      const versionStringToParse = version instanceof SemVer ? version.version : version;
      return parse3(versionStringToParse, options);
    };
    var doTruncation = (version, truncation) => {
      if (isPrerelease(truncation)) {
        return version.version;
      }
      version.prerelease = [];
      switch (truncation) {
        case "major":
          version.minor = 0;
          version.patch = 0;
          break;
        case "minor":
          version.patch = 0;
          break;
      }
      return version.format();
    };
    var isPrerelease = (type) => {
      return type.startsWith("pre");
    };
    module.exports = truncate;
  }
});

// node_modules/semver/internal/lrucache.js
var require_lrucache = __commonJS({
  "node_modules/semver/internal/lrucache.js"(exports, module) {
    "use strict";
    var LRUCache = class {
      constructor() {
        this.max = 1e3;
        this.map = /* @__PURE__ */ new Map();
      }
      get(key) {
        const value = this.map.get(key);
        if (value === void 0) {
          return void 0;
        } else {
          this.map.delete(key);
          this.map.set(key, value);
          return value;
        }
      }
      delete(key) {
        return this.map.delete(key);
      }
      set(key, value) {
        const deleted = this.delete(key);
        if (!deleted && value !== void 0) {
          if (this.map.size >= this.max) {
            const firstKey = this.map.keys().next().value;
            this.delete(firstKey);
          }
          this.map.set(key, value);
        }
        return this;
      }
    };
    module.exports = LRUCache;
  }
});

// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = __commonJS({
  "node_modules/semver/internal/trim-comparator-whitespace.js"(exports, module) {
    "use strict";
    var {
      MAX_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      WHITESPACE_CHARACTERS
    } = require_constants();
    var whitespace = new Uint8Array(65536);
    for (const char of WHITESPACE_CHARACTERS) {
      whitespace[char.charCodeAt(0)] = 1;
    }
    var isWhitespace2 = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
    var isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace2(char);
    var isDigit3 = (char) => char !== void 0 && char >= "0" && char <= "9";
    var isLetter2 = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
    var isIdentifierCharacter = (char) => isDigit3(char) || isLetter2(char) || char === "-";
    var isVersionStart = (char) => isDigit3(char) || char === "x" || char === "X" || char === "*";
    var findDigitsEndIndex = (range, start, limit, digitRuns) => {
      if (!isDigit3(range[start])) {
        return start;
      }
      if (start >= digitRuns.start && start < digitRuns.end) {
        return Math.min(start + limit, digitRuns.end);
      }
      if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
        return Math.min(start + limit, digitRuns.previousEnd);
      }
      let end = start + 1;
      while (isDigit3(range[end])) {
        end++;
      }
      digitRuns.previousStart = digitRuns.start;
      digitRuns.previousEnd = digitRuns.end;
      digitRuns.start = start;
      digitRuns.end = end;
      return Math.min(start + limit, end);
    };
    var findVersionNumberEndIndex = (range, start, loose2, digitRuns) => {
      if (!loose2 && range[start] === "0") {
        return start + 1;
      }
      return findDigitsEndIndex(range, start, loose2 ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
    };
    var findPrereleaseIdentifierEndIndex = (range, start, loose2, digitRuns) => {
      const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
      if (isLetter2(range[digitsEnd]) || range[digitsEnd] === "-") {
        let end = digitsEnd + 1;
        const limit = end + MAX_SAFE_BUILD_LENGTH;
        while (end < limit && isIdentifierCharacter(range[end])) {
          end++;
        }
        return end;
      }
      return findVersionNumberEndIndex(range, start, loose2, digitRuns);
    };
    var findPrereleaseEndIndex = (range, start, loose2, digitRuns) => {
      const hyphen = range[start] === "-";
      if (!loose2 && !hyphen) {
        return start;
      }
      const identifierStart = start + (hyphen ? 1 : 0);
      let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose2, digitRuns);
      if (end === identifierStart) {
        if (!loose2 || !hyphen) {
          return start;
        }
        end = findPrereleaseIdentifierEndIndex(range, start, loose2, digitRuns);
      }
      while (range[end] === ".") {
        const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose2, digitRuns);
        if (next === end + 1) {
          break;
        }
        end = next;
      }
      return end;
    };
    var findBuildIdentifierEndIndex = (range, start) => {
      let end = start;
      while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
        end++;
      }
      return end;
    };
    var findBuildEndIndex = (range, start) => {
      if (range[start] !== "+") {
        return start;
      }
      let end = findBuildIdentifierEndIndex(range, start + 1);
      if (end === start + 1) {
        return start;
      }
      while (range[end] === ".") {
        const next = findBuildIdentifierEndIndex(range, end + 1);
        if (next === end + 1) {
          break;
        }
        end = next;
      }
      return end;
    };
    var findLooseFullVersionEndIndex = (range, start, digitRuns) => {
      let end = start;
      for (let component = 0; component < 3; component++) {
        const next = findVersionNumberEndIndex(range, end, true, digitRuns);
        if (next === end) {
          return start;
        }
        end = next;
        if (component < 2) {
          if (range[end] !== ".") {
            return start;
          }
          end++;
        }
      }
      const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
      return findBuildEndIndex(range, prereleaseEnd);
    };
    var findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
      if (isDigit3(range[start])) {
        return findVersionNumberEndIndex(range, start, false, digitRuns);
      }
      return isVersionStart(range[start]) ? start + 1 : start;
    };
    var findPartialVersionEndIndex = (range, start, digitRuns) => {
      let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
      for (let component = 0; component < 2; component++) {
        if (range[end] !== ".") {
          return end;
        }
        const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
        if (next === end + 1) {
          return end;
        }
        end = next;
      }
      const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
      return findBuildEndIndex(range, prereleaseEnd);
    };
    var findVersionEndIndex = (range, start, digitRuns) => {
      const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
      return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
    };
    var findRemovableWhitespaceIndex = (range, matchStart) => {
      let position = matchStart;
      if (isWhitespace2(range[position])) {
        position++;
      }
      if (range[position] === "<" || range[position] === ">") {
        position++;
      }
      if (range[position] === "=") {
        position++;
      }
      return isWhitespace2(range[position]) ? position : -1;
    };
    var trimComparatorWhitespace = (range) => {
      let result = "";
      let copyFrom = 0;
      let cursor = 0;
      const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 };
      while (cursor < range.length) {
        const matchStart = cursor;
        if (range[cursor] === "<" || range[cursor] === ">") {
          cursor++;
        } else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
          cursor++;
          continue;
        }
        while (cursor < range.length && isVersionPrefix(range[cursor])) {
          cursor++;
        }
        if (!isVersionStart(range[cursor])) {
          continue;
        }
        const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
        if (whitespacePosition !== -1) {
          result += range.slice(copyFrom, whitespacePosition);
          copyFrom = whitespacePosition + 1;
        }
        cursor = findVersionEndIndex(range, cursor, digitRuns);
      }
      return result + range.slice(copyFrom);
    };
    module.exports = trimComparatorWhitespace;
  }
});

// node_modules/semver/classes/range.js
var require_range = __commonJS({
  "node_modules/semver/classes/range.js"(exports, module) {
    "use strict";
    var SPACE_CHARACTERS = /\s+/g;
    var Range = class _Range {
      constructor(range, options) {
        options = parseOptions(options);
        if (range instanceof _Range) {
          if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) {
            return range;
          } else {
            return new _Range(range.raw, options);
          }
        }
        if (range instanceof Comparator) {
          this.raw = range.value;
          this.set = [[range]];
          this.formatted = void 0;
          return this;
        }
        this.options = options;
        this.loose = !!options.loose;
        this.includePrerelease = !!options.includePrerelease;
        this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
        this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
        if (!this.set.length) {
          throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
        }
        if (this.set.length > 1) {
          const first = this.set[0];
          this.set = this.set.filter((c) => !isNullSet(c[0]));
          if (this.set.length === 0) {
            this.set = [first];
          } else if (this.set.length > 1) {
            for (const c of this.set) {
              if (c.length === 1 && isAny(c[0])) {
                this.set = [c];
                break;
              }
            }
          }
        }
        this.formatted = void 0;
      }
      get range() {
        if (this.formatted === void 0) {
          this.formatted = "";
          for (let i = 0; i < this.set.length; i++) {
            if (i > 0) {
              this.formatted += "||";
            }
            const comps = this.set[i];
            for (let k = 0; k < comps.length; k++) {
              if (k > 0) {
                this.formatted += " ";
              }
              this.formatted += comps[k].toString().trim();
            }
          }
        }
        return this.formatted;
      }
      format() {
        return this.range;
      }
      toString() {
        return this.range;
      }
      parseRange(range) {
        range = range.replace(BUILDSTRIPRE, "");
        const memoOpts = (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE);
        const memoKey = memoOpts + ":" + range;
        const cached = cache.get(memoKey);
        if (cached) {
          return cached;
        }
        const loose2 = this.options.loose;
        const hr = loose2 ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
        range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
        debug("hyphen replace", range);
        range = trimComparatorWhitespace(range);
        debug("comparator trim", range);
        range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
        debug("tilde trim", range);
        range = range.replace(re[t.CARETTRIM], caretTrimReplace);
        debug("caret trim", range);
        let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
        if (loose2) {
          rangeList = rangeList.filter((comp) => {
            debug("loose invalid filter", comp, this.options);
            return !!comp.match(re[t.COMPARATORLOOSE]);
          });
        }
        debug("range list", rangeList);
        const rangeMap = /* @__PURE__ */ new Map();
        const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
        for (const comp of comparators) {
          if (isNullSet(comp)) {
            return [comp];
          }
          rangeMap.set(comp.value, comp);
        }
        if (rangeMap.size > 1 && rangeMap.has("")) {
          rangeMap.delete("");
        }
        const result = [...rangeMap.values()];
        cache.set(memoKey, result);
        return result;
      }
      intersects(range, options) {
        if (!(range instanceof _Range)) {
          throw new TypeError("a Range is required");
        }
        return this.set.some((thisComparators) => {
          return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => {
            return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
              return rangeComparators.every((rangeComparator) => {
                return thisComparator.intersects(rangeComparator, options);
              });
            });
          });
        });
      }
      // if ANY of the sets match ALL of its comparators, then pass
      test(version) {
        if (!version) {
          return false;
        }
        if (typeof version === "string") {
          try {
            version = new SemVer(version, this.options);
          } catch (er) {
            return false;
          }
        }
        for (let i = 0; i < this.set.length; i++) {
          if (testSet(this.set[i], version, this.options)) {
            return true;
          }
        }
        return false;
      }
    };
    module.exports = Range;
    var LRU = require_lrucache();
    var cache = new LRU();
    var parseOptions = require_parse_options();
    var Comparator = require_comparator();
    var debug = require_debug();
    var SemVer = require_semver();
    var trimComparatorWhitespace = require_trim_comparator_whitespace();
    var {
      safeRe: re,
      src,
      t,
      tildeTrimReplace,
      caretTrimReplace
    } = require_re();
    var { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants();
    var BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
    var isNullSet = (c) => c.value === "<0.0.0-0";
    var isAny = (c) => c.value === "";
    var isSatisfiable = (comparators, options) => {
      let result = true;
      const remainingComparators = comparators.slice();
      let testComparator = remainingComparators.pop();
      while (result && remainingComparators.length) {
        result = remainingComparators.every((otherComparator) => {
          return testComparator.intersects(otherComparator, options);
        });
        testComparator = remainingComparators.pop();
      }
      return result;
    };
    var parseComparator = (comp, options) => {
      comp = comp.replace(re[t.BUILD], "");
      debug("comp", comp, options);
      comp = replaceCarets(comp, options);
      debug("caret", comp);
      comp = replaceTildes(comp, options);
      debug("tildes", comp);
      comp = replaceXRanges(comp, options);
      debug("xrange", comp);
      comp = replaceStars(comp, options);
      debug("stars", comp);
      return comp;
    };
    var isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
    var invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
    var replaceTildes = (comp, options) => {
      return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
    };
    var replaceTilde = (comp, options) => {
      const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
      const z = options.includePrerelease ? "-0" : "";
      return comp.replace(r, (_, M, m, p, pr) => {
        debug("tilde", comp, _, M, m, p, pr);
        let ret;
        if (isX(M)) {
          ret = "";
        } else if (isX(m)) {
          ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
        } else if (isX(p)) {
          ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
        } else if (pr) {
          debug("replaceTilde pr", pr);
          ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
        } else {
          ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
        }
        debug("tilde return", ret);
        return ret;
      });
    };
    var replaceCarets = (comp, options) => {
      return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
    };
    var replaceCaret = (comp, options) => {
      debug("caret", comp, options);
      const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
      const z = options.includePrerelease ? "-0" : "";
      return comp.replace(r, (_, M, m, p, pr) => {
        debug("caret", comp, _, M, m, p, pr);
        let ret;
        if (isX(M)) {
          ret = "";
        } else if (isX(m)) {
          ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
        } else if (isX(p)) {
          if (M === "0") {
            ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
          } else {
            ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
          }
        } else if (pr) {
          debug("replaceCaret pr", pr);
          if (M === "0") {
            if (m === "0") {
              ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
            } else {
              ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
            }
          } else {
            ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
          }
        } else {
          debug("no pr");
          if (M === "0") {
            if (m === "0") {
              ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
            } else {
              ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
            }
          } else {
            ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
          }
        }
        debug("caret return", ret);
        return ret;
      });
    };
    var replaceXRanges = (comp, options) => {
      debug("replaceXRanges", comp, options);
      return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
    };
    var replaceXRange = (comp, options) => {
      comp = comp.trim();
      const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
      return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
        debug("xRange", comp, ret, gtlt, M, m, p, pr);
        if (invalidXRangeOrder(M, m, p)) {
          return comp;
        }
        const xM = isX(M);
        const xm = xM || isX(m);
        const xp = xm || isX(p);
        const anyX = xp;
        if (gtlt === "=" && anyX) {
          gtlt = "";
        }
        pr = options.includePrerelease ? "-0" : "";
        if (xM) {
          if (gtlt === ">" || gtlt === "<") {
            ret = "<0.0.0-0";
          } else {
            ret = "*";
          }
        } else if (gtlt && anyX) {
          if (xm) {
            m = 0;
          }
          p = 0;
          if (gtlt === ">") {
            gtlt = ">=";
            if (xm) {
              M = +M + 1;
              m = 0;
              p = 0;
            } else {
              m = +m + 1;
              p = 0;
            }
          } else if (gtlt === "<=") {
            gtlt = "<";
            if (xm) {
              M = +M + 1;
            } else {
              m = +m + 1;
            }
          }
          if (gtlt === "<") {
            pr = "-0";
          }
          ret = `${gtlt + M}.${m}.${p}${pr}`;
        } else if (xm) {
          ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
        } else if (xp) {
          ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
        }
        debug("xRange return", ret);
        return ret;
      });
    };
    var replaceStars = (comp, options) => {
      debug("replaceStars", comp, options);
      return comp.trim().replace(re[t.STAR], "");
    };
    var replaceGTE0 = (comp, options) => {
      debug("replaceGTE0", comp, options);
      return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
    };
    var hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
      if (isX(fM)) {
        from = "";
      } else if (isX(fm)) {
        from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
      } else if (isX(fp)) {
        from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
      } else if (fpr) {
        from = `>=${from}`;
      } else {
        from = `>=${from}${incPr ? "-0" : ""}`;
      }
      if (isX(tM)) {
        to = "";
      } else if (isX(tm)) {
        to = `<${+tM + 1}.0.0-0`;
      } else if (isX(tp)) {
        to = `<${tM}.${+tm + 1}.0-0`;
      } else if (tpr) {
        to = `<=${tM}.${tm}.${tp}-${tpr}`;
      } else if (incPr) {
        to = `<${tM}.${tm}.${+tp + 1}-0`;
      } else {
        to = `<=${to}`;
      }
      return `${from} ${to}`.trim();
    };
    var testSet = (set2, version, options) => {
      for (let i = 0; i < set2.length; i++) {
        if (!set2[i].test(version)) {
          return false;
        }
      }
      if (version.prerelease.length && !options.includePrerelease) {
        for (let i = 0; i < set2.length; i++) {
          debug(set2[i].semver);
          if (set2[i].semver === Comparator.ANY) {
            continue;
          }
          if (set2[i].semver.prerelease.length > 0) {
            const allowed = set2[i].semver;
            if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) {
              return true;
            }
          }
        }
        return false;
      }
      return true;
    };
  }
});

// node_modules/semver/classes/comparator.js
var require_comparator = __commonJS({
  "node_modules/semver/classes/comparator.js"(exports, module) {
    "use strict";
    var ANY = /* @__PURE__ */ Symbol("SemVer ANY");
    var Comparator = class _Comparator {
      static get ANY() {
        return ANY;
      }
      constructor(comp, options) {
        options = parseOptions(options);
        if (comp instanceof _Comparator) {
          if (comp.loose === !!options.loose) {
            return comp;
          } else {
            comp = comp.value;
          }
        }
        comp = comp.trim().split(/\s+/).join(" ");
        debug("comparator", comp, options);
        this.options = options;
        this.loose = !!options.loose;
        this.parse(comp);
        if (this.semver === ANY) {
          this.value = "";
        } else {
          this.value = this.operator + this.semver.version;
        }
        debug("comp", this);
      }
      parse(comp) {
        const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
        const m = comp.match(r);
        if (!m) {
          throw new TypeError(`Invalid comparator: ${comp}`);
        }
        this.operator = m[1] !== void 0 ? m[1] : "";
        if (this.operator === "=") {
          this.operator = "";
        }
        if (!m[2]) {
          this.semver = ANY;
        } else {
          this.semver = new SemVer(m[2], this.options.loose);
        }
      }
      toString() {
        return this.value;
      }
      test(version) {
        debug("Comparator.test", version, this.options.loose);
        if (this.semver === ANY || version === ANY) {
          return true;
        }
        if (typeof version === "string") {
          try {
            version = new SemVer(version, this.options);
          } catch (er) {
            return false;
          }
        }
        return cmp(version, this.operator, this.semver, this.options);
      }
      intersects(comp, options) {
        if (!(comp instanceof _Comparator)) {
          throw new TypeError("a Comparator is required");
        }
        if (this.operator === "") {
          if (this.value === "") {
            return true;
          }
          return new Range(comp.value, options).test(this.value);
        } else if (comp.operator === "") {
          if (comp.value === "") {
            return true;
          }
          return new Range(this.value, options).test(comp.semver);
        }
        options = parseOptions(options);
        if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) {
          return false;
        }
        if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) {
          return false;
        }
        if (this.operator.startsWith(">") && comp.operator.startsWith(">")) {
          return true;
        }
        if (this.operator.startsWith("<") && comp.operator.startsWith("<")) {
          return true;
        }
        if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) {
          return true;
        }
        if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) {
          return true;
        }
        if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) {
          return true;
        }
        return false;
      }
    };
    module.exports = Comparator;
    var parseOptions = require_parse_options();
    var { safeRe: re, t } = require_re();
    var cmp = require_cmp();
    var debug = require_debug();
    var SemVer = require_semver();
    var Range = require_range();
  }
});

// node_modules/semver/functions/satisfies.js
var require_satisfies = __commonJS({
  "node_modules/semver/functions/satisfies.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var satisfies = (version, range, options) => {
      try {
        range = new Range(range, options);
      } catch (er) {
        return false;
      }
      return range.test(version);
    };
    module.exports = satisfies;
  }
});

// node_modules/semver/ranges/to-comparators.js
var require_to_comparators = __commonJS({
  "node_modules/semver/ranges/to-comparators.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var toComparators = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
    module.exports = toComparators;
  }
});

// node_modules/semver/ranges/max-satisfying.js
var require_max_satisfying = __commonJS({
  "node_modules/semver/ranges/max-satisfying.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var Range = require_range();
    var maxSatisfying = (versions, range, options) => {
      let max = null;
      let maxSV = null;
      let rangeObj = null;
      try {
        rangeObj = new Range(range, options);
      } catch (er) {
        return null;
      }
      versions.forEach((v) => {
        if (rangeObj.test(v)) {
          if (!max || maxSV.compare(v) === -1) {
            max = v;
            maxSV = new SemVer(max, options);
          }
        }
      });
      return max;
    };
    module.exports = maxSatisfying;
  }
});

// node_modules/semver/ranges/min-satisfying.js
var require_min_satisfying = __commonJS({
  "node_modules/semver/ranges/min-satisfying.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var Range = require_range();
    var minSatisfying = (versions, range, options) => {
      let min = null;
      let minSV = null;
      let rangeObj = null;
      try {
        rangeObj = new Range(range, options);
      } catch (er) {
        return null;
      }
      versions.forEach((v) => {
        if (rangeObj.test(v)) {
          if (!min || minSV.compare(v) === 1) {
            min = v;
            minSV = new SemVer(min, options);
          }
        }
      });
      return min;
    };
    module.exports = minSatisfying;
  }
});

// node_modules/semver/ranges/min-version.js
var require_min_version = __commonJS({
  "node_modules/semver/ranges/min-version.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var Range = require_range();
    var gt = require_gt();
    var minVersion = (range, loose2) => {
      range = new Range(range, loose2);
      let minver = new SemVer("0.0.0");
      if (range.test(minver)) {
        return minver;
      }
      minver = new SemVer("0.0.0-0");
      if (range.test(minver)) {
        return minver;
      }
      minver = null;
      for (let i = 0; i < range.set.length; ++i) {
        const comparators = range.set[i];
        let setMin = null;
        comparators.forEach((comparator) => {
          const compver = new SemVer(comparator.semver.version);
          switch (comparator.operator) {
            case ">":
              if (compver.prerelease.length === 0) {
                compver.patch++;
              } else {
                compver.prerelease.push(0);
              }
              compver.raw = compver.format();
            /* fallthrough */
            case "":
            case ">=":
              if (!setMin || gt(compver, setMin)) {
                setMin = compver;
              }
              break;
            case "<":
            case "<=":
              break;
            /* istanbul ignore next */
            default:
              throw new Error(`Unexpected operation: ${comparator.operator}`);
          }
        });
        if (setMin && (!minver || gt(minver, setMin))) {
          minver = setMin;
        }
      }
      if (minver && range.test(minver)) {
        return minver;
      }
      return null;
    };
    module.exports = minVersion;
  }
});

// node_modules/semver/ranges/valid.js
var require_valid2 = __commonJS({
  "node_modules/semver/ranges/valid.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var validRange = (range, options) => {
      try {
        return new Range(range, options).range || "*";
      } catch (er) {
        return null;
      }
    };
    module.exports = validRange;
  }
});

// node_modules/semver/ranges/outside.js
var require_outside = __commonJS({
  "node_modules/semver/ranges/outside.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var Comparator = require_comparator();
    var { ANY } = Comparator;
    var Range = require_range();
    var satisfies = require_satisfies();
    var gt = require_gt();
    var lt = require_lt();
    var lte = require_lte();
    var gte = require_gte();
    var outside = (version, range, hilo, options) => {
      version = new SemVer(version, options);
      range = new Range(range, options);
      let gtfn, ltefn, ltfn, comp, ecomp;
      switch (hilo) {
        case ">":
          gtfn = gt;
          ltefn = lte;
          ltfn = lt;
          comp = ">";
          ecomp = ">=";
          break;
        case "<":
          gtfn = lt;
          ltefn = gte;
          ltfn = gt;
          comp = "<";
          ecomp = "<=";
          break;
        default:
          throw new TypeError('Must provide a hilo val of "<" or ">"');
      }
      if (satisfies(version, range, options)) {
        return false;
      }
      for (let i = 0; i < range.set.length; ++i) {
        const comparators = range.set[i];
        let high = null;
        let low = null;
        comparators.forEach((comparator) => {
          if (comparator.semver === ANY) {
            comparator = new Comparator(">=0.0.0");
          }
          high = high || comparator;
          low = low || comparator;
          if (gtfn(comparator.semver, high.semver, options)) {
            high = comparator;
          } else if (ltfn(comparator.semver, low.semver, options)) {
            low = comparator;
          }
        });
        if (high.operator === comp || high.operator === ecomp) {
          return false;
        }
        if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) {
          return false;
        } else if (low.operator === ecomp && ltfn(version, low.semver)) {
          return false;
        }
      }
      return true;
    };
    module.exports = outside;
  }
});

// node_modules/semver/ranges/gtr.js
var require_gtr = __commonJS({
  "node_modules/semver/ranges/gtr.js"(exports, module) {
    "use strict";
    var outside = require_outside();
    var gtr = (version, range, options) => outside(version, range, ">", options);
    module.exports = gtr;
  }
});

// node_modules/semver/ranges/ltr.js
var require_ltr = __commonJS({
  "node_modules/semver/ranges/ltr.js"(exports, module) {
    "use strict";
    var outside = require_outside();
    var ltr = (version, range, options) => outside(version, range, "<", options);
    module.exports = ltr;
  }
});

// node_modules/semver/ranges/intersects.js
var require_intersects = __commonJS({
  "node_modules/semver/ranges/intersects.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var intersects = (r1, r2, options) => {
      r1 = new Range(r1, options);
      r2 = new Range(r2, options);
      return r1.intersects(r2, options);
    };
    module.exports = intersects;
  }
});

// node_modules/semver/ranges/simplify.js
var require_simplify = __commonJS({
  "node_modules/semver/ranges/simplify.js"(exports, module) {
    "use strict";
    var satisfies = require_satisfies();
    var compare2 = require_compare();
    module.exports = (versions, range, options) => {
      const set2 = [];
      let first = null;
      let prev = null;
      const v = versions.sort((a, b) => compare2(a, b, options));
      for (const version of v) {
        const included = satisfies(version, range, options);
        if (included) {
          prev = version;
          if (!first) {
            first = version;
          }
        } else {
          if (prev) {
            set2.push([first, prev]);
          }
          prev = null;
          first = null;
        }
      }
      if (first) {
        set2.push([first, null]);
      }
      const ranges = [];
      for (const [min, max] of set2) {
        if (min === max) {
          ranges.push(min);
        } else if (!max && min === v[0]) {
          ranges.push("*");
        } else if (!max) {
          ranges.push(`>=${min}`);
        } else if (min === v[0]) {
          ranges.push(`<=${max}`);
        } else {
          ranges.push(`${min} - ${max}`);
        }
      }
      const simplified = ranges.join(" || ");
      const original = typeof range.raw === "string" ? range.raw : String(range);
      return simplified.length < original.length ? simplified : range;
    };
  }
});

// node_modules/semver/ranges/subset.js
var require_subset = __commonJS({
  "node_modules/semver/ranges/subset.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var Comparator = require_comparator();
    var { ANY } = Comparator;
    var satisfies = require_satisfies();
    var compare2 = require_compare();
    var subset = (sub, dom, options = {}) => {
      if (sub === dom) {
        return true;
      }
      sub = new Range(sub, options);
      dom = new Range(dom, options);
      let sawNonNull = false;
      OUTER: for (const simpleSub of sub.set) {
        for (const simpleDom of dom.set) {
          const isSub = simpleSubset(simpleSub, simpleDom, options);
          sawNonNull = sawNonNull || isSub !== null;
          if (isSub) {
            continue OUTER;
          }
        }
        if (sawNonNull) {
          return false;
        }
      }
      return true;
    };
    var minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
    var minimumVersion = [new Comparator(">=0.0.0")];
    var simpleSubset = (sub, dom, options) => {
      if (sub === dom) {
        return true;
      }
      if (sub.length === 1 && sub[0].semver === ANY) {
        if (dom.length === 1 && dom[0].semver === ANY) {
          return true;
        } else if (options.includePrerelease) {
          sub = minimumVersionWithPreRelease;
        } else {
          sub = minimumVersion;
        }
      }
      if (dom.length === 1 && dom[0].semver === ANY) {
        if (options.includePrerelease) {
          return true;
        } else {
          dom = minimumVersion;
        }
      }
      const eqSet = /* @__PURE__ */ new Set();
      let gt, lt;
      for (const c of sub) {
        if (c.operator === ">" || c.operator === ">=") {
          gt = higherGT(gt, c, options);
        } else if (c.operator === "<" || c.operator === "<=") {
          lt = lowerLT(lt, c, options);
        } else {
          eqSet.add(c.semver);
        }
      }
      if (eqSet.size > 1) {
        return null;
      }
      let gtltComp;
      if (gt && lt) {
        gtltComp = compare2(gt.semver, lt.semver, options);
        if (gtltComp > 0) {
          return null;
        } else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) {
          return null;
        }
      }
      for (const eq of eqSet) {
        if (gt && !satisfies(eq, String(gt), options)) {
          return null;
        }
        if (lt && !satisfies(eq, String(lt), options)) {
          return null;
        }
        for (const c of dom) {
          if (!satisfies(eq, String(c), options)) {
            return false;
          }
        }
        return true;
      }
      let higher, lower;
      let hasDomLT, hasDomGT;
      let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
      let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
      if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) {
        needDomLTPre = false;
      }
      for (const c of dom) {
        hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
        hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
        if (gt) {
          if (needDomGTPre) {
            if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) {
              needDomGTPre = false;
            }
          }
          if (c.operator === ">" || c.operator === ">=") {
            higher = higherGT(gt, c, options);
            if (higher === c && higher !== gt) {
              return false;
            }
          } else if (gt.operator === ">=" && !c.test(gt.semver)) {
            return false;
          }
        }
        if (lt) {
          if (needDomLTPre) {
            if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) {
              needDomLTPre = false;
            }
          }
          if (c.operator === "<" || c.operator === "<=") {
            lower = lowerLT(lt, c, options);
            if (lower === c && lower !== lt) {
              return false;
            }
          } else if (lt.operator === "<=" && !c.test(lt.semver)) {
            return false;
          }
        }
        if (!c.operator && (lt || gt) && gtltComp !== 0) {
          return false;
        }
      }
      if (gt && hasDomLT && !lt && gtltComp !== 0) {
        return false;
      }
      if (lt && hasDomGT && !gt && gtltComp !== 0) {
        return false;
      }
      if (needDomGTPre || needDomLTPre) {
        return false;
      }
      return true;
    };
    var higherGT = (a, b, options) => {
      if (!a) {
        return b;
      }
      const comp = compare2(a.semver, b.semver, options);
      return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
    };
    var lowerLT = (a, b, options) => {
      if (!a) {
        return b;
      }
      const comp = compare2(a.semver, b.semver, options);
      return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
    };
    module.exports = subset;
  }
});

// node_modules/semver/index.js
var require_semver2 = __commonJS({
  "node_modules/semver/index.js"(exports, module) {
    "use strict";
    var internalRe = require_re();
    var constants = require_constants();
    var SemVer = require_semver();
    var identifiers = require_identifiers();
    var parse3 = require_parse();
    var valid2 = require_valid();
    var clean = require_clean();
    var inc = require_inc();
    var diff = require_diff();
    var major = require_major();
    var minor = require_minor();
    var patch = require_patch();
    var prerelease = require_prerelease();
    var compare2 = require_compare();
    var rcompare = require_rcompare();
    var compareLoose = require_compare_loose();
    var compareBuild = require_compare_build();
    var sort = require_sort();
    var rsort = require_rsort();
    var gt = require_gt();
    var lt = require_lt();
    var eq = require_eq();
    var neq = require_neq();
    var gte = require_gte();
    var lte = require_lte();
    var cmp = require_cmp();
    var coerce = require_coerce();
    var truncate = require_truncate();
    var Comparator = require_comparator();
    var Range = require_range();
    var satisfies = require_satisfies();
    var toComparators = require_to_comparators();
    var maxSatisfying = require_max_satisfying();
    var minSatisfying = require_min_satisfying();
    var minVersion = require_min_version();
    var validRange = require_valid2();
    var outside = require_outside();
    var gtr = require_gtr();
    var ltr = require_ltr();
    var intersects = require_intersects();
    var simplifyRange = require_simplify();
    var subset = require_subset();
    module.exports = {
      parse: parse3,
      valid: valid2,
      clean,
      inc,
      diff,
      major,
      minor,
      patch,
      prerelease,
      compare: compare2,
      rcompare,
      compareLoose,
      compareBuild,
      sort,
      rsort,
      gt,
      lt,
      eq,
      neq,
      gte,
      lte,
      cmp,
      coerce,
      truncate,
      Comparator,
      Range,
      satisfies,
      toComparators,
      maxSatisfying,
      minSatisfying,
      minVersion,
      validRange,
      outside,
      gtr,
      ltr,
      intersects,
      simplifyRange,
      subset,
      SemVer,
      re: internalRe.re,
      src: internalRe.src,
      tokens: internalRe.t,
      SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
      RELEASE_TYPES: constants.RELEASE_TYPES,
      compareIdentifiers: identifiers.compareIdentifiers,
      rcompareIdentifiers: identifiers.rcompareIdentifiers
    };
  }
});

// node_modules/@renovatebot/pep440/lib/version.js
var require_version = __commonJS({
  "node_modules/@renovatebot/pep440/lib/version.js"(exports, module) {
    var VERSION_PATTERN = [
      "v?",
      "(?:",
      /* */
      "(?:(?<epoch>[0-9]+)!)?",
      // epoch
      /* */
      "(?<release>[0-9]+(?:\\.[0-9]+)*)",
      // release segment
      /* */
      "(?<pre>",
      // pre-release
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))",
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<pre_n>[0-9]+)?",
      /* */
      ")?",
      /* */
      "(?<post>",
      // post release
      /*    */
      "(?:-(?<post_n1>[0-9]+))",
      /*    */
      "|",
      /*    */
      "(?:",
      /*        */
      "[-_\\.]?",
      /*        */
      "(?<post_l>post|rev|r)",
      /*        */
      "[-_\\.]?",
      /*        */
      "(?<post_n2>[0-9]+)?",
      /*    */
      ")",
      /* */
      ")?",
      /* */
      "(?<dev>",
      // dev release
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<dev_l>dev)",
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<dev_n>[0-9]+)?",
      /* */
      ")?",
      ")",
      "(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"
      // local version
    ].join("");
    module.exports = {
      VERSION_PATTERN,
      valid: valid2,
      clean,
      explain,
      parse: parse3,
      stringify: stringify2
    };
    var validRegex = new RegExp("^" + VERSION_PATTERN + "$", "i");
    function valid2(version) {
      return validRegex.test(version) ? version : null;
    }
    var cleanRegex = new RegExp("^\\s*" + VERSION_PATTERN + "\\s*$", "i");
    function clean(version) {
      return stringify2(parse3(version, cleanRegex));
    }
    function parse3(version, regex) {
      const { groups } = (regex || validRegex).exec(version) || {};
      if (!groups) {
        return null;
      }
      const parsed = {
        epoch: Number(groups.epoch ? groups.epoch : 0),
        release: groups.release.split(".").map(Number),
        pre: normalize_letter_version(groups.pre_l, groups.pre_n),
        post: normalize_letter_version(
          groups.post_l,
          groups.post_n1 || groups.post_n2
        ),
        dev: normalize_letter_version(groups.dev_l, groups.dev_n),
        local: parse_local_version(groups.local)
      };
      return parsed;
    }
    function stringify2(parsed) {
      if (!parsed) {
        return null;
      }
      const { epoch, release, pre, post, dev, local } = parsed;
      const parts = [];
      if (epoch !== 0) {
        parts.push(`${epoch}!`);
      }
      parts.push(release.join("."));
      if (pre) {
        parts.push(pre.join(""));
      }
      if (post) {
        parts.push("." + post.join(""));
      }
      if (dev) {
        parts.push("." + dev.join(""));
      }
      if (local) {
        parts.push(`+${local}`);
      }
      return parts.join("");
    }
    function normalize_letter_version(letterIn, numberIn) {
      let letter = letterIn;
      let number = numberIn;
      if (letter) {
        if (!number) {
          number = 0;
        }
        letter = letter.toLowerCase();
        if (letter === "alpha") {
          letter = "a";
        } else if (letter === "beta") {
          letter = "b";
        } else if (["c", "pre", "preview"].includes(letter)) {
          letter = "rc";
        } else if (["rev", "r"].includes(letter)) {
          letter = "post";
        }
        return [letter, Number(number)];
      }
      if (!letter && number) {
        letter = "post";
        return [letter, Number(number)];
      }
      return null;
    }
    function parse_local_version(local) {
      if (local) {
        return local.split(/[._-]/).map(
          (part) => Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part)
        );
      }
      return null;
    }
    function explain(version) {
      const parsed = parse3(version);
      if (!parsed) {
        return parsed;
      }
      const { epoch, release, pre, post, dev, local } = parsed;
      let base_version = "";
      if (epoch !== 0) {
        base_version += epoch + "!";
      }
      base_version += release.join(".");
      const is_prerelease = Boolean(dev || pre);
      const is_devrelease = Boolean(dev);
      const is_postrelease = Boolean(post);
      return {
        epoch,
        release,
        pre,
        post: post ? post[1] : post,
        dev: dev ? dev[1] : dev,
        local: local ? local.join(".") : local,
        public: stringify2(parsed).split("+", 1)[0],
        base_version,
        is_prerelease,
        is_devrelease,
        is_postrelease
      };
    }
  }
});

// node_modules/@renovatebot/pep440/lib/operator.js
var require_operator = __commonJS({
  "node_modules/@renovatebot/pep440/lib/operator.js"(exports, module) {
    var { parse: parse3 } = require_version();
    module.exports = {
      compare: compare2,
      rcompare,
      lt,
      le,
      eq,
      ne,
      ge,
      gt,
      "<": lt,
      "<=": le,
      "==": eq,
      "!=": ne,
      ">=": ge,
      ">": gt,
      "===": arbitrary
    };
    function lt(version, other) {
      return compare2(version, other) < 0;
    }
    function le(version, other) {
      return compare2(version, other) <= 0;
    }
    function eq(version, other) {
      return compare2(version, other) === 0;
    }
    function ne(version, other) {
      return compare2(version, other) !== 0;
    }
    function ge(version, other) {
      return compare2(version, other) >= 0;
    }
    function gt(version, other) {
      return compare2(version, other) > 0;
    }
    function arbitrary(version, other) {
      return version.toLowerCase() === other.toLowerCase();
    }
    function compare2(version, other) {
      const parsedVersion = parse3(version);
      const parsedOther = parse3(other);
      const keyVersion = calculateKey(parsedVersion);
      const keyOther = calculateKey(parsedOther);
      return pyCompare(keyVersion, keyOther);
    }
    function rcompare(version, other) {
      return -compare2(version, other);
    }
    function pyCompare(elemIn, otherIn) {
      let elem = elemIn;
      let other = otherIn;
      if (elem === other) {
        return 0;
      }
      if (Array.isArray(elem) !== Array.isArray(other)) {
        elem = Array.isArray(elem) ? elem : [elem];
        other = Array.isArray(other) ? other : [other];
      }
      if (Array.isArray(elem)) {
        const len = Math.min(elem.length, other.length);
        for (let i = 0; i < len; i += 1) {
          const res = pyCompare(elem[i], other[i]);
          if (res !== 0) {
            return res;
          }
        }
        return elem.length - other.length;
      }
      if (elem === -Infinity || other === Infinity) {
        return -1;
      }
      if (elem === Infinity || other === -Infinity) {
        return 1;
      }
      return elem < other ? -1 : 1;
    }
    function calculateKey(input) {
      const { epoch } = input;
      let { release, pre, post, local, dev } = input;
      release = release.concat();
      release.reverse();
      while (release.length && release[0] === 0) {
        release.shift();
      }
      release.reverse();
      if (!pre && !post && dev) pre = -Infinity;
      else if (!pre) pre = Infinity;
      if (!post) post = -Infinity;
      if (!dev) dev = Infinity;
      if (!local) {
        local = -Infinity;
      } else {
        local = local.map(
          (i) => Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ""]
        );
      }
      return [epoch, release, pre, post, dev, local];
    }
  }
});

// node_modules/@renovatebot/pep440/lib/specifier.js
var require_specifier = __commonJS({
  "node_modules/@renovatebot/pep440/lib/specifier.js"(exports, module) {
    var { VERSION_PATTERN, explain: explainVersion } = require_version();
    var Operator = require_operator();
    var RANGE_PATTERN = [
      "(?<operator>(===|~=|==|!=|<=|>=|<|>))",
      "\\s*",
      "(",
      /*  */
      "(?<version>(?:" + VERSION_PATTERN.replace(/\?<\w+>/g, "?:") + "))",
      /*  */
      "(?<prefix>\\.\\*)?",
      /*  */
      "|",
      /*  */
      "(?<legacy>[^,;\\s)]+)",
      ")"
    ].join("");
    module.exports = {
      RANGE_PATTERN,
      parse: parse3,
      satisfies,
      filter,
      validRange,
      maxSatisfying,
      minSatisfying
    };
    var isEqualityOperator = (op) => ["==", "!=", "==="].includes(op);
    var rangeRegex = new RegExp("^" + RANGE_PATTERN + "$", "i");
    function parse3(ranges) {
      if (!ranges.trim()) {
        return [];
      }
      const specifiers = ranges.split(",").map((range) => rangeRegex.exec(range.trim()) || {}).map(({ groups }) => {
        if (!groups) {
          return null;
        }
        let { ...spec } = groups;
        const { operator, version, prefix: prefix2, legacy } = groups;
        if (version) {
          spec = { ...spec, ...explainVersion(version) };
          if (operator === "~=") {
            if (spec.release.length < 2) {
              return null;
            }
          }
          if (!isEqualityOperator(operator) && spec.local) {
            return null;
          }
          if (prefix2) {
            if (!isEqualityOperator(operator) || spec.dev || spec.local) {
              return null;
            }
          }
        }
        if (legacy && operator !== "===") {
          return null;
        }
        return spec;
      });
      if (specifiers.filter(Boolean).length !== specifiers.length) {
        return null;
      }
      return specifiers;
    }
    function filter(versions, specifier, options = {}) {
      const filtered = pick(versions, specifier, options);
      if (filtered.length === 0 && options.prereleases === void 0) {
        return pick(versions, specifier, { prereleases: true });
      }
      return filtered;
    }
    function maxSatisfying(versions, range, options) {
      const found = filter(versions, range, options).sort(Operator.compare);
      return found.length === 0 ? null : found[found.length - 1];
    }
    function minSatisfying(versions, range, options) {
      const found = filter(versions, range, options).sort(Operator.compare);
      return found.length === 0 ? null : found[0];
    }
    function pick(versions, specifier, options) {
      const parsed = parse3(specifier);
      if (!parsed) {
        return [];
      }
      return versions.filter((version) => {
        const explained = explainVersion(version);
        if (!parsed.length) {
          return explained && !(explained.is_prerelease && !options.prereleases);
        }
        return parsed.reduce((pass, spec) => {
          if (!pass) {
            return false;
          }
          return contains({ ...spec, ...options }, { version, explained });
        }, true);
      });
    }
    function satisfies(version, specifier, options = {}) {
      const filtered = pick([version], specifier, options);
      return filtered.length === 1;
    }
    function arrayStartsWith(array, prefix2) {
      if (prefix2.length > array.length) {
        return false;
      }
      for (let i = 0; i < prefix2.length; i += 1) {
        if (prefix2[i] !== array[i]) {
          return false;
        }
      }
      return true;
    }
    function contains(specifier, input) {
      const { explained } = input;
      let { version } = input;
      const { ...spec } = specifier;
      if (spec.prereleases === void 0) {
        spec.prereleases = spec.is_prerelease;
      }
      if (explained && explained.is_prerelease && !spec.prereleases) {
        return false;
      }
      if (spec.operator === "~=") {
        let compatiblePrefix = spec.release.slice(0, -1).concat("*").join(".");
        if (spec.epoch) {
          compatiblePrefix = spec.epoch + "!" + compatiblePrefix;
        }
        return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
          prereleases: spec.prereleases
        });
      }
      if (spec.prefix) {
        const isMatching = explained.epoch === spec.epoch && arrayStartsWith(explained.release, spec.release);
        const isEquality = spec.operator !== "!=";
        return isEquality ? isMatching : !isMatching;
      }
      if (explained) {
        if (explained.local && spec.version) {
          version = explained.public;
          spec.version = explainVersion(spec.version).public;
        }
      }
      if (spec.operator === "<" || spec.operator === ">") {
        if (Operator.eq(spec.release.join("."), explained.release.join("."))) {
          return false;
        }
      }
      const op = Operator[spec.operator];
      return op(version, spec.version || spec.legacy);
    }
    function validRange(specifier) {
      return Boolean(parse3(specifier));
    }
  }
});

// node_modules/@renovatebot/pep440/lib/semantic.js
var require_semantic = __commonJS({
  "node_modules/@renovatebot/pep440/lib/semantic.js"(exports, module) {
    var { explain, parse: parse3, stringify: stringify2 } = require_version();
    module.exports = {
      major,
      minor,
      patch,
      inc
    };
    function major(input) {
      const version = explain(input);
      if (!version) {
        throw new TypeError("Invalid Version: " + input);
      }
      return version.release[0];
    }
    function minor(input) {
      const version = explain(input);
      if (!version) {
        throw new TypeError("Invalid Version: " + input);
      }
      if (version.release.length < 2) {
        return 0;
      }
      return version.release[1];
    }
    function patch(input) {
      const version = explain(input);
      if (!version) {
        throw new TypeError("Invalid Version: " + input);
      }
      if (version.release.length < 3) {
        return 0;
      }
      return version.release[2];
    }
    function inc(input, release, preReleaseIdentifier) {
      let identifier = preReleaseIdentifier || `a`;
      const version = parse3(input);
      if (!version) {
        return null;
      }
      if (!["a", "b", "c", "rc", "alpha", "beta", "pre", "preview"].includes(
        identifier
      )) {
        return null;
      }
      switch (release) {
        case "premajor":
          {
            const [majorVersion] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion + 1;
          }
          version.pre = [identifier, 0];
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "preminor":
          {
            const [majorVersion, minorVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion + 1;
          }
          version.pre = [identifier, 0];
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "prepatch":
          {
            const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion;
            version.release[2] = patchVersion + 1;
          }
          version.pre = [identifier, 0];
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "prerelease":
          if (version.pre === null) {
            const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion;
            version.release[2] = patchVersion + 1;
            version.pre = [identifier, 0];
          } else {
            if (preReleaseIdentifier === void 0 && version.pre !== null) {
              [identifier] = version.pre;
            }
            const [letter, number] = version.pre;
            if (letter === identifier) {
              version.pre = [letter, number + 1];
            } else {
              version.pre = [identifier, 0];
            }
          }
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "major":
          if (version.release.slice(1).some((value) => value !== 0) || version.pre === null) {
            const [majorVersion] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion + 1;
          }
          delete version.pre;
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "minor":
          if (version.release.slice(2).some((value) => value !== 0) || version.pre === null) {
            const [majorVersion, minorVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion + 1;
          }
          delete version.pre;
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "patch":
          if (version.release.slice(3).some((value) => value !== 0) || version.pre === null) {
            const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion;
            version.release[2] = patchVersion + 1;
          }
          delete version.pre;
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        default:
          return null;
      }
      return stringify2(version);
    }
  }
});

// node_modules/@renovatebot/pep440/index.js
var require_pep440 = __commonJS({
  "node_modules/@renovatebot/pep440/index.js"(exports, module) {
    var { valid: valid2, clean, explain, parse: parse3 } = require_version();
    var { lt, le, eq, ne, ge, gt, compare: compare2, rcompare } = require_operator();
    var {
      filter,
      maxSatisfying,
      minSatisfying,
      RANGE_PATTERN,
      satisfies,
      validRange
    } = require_specifier();
    var { major, minor, patch, inc } = require_semantic();
    module.exports = {
      // version
      valid: valid2,
      clean,
      explain,
      parse: parse3,
      // operator
      lt,
      le,
      lte: le,
      eq,
      ne,
      neq: ne,
      ge,
      gte: ge,
      gt,
      compare: compare2,
      rcompare,
      // range
      filter,
      maxSatisfying,
      minSatisfying,
      RANGE_PATTERN,
      satisfies,
      validRange,
      // semantic
      major,
      minor,
      patch,
      inc
    };
  }
});

// src/domains/dependencies/parsers/git-reference.ts
var COMMIT = /^[0-9a-f]{7,64}$/;
function gitReference(url, ref = "") {
  const source = { kind: "git", location: repositoryOf(url) };
  return COMMIT.test(ref) ? { source, version: "", digest: ref } : { source, version: ref.replace(/^.*\/(?=v?[0-9])/, "") };
}
function originOf(option) {
  const [path, github] = [option("path"), option("github")];
  if (path !== void 0) return { written: path, version: "", source: { kind: "file", location: path } };
  const url = option("git") ?? (github === void 0 ? void 0 : `https://github.com/${github}`);
  if (url === void 0) return {};
  const ref = ["rev", "ref", "tag", "branch"].map(option).find((text) => text !== void 0);
  return { written: ref ?? null, ...gitReference(url, ref) };
}
var repositoryOf = (url) => url.replace(/^(?:git\+)?[a-z]+:\/\//, "").replace(/^[^/@]*@/, "").replace(/\.git$/, "").replace(/^([^/:]+):(?![0-9]+\/)/, "$1/");
var hostOf = (url) => repositoryOf(url).split("/", 1)[0] ?? "";

// src/domains/dependencies/parsers/gemfile-lock.ts
function parseGemfileLock(text) {
  const lines = text.split(/\r?\n/);
  const direct = new Set(namesIn(lines, "DEPENDENCIES"));
  const dependencies = partsOf(lines).flatMap(
    ({ heading, fields, gems }) => gems.map(({ name, version, line, requires }) => ({
      name,
      written: version,
      section: heading,
      direct: direct.has(name),
      requires,
      ...lockedFrom(heading, fields.get("remote") ?? "", fields.get("revision")),
      line
    }))
  );
  return { dependencies, lockfile: true };
}
function partsOf(lines) {
  const parts = [];
  for (const [index, raw] of lines.entries()) {
    const line = index + 1;
    if (/^[<=>]{7}/.test(raw)) throw new Unreadable(`line ${line}: a merge conflict is left in it`, line);
    if (/^[A-Z]/.test(raw)) parts.push({ heading: raw, fields: /* @__PURE__ */ new Map(), gems: [] });
    else take(parts.at(-1), raw, line);
  }
  return parts;
}
var FIELD = /^ {2}(\w+): (.*)$/;
var GEM = /^ {4}(\S+) \(([^)]+)\)$/;
var REQUIRED = /^ {6}([^\s(]+)/;
var wordsOf = (shape, raw) => shape.exec(raw)?.slice(1) ?? [];
function take(part, raw, line) {
  if (part === void 0) return;
  const [key, value = ""] = wordsOf(FIELD, raw);
  const [name, version = ""] = wordsOf(GEM, raw);
  if (key !== void 0) part.fields.set(key, value);
  if (name !== void 0) part.gems.push({ name, version, line, requires: [] });
  part.gems.at(-1)?.requires.push(...wordsOf(REQUIRED, raw));
}
function lockedFrom(heading, remote, revision) {
  if (heading === "PATH") return { source: { kind: "workspace", location: "" } };
  if (heading !== "GIT") return { source: { kind: "registry", location: hostOf(remote) } };
  const { source, digest } = gitReference(remote, revision);
  return { source, digest };
}
function namesIn(lines, heading) {
  const start = lines.indexOf(heading) + 1;
  if (start === 0) return [];
  const length = lines.slice(start).findIndex((line) => !line.startsWith("  "));
  return lines.slice(start, length === -1 ? void 0 : start + length).map((line) => /^\s*([^\s!(]+)/.exec(line)?.[1] ?? "");
}

// src/domains/dependencies/parsers/gemfile.ts
var STRING = /["']([^"']*)["']/g;
var DEVELOPMENT = /:(?:development|test|ci|lint|rubocop)\b/;
function parseGemfile(text) {
  const groups = [];
  const dependencies = text.split(/\r?\n/).flatMap((raw, index) => {
    const code = raw.replace(/(?:^|\s)#.*$/, "").trim();
    if (/\bdo(?:\s*\|[^|]*\|)?$/.test(code)) groups.push(/^group\b/.test(code) && DEVELOPMENT.test(code));
    else if (/^(?:if|unless|case|begin|def|platforms?)\b/.test(code)) groups.push(false);
    else if (code === "end") groups.pop();
    return statementOf(code, index + 1, groups.includes(true));
  });
  return { dependencies };
}
var STATEMENT = /^(?:\w+\.)?(gem|ruby|source|required_ruby_version|add_(?:runtime_|development_)?dependency)\b[\s(=]*(.*)$/;
function statementOf(code, line, isDevelopment) {
  const [, section = "", rest = ""] = STATEMENT.exec(code) ?? [];
  const [positional = "", ...options] = rest.split(/,\s*(?=(?:[a-z_]+:|:[a-z_]+\s*=>))/);
  const [first, ...others] = [...positional.matchAll(STRING)].map(([, text = ""]) => text);
  if (first === void 0) return [];
  if (section === "source") return [registry(first, line)];
  if (section.includes("ruby")) {
    return [{ name: "ruby", written: [first, ...others].join(", "), section, role: "runtime", line }];
  }
  const isAside = isDevelopment || section === "add_development_dependency";
  return [{ ...gem(first, others, options.join(", "), isAside), section, line }];
}
function gem(name, constraints, options, isAside) {
  return {
    name,
    written: constraints.length === 0 ? null : constraints.join(", "),
    scope: isAside || DEVELOPMENT.test(options) ? "development" : void 0,
    ...originOf(optionIn(options))
  };
}
var registry = (url, line) => ({
  name: "source",
  written: url,
  version: "",
  source: { kind: "registry", location: hostOf(url) },
  section: "source",
  role: "registry",
  line
});
var optionIn = (options) => (key) => new RegExp(`(?:\\b${key}:|:${key}\\s*=>)\\s*["']([^"']*)["']`).exec(options)?.[1];

// src/domains/dependencies/parsers/version-file.ts
function versionFile(name, text, versions) {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/#.*$/, "").trim());
  const index = lines.findIndex((line) => line !== "");
  const written = lines[index];
  if (written === void 0) return { dependencies: [] };
  const entry = { name, written, section: "", role: "runtime", line: index + 1 };
  return { dependencies: [versions === void 0 ? entry : { ...entry, versions }] };
}

// src/domains/dependencies/versions/numerals.ts
var isNumeral = (text) => /^[0-9]+$/.test(text);
function compareNumerals(a, b) {
  const [left, right] = [withoutZeros(a), withoutZeros(b)];
  return left.length - right.length || compareText(left, right);
}
var compareText = (a, b) => Number(a > b) - Number(a < b);
function compareLists(a, b, missing, compareItems) {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const order = compareItems(a[i] ?? missing, b[i] ?? missing);
    if (order !== 0) return order;
  }
  return 0;
}
var withoutZeros = (digits) => digits.replace(/^0+(?=[0-9])/, "");

// src/domains/dependencies/versions/precedence.ts
function comparePrecedence(a, b) {
  const [left, right] = [partsOf2(a), partsOf2(b)];
  return compareLists(left.release, right.release, "0", compareIdentifiers) || Number(right.prerelease.length > 0) - Number(left.prerelease.length > 0) || compareLists(left.prerelease, right.prerelease, "", compareIdentifiers);
}
function releaseNumbers(version) {
  const [release] = /^[0-9]+(?:\.[0-9]+)*/.exec(version.replace(/^v(?=[0-9])/i, "")) ?? [];
  return release?.split(".").map(Number);
}
function partsOf2(version) {
  const [bare = ""] = version.replace(/^v(?=[0-9])/i, "").split("+", 1);
  const hyphen = bare.indexOf("-");
  if (hyphen === -1) return { release: bare.split("."), prerelease: [] };
  return { release: bare.slice(0, hyphen).split("."), prerelease: bare.slice(hyphen + 1).split(".") };
}
function compareIdentifiers(a, b) {
  if (isNumeral(a) && isNumeral(b)) return compareNumerals(a, b);
  if (a === "" || b === "") return a.length - b.length;
  return Number(isNumeral(b)) - Number(isNumeral(a)) || compareText(a, b);
}

// src/domains/dependencies/versions/numbered.ts
var FULL = 3;
var FIRST_YEAR = 1990;
var LAST_YEAR = 2100;
var numbered = (text, numbers, exact) => ({
  ...floating(text, [...numbers, ...Array(FULL).fill(0)].slice(0, Math.max(numbers.length, FULL))),
  exact
});
var floating = (text, numbers) => ({
  text,
  parts: numbers,
  exact: false,
  ...isCalendar(numbers) ? { calendar: true } : {}
});
function isCalendar([first = 0]) {
  const year = first > LAST_YEAR ? Math.floor(first / 1e4) : first;
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

// src/domains/dependencies/versions/scheme.ts
var STEPS = ["major", "minor"];
function stepOf(from, to) {
  const length = Math.max(from.parts.length, to.parts.length);
  for (let i = 0; i < length; i++) {
    if ((from.parts[i] ?? 0) !== (to.parts[i] ?? 0)) return STEPS[i] ?? "patch";
  }
  return "patch";
}
var sharesPrefix = (a, b) => a.parts.length !== b.parts.length && Array.from({ length: Math.min(a.parts.length, b.parts.length) }, (_, i) => a.parts[i] === b.parts[i]).every(Boolean);
function breaksBySemver(from, to) {
  const step = stepOf(from, to);
  return step === "major" || step === "minor" && from.parts[0] === 0;
}
function compareParts(a, b) {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

// src/domains/dependencies/versions/ranges.ts
var COMPARISONS = { ">": "from", ">=": "from", "<": "below", "<=": "up-to", "!=": "anything" };
var LONGEST = 500;
var ANYTHING = { exact: false };
var after = (numbers) => [...numbers.slice(0, -1), (numbers.at(-1) ?? 0) + 1];
var isPartial = (numbers) => numbers.length < 3;
var BOUNDS = {
  anything: () => ANYTHING,
  exact: (low, numbers) => ({
    exact: true,
    low,
    high: { numbers, admitted: true, text: low }
  }),
  from: (low) => ({ exact: false, low }),
  "up-to": (text, numbers) => ({
    exact: false,
    high: { numbers, admitted: true, text }
  }),
  /** As Cargo reads `>1.3`: past every 1.3. */
  past: (low, numbers) => ({
    exact: false,
    low: isPartial(numbers) ? after(numbers).join(".") : low
  }),
  /** As Cargo reads `<=1.3`: every 1.3 too. */
  through: (text, numbers) => isPartial(numbers) ? { exact: false, high: { numbers: after(numbers), admitted: false, text } } : { exact: false, high: { numbers, admitted: true, text } },
  below: (text, numbers) => ({
    exact: false,
    high: { numbers, admitted: false, text }
  }),
  compatible: (low, numbers) => upToNext(low, numbers, firstSignificant(numbers)),
  tilde: (low, numbers) => upToNext(low, numbers, Math.min(1, numbers.length - 1)),
  series: (low, numbers) => upToNext(low, numbers, Math.max(numbers.length - 2, 0))
};
var upToNext = (low, numbers, index) => ({
  exact: false,
  low,
  high: { numbers: [...numbers.slice(0, index), (numbers[index] ?? 0) + 1], admitted: false, text: low }
});
var firstSignificant = (numbers) => {
  const index = numbers.findIndex((number) => number > 0);
  return index === -1 ? numbers.length - 1 : index;
};
var schemeOf = (language2) => ({
  name: language2.name,
  parse(text) {
    const bounds = boundsOf(language2, text);
    const version = bounds?.low ?? bounds?.high?.text;
    return version === void 0 ? void 0 : numbered(version, language2.numbers(version) ?? [], bounds?.exact ?? false);
  },
  compare: (a, b) => language2.compare(a.text, b.text),
  narrows(from, to) {
    const [wide, narrow] = [boundsOf(language2, from), boundsOf(language2, to)];
    if (wide === void 0 || narrow === void 0) return false;
    return compareLows(language2, narrow.low, wide.low) > 0 || compareHighs(narrow.high, wide.high) < 0;
  }
});
function compareLows({ compare: compare2 }, a, b) {
  if (a === void 0 || b === void 0) return Number(b === void 0) - Number(a === void 0);
  return compare2(a, b);
}
function compareHighs(a, b) {
  if (a === void 0 || b === void 0) return Number(a === void 0) - Number(b === void 0);
  return compareParts(a.numbers, b.numbers) || Number(a.admitted) - Number(b.admitted);
}
function boundsOf(language2, text) {
  if (text.length > LONGEST) return void 0;
  const [first, ...others] = normalised(text).split(/ ?\|\|? ?/).map((alternative) => intersectionOf(language2, alternative));
  return others.reduce((all, one) => all && one && join(language2, all, one, "widest"), first);
}
var normalised = (text) => text.trim().replaceAll(/\s+/g, " ").replaceAll(/([^ ]+) - ([^ ]+)/g, ">=$1 <=$2").replaceAll(/([<>=!~^]) /g, "$1").replaceAll(" and ", ",").replaceAll(" or ", "||");
function intersectionOf(language2, text) {
  const terms = text.split(/[, ]+/).filter((term) => term !== "");
  return terms.map((term) => boundsOfTerm(language2, term)).reduce((all, one) => all && one && join(language2, all, one, "narrowest"), ANYTHING);
}
function join(language2, a, b, which) {
  const sign = which === "widest" ? 1 : -1;
  return {
    exact: which === "narrowest" && (a.exact || b.exact),
    low: compareLows(language2, a.low, b.low) * sign <= 0 ? a.low : b.low,
    high: compareHighs(a.high, b.high) * sign >= 0 ? a.high : b.high
  };
}
function boundsOfTerm({ operators, numbers }, term) {
  const [, operator = "", written = ""] = /^([<>=!~^]*)(.*)$/.exec(term) ?? [];
  const meaning = Object.hasOwn(operators, operator) ? operators[operator] : void 0;
  if (meaning === void 0) return void 0;
  if (/^(?:[*xX]|any)$/.test(written)) return ANYTHING;
  const version = written.replace(/(?:\.[*xX])+$/, "");
  const read2 = numbers(version);
  if (read2 === void 0) return void 0;
  return written.length > version.length && meaning !== "anything" ? BOUNDS.series(version, [...read2, 0]) : BOUNDS[meaning](version, read2);
}

// src/domains/dependencies/versions/ruby.ts
var ruby = schemeOf({
  name: "ruby",
  operators: { ...COMPARISONS, "": "exact", "=": "exact", "~>": "series" },
  numbers: releaseNumbers,
  compare: compareRuby
});
function compareRuby(a, b) {
  return compareLists(segmentsOf(a), segmentsOf(b), "0", compareSegments);
}
function segmentsOf(version) {
  const segments = version.replaceAll("-", ".pre.").match(/[0-9]+|[a-z]+/gi) ?? [];
  const word = segments.findIndex((segment) => !isNumeral(segment));
  const split = word === -1 ? segments.length : word;
  return [...withoutNoughts(segments.slice(0, split)), ...withoutNoughts(segments.slice(split))];
}
var withoutNoughts = (segments) => segments.slice(0, segments.findLastIndex((segment) => !/^0+$/.test(segment)) + 1);
function compareSegments(a, b) {
  if (isNumeral(a) && isNumeral(b)) return compareNumerals(a, b);
  return Number(isNumeral(a)) - Number(isNumeral(b)) || compareText(a, b);
}

// src/domains/dependencies/ecosystems/bundler.ts
var GEMFILE = /(?:^|\/)(?:Gemfile|gems\.rb|[\w.-]+\.gemspec)$/;
var LOCK = /(?:^|\/)(?:Gemfile\.lock|gems\.locked)$/;
var RUBY = /(?:^|\/)\.ruby-version$/;
var bundler = {
  name: "bundler",
  versions: ruby,
  claims: (path) => [GEMFILE, LOCK, RUBY].some((pattern) => pattern.test(path)),
  parse(text, path) {
    if (LOCK.test(path)) return parseGemfileLock(text);
    return RUBY.test(path) ? versionFile("ruby", text.replace(/^ruby-/m, "")) : parseGemfile(text);
  }
};
var bundler_default = bundler;

// src/domains/dependencies/imports/language.ts
var belongsTo = (specifier, name, { separator }) => specifier === name || specifier.startsWith(name + separator);
function lineCounter(text) {
  const ends = [];
  for (let at2 = text.indexOf("\n"); at2 !== -1; at2 = text.indexOf("\n", at2 + 1)) ends.push(at2);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = low + high >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
var blanked = (text, literals) => text.replace(literals, (match) => {
  const open3 = /^(?:\/[/*]|#)/.test(match) ? " " : match[0] ?? "";
  const close = match.length > 1 && match.endsWith(open3) ? open3 : "";
  return open3 + match.slice(1, match.length - close.length).replace(/[^\n]/g, " ") + close;
});

// src/domains/dependencies/imports/rust.ts
var LITERALS = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\br(#*)"[\s\S]*?(?:"\1|$)|"(?:\\[\s\S]|[^"\\])*(?:"|\\?$)|'(?:\\[^\n'][^'\n]{0,10}|\\'|[^'\\\n])'/g;
var PATH = /(?<![\w:.$])(?:::)?([a-z_]\w*)(?=::)/g;
var USE = /^([ \t]*(?:pub(?:\([^)\n]*\))?[ \t]+)?(?:use|extern[ \t]+crate)[ \t]+(?:::)?)(\w+)?((?:[^;u]|u(?!se\s)){0,2000};)/gm;
var BOUND = /\bmod\s+(\w+)|\buse\s+(?:::)?((?:[^;u]|u(?!se\s)){0,2000});/g;
var OWN = /* @__PURE__ */ new Set(["crate", "self", "super", "std", "core", "alloc", "proc_macro", "test"]);
function importsOf(text) {
  const code = blanked(text, LITERALS);
  const lineOf2 = lineCounter(text);
  const bound = boundIn(code);
  const used = [...code.matchAll(USE)].map(({ 1: start = "", 2: name = "", index }) => ({
    name,
    at: index + start.length
  }));
  const paths = [...code.replace(USE, blank).matchAll(PATH)].map(({ 1: name = "", index }) => ({ name, at: index }));
  return [...used, ...paths].filter(({ name, at: at2 }) => name !== "" && !OWN.has(name) && !bound.has(name) && !isConditional(code, at2)).toSorted((a, b) => a.at - b.at).map(({ name, at: at2 }) => ({ specifier: name, line: lineOf2(at2) }));
}
var blank = (declaration) => declaration.replace(/[^\n]/g, " ");
function boundIn(code) {
  const names = [...code.matchAll(BOUND)].flatMap(
    ({ 1: module, 2: tree = "" }) => module === void 0 ? tree.match(/(?<=::\s*|[{,]\s*|\bas\s+)\w+/g) ?? [] : [module]
  );
  return new Set(names);
}
var ATTRIBUTE = 300;
function isConditional(code, at2) {
  const near = code.slice(Math.max(0, at2 - ATTRIBUTE), at2);
  const before = near.slice(0, near.lastIndexOf("\n") + 1).trimEnd();
  return /#!?\[cfg\b[^\n]*$/.test(before.slice(before.lastIndexOf("\n") + 1));
}
var rust = {
  sources: /\.rs$/,
  separator: "::",
  importsOf,
  importName: (name) => OWN.has(name) ? void 0 : name.replaceAll("-", "_"),
  manifests: ["Cargo.toml"],
  inherits: false,
  lockfiles: null
};

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed = parsed ? parsed + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex2 = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex2 >= 48 && hex2 <= 57 ? hex2 - 48 : (
              /* A-F */
              hex2 >= 65 && hex2 <= 70 ? hex2 - 65 + 10 : (
                /* a-f */
                hex2 >= 97 && hex2 <= 102 ? hex2 - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed += "\b";
        else if (c === 116)
          parsed += "	";
        else if (c === 110)
          parsed += "\n";
        else if (c === 102)
          parsed += "\f";
        else if (c === 114)
          parsed += "\r";
        else if (c === 101)
          parsed += "\x1B";
        else if (c === 34)
          parsed += '"';
        else if (c === 92)
          parsed += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
  let t = table;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// src/domains/dependencies/parsers/toml-lock.ts
function lockedPackages(text) {
  const lines = versionLines(text);
  const { package: packages } = tomlOf(text);
  if (!Array.isArray(packages)) return [];
  return packages.flatMap((table, index) => {
    if (!isTable(table)) return [];
    const [name, version] = [stringAt(table, "name"), stringAt(table, "version")];
    return name === void 0 || version === void 0 ? [] : [{ name, version, line: lines[index] ?? 1, table }];
  });
}
function tomlOf(text) {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [reason = ""] = error.message.split("\n", 1);
    throw new Unreadable(`line ${error.line}: ${reason}`, error.line, { cause: error });
  }
}
function versionLines(text) {
  const found = [];
  let isOpen = false;
  for (const [index, line] of text.split("\n").entries()) {
    if (line.startsWith("[[package]]")) {
      found.push(index + 1);
      isOpen = true;
    } else if (isOpen && /^version\s*=/.test(line)) {
      found[found.length - 1] = index + 1;
      isOpen = false;
    }
  }
  return found;
}
var isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
function stringAt(table, key) {
  const value = table !== void 0 && Object.hasOwn(table, key) ? table[key] : void 0;
  return typeof value === "string" ? value : void 0;
}
function tableAt(table, key) {
  const value = Object.hasOwn(table, key) ? table[key] : void 0;
  return isTable(value) ? value : void 0;
}
function stringsAt(table, key) {
  const value = Object.hasOwn(table, key) ? table[key] : void 0;
  if (!Array.isArray(value)) return [];
  return value.flatMap(
    (item) => typeof item === "string" ? [item] : isTable(item) ? stringAt(item, "name") ?? [] : []
  );
}

// src/domains/dependencies/parsers/cargo-lock.ts
function parseCargoLock(text) {
  const packages = lockedPackages(text);
  const own = packages.filter(({ table }) => stringAt(table, "source") === void 0);
  const named = new Set(own.flatMap(({ table }) => stringsAt(table, "dependencies")));
  const dependencies = packages.filter((locked5) => !own.includes(locked5)).map((locked5) => ({ ...entryOf(locked5), direct: isNamed(locked5, named) }));
  return { dependencies, lockfile: true };
}
var isNamed = ({ name, version }, named) => named.has(name) || named.has(`${name} ${version}`);
var slotOf = ({ name, version }) => `${name} ${/^(?:0\.)*[0-9]+/.exec(version)?.[0] ?? ""}`;
var withoutVersion = (dependency) => dependency.split(" ", 1)[0] ?? "";
function entryOf(locked5) {
  const entry = {
    name: locked5.name,
    written: locked5.version,
    section: "",
    slot: slotOf(locked5),
    line: locked5.line,
    requires: stringsAt(locked5.table, "dependencies").map(withoutVersion)
  };
  const [, kind = "", address = ""] = /^(\w+)\+(.*)$/.exec(stringAt(locked5.table, "source") ?? "") ?? [];
  if (kind !== "git") return { ...entry, source: { kind: "registry", location: hostOf(address) } };
  const [url = "", commit] = address.split("#", 2);
  const { source, digest } = gitReference(url.replace(/\?.*$/, ""), commit);
  return { ...entry, source, digest };
}

// src/domains/dependencies/parsers/json.ts
var DEEPEST = 200;
var open = (line) => ({ line, endLine: line, members: /* @__PURE__ */ new Map(), items: [] });
function parseJson(text, format = "json") {
  const root = open(1);
  const stack = [root];
  const top = () => stack.at(-1) ?? root;
  const keyLine = (line) => top().key?.line ?? line;
  const close = (node2, endLine) => {
    node2.endLine = endLine;
    const parent = top();
    if (parent.key === void 0) parent.items.push(node2);
    else parent.members.set(parent.key.name, node2);
  };
  const begin = (line) => {
    if (stack.length > DEEPEST) throw new Unreadable(`it nests deeper than ${DEEPEST} levels`, line + 1);
    stack.push(open(keyLine(line + 1)));
  };
  const end = (line) => {
    const node2 = stack.pop();
    if (node2 !== void 0) close(node2, line + 1);
  };
  visit(
    text.replace(/^\uFEFF/, ""),
    {
      onObjectBegin: (_offset, _length, line) => begin(line),
      onArrayBegin: (_offset, _length, line) => begin(line),
      onObjectProperty: (name, _offset, _length, line) => void (top().key = { name, line: line + 1 }),
      onObjectEnd: (_offset, _length, line) => end(line),
      onArrayEnd: (_offset, _length, line) => end(line),
      onLiteralValue: (value, _offset, _length, line) => close(Object.assign(open(keyLine(line + 1)), { value }), line + 1),
      onError: (code, _offset, _length, line) => {
        throw new Unreadable(
          `line ${line + 1}: ${SAID[printParseErrorCode(code)] ?? "it is not valid JSON"}`,
          line + 1
        );
      }
    },
    { disallowComments: format === "json", allowTrailingComma: format === "jsonc" }
  );
  return root.items[0] ?? root;
}
var SAID = {
  CloseBraceExpected: "a closing brace is missing",
  CloseBracketExpected: "a closing bracket is missing",
  ColonExpected: "a colon is missing",
  CommaExpected: "a comma is missing",
  InvalidCommentToken: "JSON has no comments",
  PropertyNameExpected: "a key is expected",
  ValueExpected: "a value is expected"
};
function textOf(node2, key) {
  const value = node2?.members.get(key)?.value;
  return typeof value === "string" ? value : void 0;
}
var membersOf = (node2, key) => node2?.members.get(key)?.members ?? /* @__PURE__ */ new Map();

// node_modules/eslint-visitor-keys/lib/visitor-keys.js
var KEYS = {
  ArrayExpression: ["elements"],
  ArrayPattern: ["elements"],
  ArrowFunctionExpression: ["params", "body"],
  AssignmentExpression: ["left", "right"],
  AssignmentPattern: ["left", "right"],
  AwaitExpression: ["argument"],
  BinaryExpression: ["left", "right"],
  BlockStatement: ["body"],
  BreakStatement: ["label"],
  CallExpression: ["callee", "arguments"],
  CatchClause: ["param", "body"],
  ChainExpression: ["expression"],
  ClassBody: ["body"],
  ClassDeclaration: ["id", "superClass", "body"],
  ClassExpression: ["id", "superClass", "body"],
  ConditionalExpression: ["test", "consequent", "alternate"],
  ContinueStatement: ["label"],
  DebuggerStatement: [],
  DoWhileStatement: ["body", "test"],
  EmptyStatement: [],
  ExperimentalRestProperty: ["argument"],
  ExperimentalSpreadProperty: ["argument"],
  ExportAllDeclaration: ["exported", "source", "attributes"],
  ExportDefaultDeclaration: ["declaration"],
  ExportNamedDeclaration: [
    "declaration",
    "specifiers",
    "source",
    "attributes"
  ],
  ExportSpecifier: ["local", "exported"],
  ExpressionStatement: ["expression"],
  ForInStatement: ["left", "right", "body"],
  ForOfStatement: ["left", "right", "body"],
  ForStatement: ["init", "test", "update", "body"],
  FunctionDeclaration: ["id", "params", "body"],
  FunctionExpression: ["id", "params", "body"],
  Identifier: [],
  IfStatement: ["test", "consequent", "alternate"],
  ImportAttribute: ["key", "value"],
  ImportDeclaration: ["specifiers", "source", "attributes"],
  ImportDefaultSpecifier: ["local"],
  ImportExpression: ["source", "options"],
  ImportNamespaceSpecifier: ["local"],
  ImportSpecifier: ["imported", "local"],
  JSXAttribute: ["name", "value"],
  JSXClosingElement: ["name"],
  JSXClosingFragment: [],
  JSXElement: ["openingElement", "children", "closingElement"],
  JSXEmptyExpression: [],
  JSXExpressionContainer: ["expression"],
  JSXFragment: ["openingFragment", "children", "closingFragment"],
  JSXIdentifier: [],
  JSXMemberExpression: ["object", "property"],
  JSXNamespacedName: ["namespace", "name"],
  JSXOpeningElement: ["name", "attributes"],
  JSXOpeningFragment: [],
  JSXSpreadAttribute: ["argument"],
  JSXSpreadChild: ["expression"],
  JSXText: [],
  LabeledStatement: ["label", "body"],
  Literal: [],
  LogicalExpression: ["left", "right"],
  MemberExpression: ["object", "property"],
  MetaProperty: ["meta", "property"],
  MethodDefinition: ["key", "value"],
  NewExpression: ["callee", "arguments"],
  ObjectExpression: ["properties"],
  ObjectPattern: ["properties"],
  PrivateIdentifier: [],
  Program: ["body"],
  Property: ["key", "value"],
  PropertyDefinition: ["key", "value"],
  RestElement: ["argument"],
  ReturnStatement: ["argument"],
  SequenceExpression: ["expressions"],
  SpreadElement: ["argument"],
  StaticBlock: ["body"],
  Super: [],
  SwitchCase: ["test", "consequent"],
  SwitchStatement: ["discriminant", "cases"],
  TaggedTemplateExpression: ["tag", "quasi"],
  TemplateElement: [],
  TemplateLiteral: ["quasis", "expressions"],
  ThisExpression: [],
  ThrowStatement: ["argument"],
  TryStatement: ["block", "handler", "finalizer"],
  UnaryExpression: ["argument"],
  UpdateExpression: ["argument"],
  VariableDeclaration: ["declarations"],
  VariableDeclarator: ["id", "init"],
  WhileStatement: ["test", "body"],
  WithStatement: ["object", "body"],
  YieldExpression: ["argument"]
};
var NODE_TYPES = Object.keys(KEYS);
for (const type of NODE_TYPES) {
  Object.freeze(KEYS[type]);
}
Object.freeze(KEYS);
var visitor_keys_default = KEYS;

// node_modules/eslint-visitor-keys/lib/index.js
function unionWith(additionalKeys) {
  const retv = (
    /** @type {{ [type: string]: ReadonlyArray<string> }} */
    Object.assign({}, visitor_keys_default)
  );
  for (const type of Object.keys(additionalKeys)) {
    if (Object.hasOwn(retv, type)) {
      const keys = new Set(additionalKeys[type]);
      for (const key of retv[type]) {
        keys.add(key);
      }
      retv[type] = Object.freeze(Array.from(keys));
    } else {
      retv[type] = Object.freeze(Array.from(additionalKeys[type]));
    }
  }
  return Object.freeze(retv);
}

// node_modules/toml-eslint-parser/lib/index.mjs
function last(arr) {
  return arr[arr.length - 1] ?? null;
}
function toKeyName(node2) {
  return node2.type === "TOMLBare" ? node2.name : node2.value;
}
var TOMLVerImpl = class {
  constructor(major, minor) {
    this.major = major;
    this.minor = minor;
  }
  lt(major, minor) {
    return this.major < major || this.major === major && this.minor < minor;
  }
  gte(major, minor) {
    return this.major > major || this.major === major && this.minor >= minor;
  }
};
var TOML_VERSION_1_0 = new TOMLVerImpl(1, 0);
var TOML_VERSION_1_1 = new TOMLVerImpl(1, 1);
var DEFAULT_TOML_VERSION = TOML_VERSION_1_1;
var SUPPORTED_TOML_VERSIONS = {
  "1.0": TOML_VERSION_1_0,
  "1.0.0": TOML_VERSION_1_0,
  "1.1": TOML_VERSION_1_1,
  "1.1.0": TOML_VERSION_1_1,
  latest: TOML_VERSION_1_1,
  next: TOML_VERSION_1_1
};
function getTOMLVer(v) {
  return v && SUPPORTED_TOML_VERSIONS[v] || DEFAULT_TOML_VERSION;
}
var MESSAGES = {
  "unterminated-string": "Unterminated string constant",
  "unterminated-table-key": "Unterminated table-key",
  "unterminated-array": "Unterminated array",
  "unterminated-inline-table": "Unterminated inline table",
  "missing-key": "Empty bare keys are not allowed",
  "missing-newline": "Must be a newline",
  "missing-equals-sign": "Expected equal (=) token",
  "missing-value": "Unspecified values are invalid",
  "missing-comma": "Expected comma (,) token",
  "dupe-keys": "Defining a key multiple times is invalid",
  "unexpected-char": "Unexpected character",
  "unexpected-token": "Unexpected token",
  "invalid-control-character": "Control characters (codes < 0x1f and 0x7f) are not allowed",
  "invalid-comment-character": "Invalid code point {{cp}} within comments",
  "invalid-key-value-newline": "The key, equals sign, and value must be on the same line",
  "invalid-inline-table-newline": "No newlines are allowed between the curly braces unless they are valid within a value",
  "invalid-underscore": "Underscores are allowed between digits",
  "invalid-space": "Unexpected spaces",
  "invalid-three-quotes": "Three or more quotes are not permitted",
  "invalid-date": "Unexpected invalid date",
  "invalid-time": "Unexpected invalid time",
  "invalid-leading-zero": "Leading zeros are not allowed",
  "invalid-trailing-comma-in-inline-table": "Trailing comma is not permitted in an inline table",
  "invalid-char-in-escape-sequence": "Invalid character in escape sequence",
  "invalid-consecutive-dots-in-key": "Consecutive dots are not permitted in keys",
  "invalid-code-point": "Invalid code point {{cp}}",
  "invalid-trailing-dot-in-key": "Keys cannot end with a dot",
  "invalid-leading-dot-in-key": "Keys cannot start with a dot"
};
function getMessage(code, data) {
  if (data) return MESSAGES[code].replace(/\{\{(.*?)\}\}/gu, (_, name$2) => {
    if (name$2 in data) return data[name$2];
    return `{{${name$2}}}`;
  });
  return MESSAGES[code];
}
var ParseError = class extends SyntaxError {
  /**
  * Initialize this ParseError instance.
  *
  */
  constructor(code, offset, line, column, data) {
    super(getMessage(code, data));
    this.index = offset;
    this.lineNumber = line;
    this.column = column;
  }
};
var CodePoint = {
  EOF: -1,
  NULL: 0,
  SOH: 1,
  BACKSPACE: 8,
  TABULATION: 9,
  LINE_FEED: 10,
  FORM_FEED: 12,
  CARRIAGE_RETURN: 13,
  ESCAPE: 27,
  SO: 14,
  US: 31,
  SPACE: 32,
  QUOTATION_MARK: 34,
  HASH: 35,
  SINGLE_QUOTE: 39,
  PLUS_SIGN: 43,
  COMMA: 44,
  DASH: 45,
  DOT: 46,
  DIGIT_0: 48,
  DIGIT_1: 49,
  DIGIT_2: 50,
  DIGIT_3: 51,
  DIGIT_7: 55,
  DIGIT_9: 57,
  COLON: 58,
  EQUALS_SIGN: 61,
  LATIN_CAPITAL_A: 65,
  LATIN_CAPITAL_E: 69,
  LATIN_CAPITAL_F: 70,
  LATIN_CAPITAL_T: 84,
  LATIN_CAPITAL_U: 85,
  LATIN_CAPITAL_Z: 90,
  LEFT_BRACKET: 91,
  BACKSLASH: 92,
  RIGHT_BRACKET: 93,
  UNDERSCORE: 95,
  LATIN_SMALL_A: 97,
  LATIN_SMALL_B: 98,
  LATIN_SMALL_E: 101,
  LATIN_SMALL_F: 102,
  LATIN_SMALL_I: 105,
  LATIN_SMALL_L: 108,
  LATIN_SMALL_N: 110,
  LATIN_SMALL_O: 111,
  LATIN_SMALL_R: 114,
  LATIN_SMALL_S: 115,
  LATIN_SMALL_T: 116,
  LATIN_SMALL_U: 117,
  LATIN_SMALL_X: 120,
  LATIN_SMALL_Z: 122,
  LEFT_BRACE: 123,
  RIGHT_BRACE: 125,
  TILDE: 126,
  DELETE: 127,
  PAD: 128,
  SUPERSCRIPT_TWO: 178,
  SUPERSCRIPT_THREE: 179,
  SUPERSCRIPT_ONE: 185,
  VULGAR_FRACTION_ONE_QUARTER: 188,
  VULGAR_FRACTION_THREE_QUARTERS: 190,
  LATIN_CAPITAL_LETTER_A_WITH_GRAVE: 192,
  LATIN_CAPITAL_LETTER_O_WITH_DIAERESIS: 214,
  LATIN_CAPITAL_LETTER_O_WITH_STROKE: 216,
  LATIN_SMALL_LETTER_O_WITH_DIAERESIS: 246,
  LATIN_SMALL_LETTER_O_WITH_STROKE: 248,
  GREEK_SMALL_REVERSED_DOTTED_LUNATE_SIGMA_SYMBOL: 891,
  GREEK_CAPITAL_LETTER_YOT: 895,
  CP_1FFF: 8191,
  ZERO_WIDTH_NON_JOINER: 8204,
  ZERO_WIDTH_JOINER: 8205,
  UNDERTIE: 8255,
  CHARACTER_TIE: 8256,
  SUPERSCRIPT_ZERO: 8304,
  CP_218F: 8591,
  CIRCLED_DIGIT_ONE: 9312,
  NEGATIVE_CIRCLED_DIGIT_ZERO: 9471,
  GLAGOLITIC_CAPITAL_LETTER_AZU: 11264,
  CP_2FEF: 12271,
  IDEOGRAPHIC_COMMA: 12289,
  CP_D7FF: 55295,
  CP_E000: 57344,
  CJK_COMPATIBILITY_IDEOGRAPH_F900: 63744,
  ARABIC_LIGATURE_SALAAMUHU_ALAYNAA: 64975,
  ARABIC_LIGATURE_SALLA_USED_AS_KORANIC_STOP_SIGN_ISOLATED_FORM: 65008,
  REPLACEMENT_CHARACTER: 65533,
  LINEAR_B_SYLLABLE_B008_A: 65536,
  CP_EFFFF: 983039,
  CP_10FFFF: 1114111
};
function isControl(cp) {
  return cp >= CodePoint.NULL && cp <= CodePoint.US;
}
function isWhitespace(cp) {
  return cp === CodePoint.TABULATION || cp === CodePoint.SPACE;
}
function isEOL(cp) {
  return cp === CodePoint.LINE_FEED || cp === CodePoint.CARRIAGE_RETURN;
}
function isUpperLetter(cp) {
  return cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_Z;
}
function isLowerLetter(cp) {
  return cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_Z;
}
function isLetter(cp) {
  return isLowerLetter(cp) || isUpperLetter(cp);
}
function isDigit2(cp) {
  return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_9;
}
function isHexDig(cp) {
  return isDigit2(cp) || cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_F || cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_F;
}
function isOctalDig(cp) {
  return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_7;
}
function isUnicodeScalarValue(cp) {
  return cp >= 0 && cp <= 55295 || cp >= 57344 && cp <= 1114111;
}
function sortedLastIndex(array, value) {
  let low = 0;
  let high = array.length;
  while (low < high) {
    const mid = low + high >>> 1;
    const val = array[mid];
    if (val === value) return mid + 1;
    if (val < value) low = mid + 1;
    else high = mid;
  }
  return low;
}
var Locations = class {
  constructor() {
    this.offsets = [];
  }
  addOffset(offset) {
    for (let i = this.offsets.length - 1; i >= 0; i--) {
      const element2 = this.offsets[i];
      if (element2 === offset) return;
      if (element2 < offset) break;
    }
    this.offsets.push(offset);
  }
  /**
  * Calculate the location of the given index.
  * @param index The index to calculate their location.
  * @returns The location of the index.
  */
  getLocFromIndex(offset) {
    const line = sortedLastIndex(this.offsets, offset) + 1;
    return {
      line,
      column: offset - (line === 1 ? 0 : this.offsets[line - 2])
    };
  }
};
var CodePointIterator = class {
  /**
  * Initialize this char iterator.
  */
  constructor(text) {
    this.locs = new Locations();
    this.lastCodePoint = CodePoint.NULL;
    this.start = -1;
    this.end = 0;
    this.text = text;
  }
  next() {
    if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
    return this.lastCodePoint = this.moveAt(this.end);
  }
  getLocFromIndex(index) {
    return this.locs.getLocFromIndex(index);
  }
  eat(cp) {
    if (this.text.codePointAt(this.end) === cp) {
      this.next();
      return true;
    }
    return false;
  }
  moveAt(offset) {
    this.start = this.end = offset;
    const cp = this.text.codePointAt(this.start) ?? CodePoint.EOF;
    if (cp === CodePoint.EOF) {
      this.end = this.start;
      return cp;
    }
    this.end += cp >= 65536 ? 2 : 1;
    if (cp === CodePoint.LINE_FEED) this.locs.addOffset(this.end);
    else if (cp === CodePoint.CARRIAGE_RETURN) {
      if (this.text.codePointAt(this.end) === CodePoint.LINE_FEED) {
        this.end++;
        this.locs.addOffset(this.end);
      }
      return CodePoint.LINE_FEED;
    }
    return cp;
  }
};
var HAS_BIGINT = typeof BigInt !== "undefined";
var RADIX_PREFIXES = {
  16: "0x",
  10: "",
  8: "0o",
  2: "0b"
};
var ESCAPES_1_0 = {
  [CodePoint.QUOTATION_MARK]: CodePoint.QUOTATION_MARK,
  [CodePoint.BACKSLASH]: CodePoint.BACKSLASH,
  [CodePoint.LATIN_SMALL_B]: CodePoint.BACKSPACE,
  [CodePoint.LATIN_SMALL_F]: CodePoint.FORM_FEED,
  [CodePoint.LATIN_SMALL_N]: CodePoint.LINE_FEED,
  [CodePoint.LATIN_SMALL_R]: CodePoint.CARRIAGE_RETURN,
  [CodePoint.LATIN_SMALL_T]: CodePoint.TABULATION
};
var ESCAPES_LATEST = {
  ...ESCAPES_1_0,
  [CodePoint.LATIN_SMALL_E]: CodePoint.ESCAPE
};
var Tokenizer = class {
  /**
  * Initialize this tokenizer.
  */
  constructor(text, parserOptions) {
    this.backCode = false;
    this.lastCodePoint = CodePoint.NULL;
    this.state = "DATA";
    this.token = null;
    this.tokenStart = -1;
    this.valuesEnabled = false;
    this.text = text;
    this.parserOptions = parserOptions || {};
    this.codePointIterator = new CodePointIterator(text);
    this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
    this.ESCAPES = this.tomlVersion.gte(1, 1) ? ESCAPES_LATEST : ESCAPES_1_0;
  }
  get start() {
    return this.codePointIterator.start;
  }
  get end() {
    return this.codePointIterator.end;
  }
  getLocFromIndex(index) {
    return this.codePointIterator.getLocFromIndex(index);
  }
  /**
  * Report an invalid character error.
  */
  reportParseError(code, data) {
    const offset = this.codePointIterator.start;
    const loc = this.codePointIterator.getLocFromIndex(offset);
    throw new ParseError(code, offset, loc.line, loc.column, data);
  }
  /**
  * Get the next token.
  */
  nextToken() {
    let token = this.token;
    if (token != null) {
      this.token = null;
      return token;
    }
    let cp = this.lastCodePoint;
    while (cp !== CodePoint.EOF && !this.token) {
      cp = this.nextCode();
      const nextState = this[this.state](cp);
      if (!nextState) throw new Error(`Unknown error: pre state=${this.state}`);
      this.state = nextState;
    }
    token = this.token;
    this.token = null;
    return token;
  }
  /**
  * Get the next code point.
  */
  nextCode() {
    if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
    if (this.backCode) {
      this.backCode = false;
      return this.lastCodePoint;
    }
    return this.lastCodePoint = this.codePointIterator.next();
  }
  /**
  * Eat the next code point.
  */
  eatCode(cp) {
    if (this.lastCodePoint === CodePoint.EOF) return false;
    if (this.backCode) {
      if (this.lastCodePoint === cp) {
        this.backCode = false;
        return true;
      }
      return false;
    }
    return this.codePointIterator.eat(cp);
  }
  /**
  * Moves the character position to the given position.
  */
  moveAt(loc) {
    if (this.backCode) this.backCode = false;
    this.lastCodePoint = this.codePointIterator.moveAt(loc);
  }
  /**
  * Back the current code point as the given state.
  */
  back(state) {
    this.backCode = true;
    return state;
  }
  punctuatorToken() {
    this.startToken();
    this.endToken("Punctuator", "end");
  }
  startToken() {
    this.tokenStart = this.codePointIterator.start;
  }
  /**
  * Commit the current token.
  */
  endToken(type, pos, option1, option2) {
    const { tokenStart } = this;
    const end = this.codePointIterator[pos];
    const range = [tokenStart, end];
    const loc = {
      start: this.codePointIterator.getLocFromIndex(tokenStart),
      end: this.codePointIterator.getLocFromIndex(end)
    };
    if (type === "Block") this.token = {
      type,
      value: this.text.slice(tokenStart + 1, end),
      range,
      loc
    };
    else {
      let token;
      const value = this.text.slice(tokenStart, end);
      if (type === "BasicString" || type === "LiteralString" || type === "MultiLineBasicString" || type === "MultiLineLiteralString") token = {
        type,
        value,
        string: option1,
        range,
        loc
      };
      else if (type === "Integer") {
        const text = option1;
        token = {
          type,
          value,
          number: parseInt(text, option2),
          bigint: HAS_BIGINT ? BigInt(RADIX_PREFIXES[option2] + text) : null,
          range,
          loc
        };
      } else if (type === "Float") token = {
        type,
        value,
        number: option1,
        range,
        loc
      };
      else if (type === "Boolean") token = {
        type,
        value,
        boolean: option1,
        range,
        loc
      };
      else if (type === "LocalDate" || type === "LocalTime" || type === "LocalDateTime" || type === "OffsetDateTime") token = {
        type,
        value,
        date: option1,
        range,
        loc
      };
      else token = {
        type,
        value,
        range,
        loc
      };
      this.token = token;
    }
  }
  DATA(cp) {
    while (isWhitespace(cp) || isEOL(cp)) cp = this.nextCode();
    if (cp === CodePoint.HASH) {
      this.startToken();
      return "COMMENT";
    }
    if (cp === CodePoint.QUOTATION_MARK) {
      this.startToken();
      return "BASIC_STRING";
    }
    if (cp === CodePoint.SINGLE_QUOTE) {
      this.startToken();
      return "LITERAL_STRING";
    }
    if (cp === CodePoint.DOT || cp === CodePoint.EQUALS_SIGN || cp === CodePoint.LEFT_BRACKET || cp === CodePoint.RIGHT_BRACKET || cp === CodePoint.LEFT_BRACE || cp === CodePoint.RIGHT_BRACE || cp === CodePoint.COMMA) {
      this.punctuatorToken();
      return "DATA";
    }
    if (this.valuesEnabled) {
      if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
        this.startToken();
        return "SIGN";
      }
      if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) {
        this.startToken();
        return this.back("NAN_OR_INF");
      }
      if (isDigit2(cp)) {
        this.startToken();
        return this.back("NUMBER");
      }
      if (cp === CodePoint.LATIN_SMALL_T || cp === CodePoint.LATIN_SMALL_F) {
        this.startToken();
        return this.back("BOOLEAN");
      }
    } else if (isUnquotedKeyChar(cp, this.tomlVersion)) {
      this.startToken();
      return "BARE";
    }
    if (cp === CodePoint.EOF) return "DATA";
    return this.reportParseError("unexpected-char");
  }
  COMMENT(cp) {
    const processCommentChar = this.tomlVersion.gte(1, 1) ? (c) => {
      if (!isNonEOL(c)) this.reportParseError("invalid-comment-character", { cp: JSON.stringify(String.fromCodePoint(c)).slice(1, -1) });
    } : (c) => {
      if (isControlOtherThanTab(c)) this.reportParseErrorControlChar();
    };
    while (!isEOL(cp) && cp !== CodePoint.EOF) {
      processCommentChar(cp);
      cp = this.nextCode();
    }
    this.endToken("Block", "start");
    return "DATA";
  }
  BARE(cp) {
    while (isUnquotedKeyChar(cp, this.tomlVersion)) cp = this.nextCode();
    this.endToken("Bare", "start");
    return this.back("DATA");
  }
  BASIC_STRING(cp) {
    if (cp === CodePoint.QUOTATION_MARK) {
      cp = this.nextCode();
      if (cp === CodePoint.QUOTATION_MARK) return "MULTI_LINE_BASIC_STRING";
      this.endToken("BasicString", "start", "");
      return this.back("DATA");
    }
    const out = [];
    while (cp !== CodePoint.QUOTATION_MARK && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
      if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.BACKSLASH) {
        cp = this.nextCode();
        const ecp = this.ESCAPES[cp];
        if (ecp) {
          out.push(ecp);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_U) {
          const code = this.parseUnicode(4);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_CAPITAL_U) {
          const code = this.parseUnicode(8);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
          const code = this.parseUnicode(2);
          out.push(code);
          cp = this.nextCode();
          continue;
        }
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      out.push(cp);
      cp = this.nextCode();
    }
    if (cp !== CodePoint.QUOTATION_MARK) return this.reportParseError("unterminated-string");
    this.endToken("BasicString", "end", String.fromCodePoint(...out));
    return "DATA";
  }
  MULTI_LINE_BASIC_STRING(cp) {
    const out = [];
    if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
    while (cp !== CodePoint.EOF) {
      if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.QUOTATION_MARK) {
        const startPos = this.codePointIterator.start;
        if (this.eatCode(CodePoint.QUOTATION_MARK) && this.eatCode(CodePoint.QUOTATION_MARK)) {
          if (this.eatCode(CodePoint.QUOTATION_MARK)) {
            out.push(CodePoint.QUOTATION_MARK);
            if (this.eatCode(CodePoint.QUOTATION_MARK)) {
              out.push(CodePoint.QUOTATION_MARK);
              if (this.eatCode(CodePoint.QUOTATION_MARK)) {
                this.moveAt(startPos);
                return this.reportParseError("invalid-three-quotes");
              }
            }
          }
          this.endToken("MultiLineBasicString", "end", String.fromCodePoint(...out));
          return "DATA";
        }
        this.moveAt(startPos);
      }
      if (cp === CodePoint.BACKSLASH) {
        cp = this.nextCode();
        const ecp = this.ESCAPES[cp];
        if (ecp) {
          out.push(ecp);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_U) {
          const code = this.parseUnicode(4);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_CAPITAL_U) {
          const code = this.parseUnicode(8);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
          const code = this.parseUnicode(2);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LINE_FEED) {
          cp = this.nextCode();
          while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
          continue;
        } else if (isWhitespace(cp)) {
          let valid2 = true;
          const startPos = this.codePointIterator.start;
          let nextCp;
          while ((nextCp = this.nextCode()) !== CodePoint.EOF) {
            if (nextCp === CodePoint.LINE_FEED) break;
            if (!isWhitespace(nextCp)) {
              this.moveAt(startPos);
              valid2 = false;
              break;
            }
          }
          if (valid2) {
            cp = this.nextCode();
            while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
            continue;
          }
        }
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      out.push(cp);
      cp = this.nextCode();
    }
    return this.reportParseError("unterminated-string");
  }
  LITERAL_STRING(cp) {
    if (cp === CodePoint.SINGLE_QUOTE) {
      cp = this.nextCode();
      if (cp === CodePoint.SINGLE_QUOTE) return "MULTI_LINE_LITERAL_STRING";
      this.endToken("LiteralString", "start", "");
      return this.back("DATA");
    }
    const out = [];
    while (cp !== CodePoint.SINGLE_QUOTE && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
      if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      out.push(cp);
      cp = this.nextCode();
    }
    if (cp !== CodePoint.SINGLE_QUOTE) return this.reportParseError("unterminated-string");
    this.endToken("LiteralString", "end", String.fromCodePoint(...out));
    return "DATA";
  }
  MULTI_LINE_LITERAL_STRING(cp) {
    const out = [];
    if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
    while (cp !== CodePoint.EOF) {
      if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.SINGLE_QUOTE) {
        const startPos = this.codePointIterator.start;
        if (this.eatCode(CodePoint.SINGLE_QUOTE) && this.eatCode(CodePoint.SINGLE_QUOTE)) {
          if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
            out.push(CodePoint.SINGLE_QUOTE);
            if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
              out.push(CodePoint.SINGLE_QUOTE);
              if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
                this.moveAt(startPos);
                return this.reportParseError("invalid-three-quotes");
              }
            }
          }
          this.endToken("MultiLineLiteralString", "end", String.fromCodePoint(...out));
          return "DATA";
        }
        this.moveAt(startPos);
      }
      out.push(cp);
      cp = this.nextCode();
    }
    return this.reportParseError("unterminated-string");
  }
  SIGN(cp) {
    if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) return this.back("NAN_OR_INF");
    if (isDigit2(cp)) return this.back("NUMBER");
    return this.reportParseError("unexpected-char");
  }
  NAN_OR_INF(cp) {
    if (cp === CodePoint.LATIN_SMALL_N) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_N)) {
        this.endToken("Float", "end", NaN);
        return "DATA";
      }
      this.moveAt(startPos);
    } else if (cp === CodePoint.LATIN_SMALL_I) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_N) && this.eatCode(CodePoint.LATIN_SMALL_F)) {
        this.endToken("Float", "end", this.text[this.tokenStart] === "-" ? -Infinity : Infinity);
        return "DATA";
      }
      this.moveAt(startPos);
    }
    return this.reportParseError("unexpected-char");
  }
  NUMBER(cp) {
    const start = this.text[this.tokenStart];
    const sign = start === "+" ? CodePoint.PLUS_SIGN : start === "-" ? CodePoint.DASH : CodePoint.NULL;
    if (cp === CodePoint.DIGIT_0) {
      if (sign === CodePoint.NULL) {
        const startPos = this.codePointIterator.start;
        const nextCp$1 = this.nextCode();
        if (isDigit2(nextCp$1)) {
          const nextNextCp = this.nextCode();
          if (nextNextCp === CodePoint.COLON) {
            this.data = {
              hasDate: false,
              year: 0,
              month: 0,
              day: 0,
              hour: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1)),
              minute: 0,
              second: 0
            };
            return "TIME_MINUTE";
          }
          if (isDigit2(nextNextCp)) {
            const nextNextNextCp = this.nextCode();
            if (isDigit2(nextNextNextCp) && this.eatCode(CodePoint.DASH)) {
              this.data = {
                hasDate: true,
                year: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1, nextNextCp, nextNextNextCp)),
                month: 0,
                day: 0,
                hour: 0,
                minute: 0,
                second: 0
              };
              return "DATE_MONTH";
            }
          }
          this.moveAt(startPos);
          return this.reportParseError("invalid-leading-zero");
        }
        this.moveAt(startPos);
      }
      cp = this.nextCode();
      if (cp === CodePoint.LATIN_SMALL_X || cp === CodePoint.LATIN_SMALL_O || cp === CodePoint.LATIN_SMALL_B) {
        if (sign !== CodePoint.NULL) return this.reportParseError("unexpected-char");
        return cp === CodePoint.LATIN_SMALL_X ? "HEX" : cp === CodePoint.LATIN_SMALL_O ? "OCTAL" : "BINARY";
      }
      if (cp === CodePoint.LATIN_SMALL_E || cp === CodePoint.LATIN_CAPITAL_E) {
        this.data = {
          minus: sign === CodePoint.DASH,
          left: [CodePoint.DIGIT_0]
        };
        return "EXPONENT_RIGHT";
      }
      if (cp === CodePoint.DOT) {
        this.data = {
          minus: sign === CodePoint.DASH,
          absInt: [CodePoint.DIGIT_0]
        };
        return "FRACTIONAL_RIGHT";
      }
      this.endToken("Integer", "start", "0", 10);
      return this.back("DATA");
    }
    const { out, nextCp, hasUnderscore } = this.parseDigits(cp, isDigit2);
    if (nextCp === CodePoint.DASH && sign === CodePoint.NULL && !hasUnderscore && out.length === 4) {
      this.data = {
        hasDate: true,
        year: Number(String.fromCodePoint(...out)),
        month: 0,
        day: 0,
        hour: 0,
        minute: 0,
        second: 0
      };
      return "DATE_MONTH";
    }
    if (nextCp === CodePoint.COLON && sign === CodePoint.NULL && !hasUnderscore && out.length === 2) {
      this.data = {
        hasDate: false,
        year: 0,
        month: 0,
        day: 0,
        hour: Number(String.fromCodePoint(...out)),
        minute: 0,
        second: 0
      };
      return "TIME_MINUTE";
    }
    if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
      this.data = {
        minus: sign === CodePoint.DASH,
        left: out
      };
      return "EXPONENT_RIGHT";
    }
    if (nextCp === CodePoint.DOT) {
      this.data = {
        minus: sign === CodePoint.DASH,
        absInt: out
      };
      return "FRACTIONAL_RIGHT";
    }
    this.endToken("Integer", "start", sign === CodePoint.DASH ? String.fromCodePoint(CodePoint.DASH, ...out) : String.fromCodePoint(...out), 10);
    return this.back("DATA");
  }
  HEX(cp) {
    const { out } = this.parseDigits(cp, isHexDig);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 16);
    return this.back("DATA");
  }
  OCTAL(cp) {
    const { out } = this.parseDigits(cp, isOctalDig);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 8);
    return this.back("DATA");
  }
  BINARY(cp) {
    const { out } = this.parseDigits(cp, (c) => c === CodePoint.DIGIT_0 || c === CodePoint.DIGIT_1);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 2);
    return this.back("DATA");
  }
  FRACTIONAL_RIGHT(cp) {
    const { minus, absInt } = this.data;
    const { out, nextCp } = this.parseDigits(cp, isDigit2);
    const absNum = [
      ...absInt,
      CodePoint.DOT,
      ...out
    ];
    if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
      this.data = {
        minus,
        left: absNum
      };
      return "EXPONENT_RIGHT";
    }
    const value = Number(minus ? String.fromCodePoint(CodePoint.DASH, ...absNum) : String.fromCodePoint(...absNum));
    this.endToken("Float", "start", value);
    return this.back("DATA");
  }
  EXPONENT_RIGHT(cp) {
    const { left, minus: leftMinus } = this.data;
    let minus = false;
    if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
      minus = cp === CodePoint.DASH;
      cp = this.nextCode();
    }
    const { out } = this.parseDigits(cp, isDigit2);
    const right = out;
    if (minus) right.unshift(CodePoint.DASH);
    const value = Number(leftMinus ? String.fromCodePoint(CodePoint.DASH, ...left, CodePoint.LATIN_SMALL_E, ...right) : String.fromCodePoint(...left, CodePoint.LATIN_SMALL_E, ...right));
    this.endToken("Float", "start", value);
    return this.back("DATA");
  }
  BOOLEAN(cp) {
    if (cp === CodePoint.LATIN_SMALL_T) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_R) && this.eatCode(CodePoint.LATIN_SMALL_U) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
        this.endToken("Boolean", "end", true);
        return "DATA";
      }
      this.moveAt(startPos);
    } else if (cp === CodePoint.LATIN_SMALL_F) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_L) && this.eatCode(CodePoint.LATIN_SMALL_S) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
        this.endToken("Boolean", "end", false);
        return "DATA";
      }
      this.moveAt(startPos);
    }
    return this.reportParseError("unexpected-char");
  }
  DATE_MONTH(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (cp !== CodePoint.DASH) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.start;
    const data = this.data;
    data.month = Number(this.text.slice(start, end));
    return "DATE_DAY";
  }
  DATE_DAY(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.day = Number(this.text.slice(start, end));
    if (!isValidDate(data.year, data.month, data.day)) return this.reportParseError("invalid-date");
    cp = this.nextCode();
    if (cp === CodePoint.LATIN_CAPITAL_T || cp === CodePoint.LATIN_SMALL_T) return "TIME_HOUR";
    if (cp === CodePoint.SPACE) {
      const startPos = this.codePointIterator.start;
      if (isDigit2(this.nextCode()) && isDigit2(this.nextCode())) {
        this.moveAt(startPos);
        return "TIME_HOUR";
      }
      this.moveAt(startPos);
    }
    const dateValue = getDateFromDateTimeData(data, "");
    this.endToken("LocalDate", "start", dateValue);
    return this.back("DATA");
  }
  TIME_HOUR(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.start;
    const data = this.data;
    data.hour = Number(this.text.slice(start, end));
    return "TIME_MINUTE";
  }
  TIME_MINUTE(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.minute = Number(this.text.slice(start, end));
    cp = this.nextCode();
    if (cp === CodePoint.COLON) return "TIME_SECOND";
    if (this.tomlVersion.lt(1, 1)) return this.reportParseError("unexpected-char");
    if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
    return this.processTimeEnd(cp, data);
  }
  TIME_SECOND(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.second = Number(this.text.slice(start, end));
    if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
    cp = this.nextCode();
    if (cp === CodePoint.DOT) return "TIME_SEC_FRAC";
    return this.processTimeEnd(cp, data);
  }
  TIME_SEC_FRAC(cp) {
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    const start = this.codePointIterator.start;
    while (isDigit2(cp)) cp = this.nextCode();
    const end = this.codePointIterator.start;
    const data = this.data;
    data.frac = this.text.slice(start, end);
    return this.processTimeEnd(cp, data);
  }
  processTimeEnd(cp, data) {
    if (data.hasDate) {
      if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
        data.offsetSign = cp;
        return "TIME_OFFSET";
      }
      if (cp === CodePoint.LATIN_CAPITAL_Z || cp === CodePoint.LATIN_SMALL_Z) {
        const dateValue$2 = getDateFromDateTimeData(data, "Z");
        this.endToken("OffsetDateTime", "end", dateValue$2);
        return "DATA";
      }
      const dateValue$1 = getDateFromDateTimeData(data, "");
      this.endToken("LocalDateTime", "start", dateValue$1);
      return this.back("DATA");
    }
    const dateValue = getDateFromDateTimeData(data, "");
    this.endToken("LocalTime", "start", dateValue);
    return this.back("DATA");
  }
  TIME_OFFSET(cp) {
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    const hourStart = this.codePointIterator.start;
    cp = this.nextCode();
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
    const hourEnd = this.codePointIterator.start;
    cp = this.nextCode();
    const minuteStart = this.codePointIterator.start;
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit2(cp)) return this.reportParseError("unexpected-char");
    const minuteEnd = this.codePointIterator.end;
    const hour = Number(this.text.slice(hourStart, hourEnd));
    const minute = Number(this.text.slice(minuteStart, minuteEnd));
    if (!isValidTime(hour, minute, 0)) return this.reportParseError("invalid-time");
    const data = this.data;
    const dateValue = getDateFromDateTimeData(data, `${String.fromCodePoint(data.offsetSign)}${padStart(hour, 2)}:${padStart(minute, 2)}`);
    this.endToken("OffsetDateTime", "end", dateValue);
    return "DATA";
  }
  parseDigits(cp, checkDigit) {
    if (cp === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
    if (!checkDigit(cp)) return this.reportParseError("unexpected-char");
    const out = [];
    let before = CodePoint.NULL;
    let hasUnderscore = false;
    while (checkDigit(cp) || cp === CodePoint.UNDERSCORE) {
      if (cp === CodePoint.UNDERSCORE) {
        hasUnderscore = true;
        if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
      } else out.push(cp);
      before = cp;
      cp = this.nextCode();
    }
    if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
    return {
      out,
      nextCp: cp,
      hasUnderscore
    };
  }
  parseUnicode(count) {
    const startLoc = this.codePointIterator.start;
    const start = this.codePointIterator.end;
    let charCount = 0;
    let cp;
    while ((cp = this.nextCode()) !== CodePoint.EOF) {
      if (!isHexDig(cp)) {
        this.moveAt(startLoc);
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      charCount++;
      if (charCount >= count) break;
    }
    const end = this.codePointIterator.end;
    const code = this.text.slice(start, end);
    const codePoint = parseInt(code, 16);
    if (!isUnicodeScalarValue(codePoint)) return this.reportParseError("invalid-code-point", { cp: code });
    return codePoint;
  }
  reportParseErrorControlChar() {
    return this.reportParseError("invalid-control-character");
  }
};
function isUnquotedKeyChar(cp, tomlVersion) {
  if (isLetter(cp) || isDigit2(cp) || cp === CodePoint.UNDERSCORE || cp === CodePoint.DASH) return true;
  if (tomlVersion.lt(1, 1)) return false;
  return false;
}
function isControlOtherThanTab(cp) {
  return isControl(cp) && cp !== CodePoint.TABULATION || cp === CodePoint.DELETE;
}
function isNonEOL(cp) {
  return cp === CodePoint.TABULATION || CodePoint.SPACE <= cp && cp <= CodePoint.TILDE || isNonAscii(cp);
}
function isNonAscii(cp) {
  return CodePoint.PAD <= cp && cp <= CodePoint.CP_D7FF || CodePoint.CP_E000 <= cp && cp <= CodePoint.CP_10FFFF;
}
function isValidDate(y, m, d) {
  if (y >= 0 && m <= 12 && m >= 1 && d >= 1) return d <= (m === 2 ? y & 3 || !(y % 25) && y & 15 ? 28 : 29 : 30 + (m + (m >> 3) & 1));
  return false;
}
function isValidTime(h, m, s) {
  if (h >= 24 || h < 0 || m > 59 || m < 0 || s > 60 || s < 0) return false;
  return true;
}
function getDateFromDateTimeData(data, timeZone) {
  const year = padStart(data.year, 4);
  const month = data.month ? padStart(data.month, 2) : "01";
  const day = data.day ? padStart(data.day, 2) : "01";
  const hour = padStart(data.hour, 2);
  const minute = padStart(data.minute, 2);
  const second = padStart(data.second, 2);
  const textDate = `${year}-${month}-${day}`;
  const frac = data.frac ? `.${data.frac}` : "";
  const dateValue = /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:${second}${frac}${timeZone}`);
  if (!isNaN(dateValue.getTime()) || data.second !== 60) return dateValue;
  return /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:59${frac}${timeZone}`);
}
function padStart(num, maxLength) {
  return String(num).padStart(maxLength, "0");
}
var VALUE_KIND_VALUE = /* @__PURE__ */ Symbol("VALUE_KIND_VALUE");
var VALUE_KIND_INTERMEDIATE = /* @__PURE__ */ Symbol("VALUE_KIND_INTERMEDIATE");
var KeysResolver = class {
  constructor(ctx) {
    this.rootKeys = /* @__PURE__ */ new Map();
    this.tables = [];
    this.ctx = ctx;
  }
  applyResolveKeyForTable(node2) {
    let keys = this.rootKeys;
    const peekKeyIndex = node2.key.keys.length - 1;
    for (let index = 0; index < peekKeyIndex; index++) {
      const keyNode = node2.key.keys[index];
      const keyName = toKeyName(keyNode);
      node2.resolvedKey.push(keyName);
      let keyStore = keys.get(keyName);
      if (!keyStore) {
        keyStore = {
          node: keyNode,
          keys: /* @__PURE__ */ new Map()
        };
        keys.set(keyName, keyStore);
      } else if (keyStore.table === "array") {
        const peekIndex = keyStore.peekIndex;
        node2.resolvedKey.push(peekIndex);
        keyStore = keyStore.keys.get(peekIndex);
      }
      keys = keyStore.keys;
    }
    const lastKeyNode = node2.key.keys[peekKeyIndex];
    const lastKeyName = toKeyName(lastKeyNode);
    node2.resolvedKey.push(lastKeyName);
    const lastKeyStore = keys.get(lastKeyName);
    if (!lastKeyStore) if (node2.kind === "array") {
      node2.resolvedKey.push(0);
      const newKeyStore = {
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(lastKeyName, {
        table: node2.kind,
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map([[0, newKeyStore]]),
        peekIndex: 0
      });
      this.tables.push({
        node: node2,
        keys: newKeyStore.keys
      });
    } else {
      const newKeyStore = {
        table: node2.kind,
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(lastKeyName, newKeyStore);
      this.tables.push({
        node: node2,
        keys: newKeyStore.keys
      });
    }
    else if (!lastKeyStore.table) if (node2.kind === "array") this.ctx.reportParseError("dupe-keys", lastKeyNode);
    else {
      const transformKey = {
        table: node2.kind,
        node: lastKeyNode,
        keys: lastKeyStore.keys
      };
      keys.set(lastKeyName, transformKey);
      this.tables.push({
        node: node2,
        keys: transformKey.keys
      });
    }
    else if (lastKeyStore.table === "array") if (node2.kind === "array") {
      const newKeyStore = {
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      const newIndex = lastKeyStore.peekIndex + 1;
      node2.resolvedKey.push(newIndex);
      lastKeyStore.keys.set(newIndex, newKeyStore);
      lastKeyStore.peekIndex = newIndex;
      this.tables.push({
        node: node2,
        keys: newKeyStore.keys
      });
    } else this.ctx.reportParseError("dupe-keys", lastKeyNode);
    else this.ctx.reportParseError("dupe-keys", lastKeyNode);
  }
  verifyDuplicateKeys(node2) {
    for (const body of node2.body) if (body.type === "TOMLKeyValue") verifyDuplicateKeysForKeyValue(this.ctx, this.rootKeys, body);
    for (const { node: tableNode, keys } of this.tables) for (const body of tableNode.body) verifyDuplicateKeysForKeyValue(this.ctx, keys, body);
  }
};
function verifyDuplicateKeysForKeyValue(ctx, defineKeys, node2) {
  let keys = defineKeys;
  const lastKey = last(node2.key.keys);
  for (const keyNode of node2.key.keys) {
    const key = toKeyName(keyNode);
    let defineKey = keys.get(key);
    if (defineKey) {
      if (defineKey.value === VALUE_KIND_VALUE) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      else if (lastKey === keyNode) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      else if (defineKey.table) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      defineKey.value = VALUE_KIND_INTERMEDIATE;
    } else {
      if (lastKey === keyNode) defineKey = {
        value: VALUE_KIND_VALUE,
        node: keyNode,
        keys: /* @__PURE__ */ new Map()
      };
      else defineKey = {
        value: VALUE_KIND_INTERMEDIATE,
        node: keyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(key, defineKey);
    }
    keys = defineKey.keys;
  }
  if (node2.value.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, keys, node2.value);
  else if (node2.value.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, keys, node2.value);
}
function verifyDuplicateKeysForInlineTable(ctx, defineKeys, node2) {
  for (const body of node2.body) verifyDuplicateKeysForKeyValue(ctx, defineKeys, body);
}
function verifyDuplicateKeysForArray(ctx, defineKeys, node2) {
  const keys = defineKeys;
  for (let index = 0; index < node2.elements.length; index++) {
    const element2 = node2.elements[index];
    let defineKey = keys.get(index);
    if (defineKey) ctx.reportParseError("dupe-keys", getAfterNode(element2, defineKey.node));
    else {
      defineKey = {
        value: VALUE_KIND_VALUE,
        node: element2,
        keys: /* @__PURE__ */ new Map()
      };
      defineKeys.set(index, defineKey);
      if (element2.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, defineKey.keys, element2);
      else if (element2.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, defineKey.keys, element2);
    }
  }
}
function getAfterNode(a, b) {
  return a.range[0] <= b.range[0] ? b : a;
}
var Context = class {
  constructor(data) {
    this.tokens = [];
    this.comments = [];
    this.back = null;
    this.stateStack = [];
    this.needNewLine = false;
    this.needSameLine = false;
    this.currToken = null;
    this.prevToken = null;
    this.valueContainerStack = [];
    this.tokenizer = new Tokenizer(data.text, data.parserOptions);
    this.topLevelTable = data.topLevelTable;
    this.table = data.topLevelTable;
    this.keysResolver = new KeysResolver(this);
  }
  /**
  * Get the next token.
  */
  nextToken(option) {
    this.prevToken = this.currToken;
    if (this.back) {
      this.currToken = this.back;
      this.back = null;
    } else this.currToken = this._nextTokenFromTokenizer(option);
    if ((this.needNewLine || this.needSameLine || option?.needSameLine) && this.prevToken && this.currToken) if (this.prevToken.loc.end.line === this.currToken.loc.start.line) {
      if (this.needNewLine) return this.reportParseError("missing-newline", this.currToken);
    } else {
      const needSameLine = this.needSameLine || option?.needSameLine;
      if (needSameLine) return this.reportParseError(needSameLine, this.currToken);
    }
    this.needNewLine = false;
    this.needSameLine = false;
    return this.currToken;
  }
  _nextTokenFromTokenizer(option) {
    const valuesEnabled = this.tokenizer.valuesEnabled;
    if (option?.valuesEnabled) this.tokenizer.valuesEnabled = option.valuesEnabled;
    let token = this.tokenizer.nextToken();
    while (token && token.type === "Block") {
      this.comments.push(token);
      token = this.tokenizer.nextToken();
    }
    if (token) this.tokens.push(token);
    this.tokenizer.valuesEnabled = valuesEnabled;
    return token;
  }
  backToken() {
    if (this.back) throw new Error("Illegal state");
    this.back = this.currToken;
    this.currToken = this.prevToken;
  }
  addValueContainer(valueContainer) {
    this.valueContainerStack.push(valueContainer);
    this.tokenizer.valuesEnabled = true;
  }
  consumeValueContainer() {
    const valueContainer = this.valueContainerStack.pop();
    this.tokenizer.valuesEnabled = this.valueContainerStack.length > 0;
    return valueContainer;
  }
  applyResolveKeyForTable(node2) {
    this.keysResolver.applyResolveKeyForTable(node2);
  }
  verifyDuplicateKeys() {
    this.keysResolver.verifyDuplicateKeys(this.topLevelTable);
  }
  /**
  * Report an invalid token error.
  */
  reportParseError(code, token) {
    let offset, line, column;
    if (token) {
      offset = token.range[0];
      line = token.loc.start.line;
      column = token.loc.start.column;
    } else {
      offset = this.tokenizer.start;
      const startPos = this.tokenizer.getLocFromIndex(offset);
      line = startPos.line;
      column = startPos.column;
    }
    throw new ParseError(code, offset, line, column);
  }
};
var STATE_FOR_ERROR = { VALUE: "missing-value" };
var STRING_VALUE_STYLE_MAP = {
  BasicString: "basic",
  MultiLineBasicString: "basic",
  LiteralString: "literal",
  MultiLineLiteralString: "literal"
};
var STRING_KEY_STYLE_MAP = {
  BasicString: "basic",
  LiteralString: "literal"
};
var DATETIME_VALUE_KIND_MAP = {
  OffsetDateTime: "offset-date-time",
  LocalDateTime: "local-date-time",
  LocalDate: "local-date",
  LocalTime: "local-time"
};
var TOMLParser = class {
  /**
  * Initialize this parser.
  */
  constructor(text, parserOptions) {
    this.text = text;
    this.parserOptions = parserOptions || {};
    this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
  }
  /**
  * Parse TOML
  */
  parse() {
    const ast = {
      type: "Program",
      body: [],
      sourceType: "module",
      tokens: [],
      comments: [],
      parent: null,
      range: [0, 0],
      loc: {
        start: {
          line: 1,
          column: 0
        },
        end: {
          line: 1,
          column: 0
        }
      }
    };
    const node2 = {
      type: "TOMLTopLevelTable",
      body: [],
      parent: ast,
      range: cloneRange(ast.range),
      loc: cloneLoc(ast.loc)
    };
    ast.body = [node2];
    const ctx = new Context({
      text: this.text,
      parserOptions: this.parserOptions,
      topLevelTable: node2
    });
    let token = ctx.nextToken();
    if (token) {
      node2.range[0] = token.range[0];
      node2.loc.start = clonePos(token.loc.start);
      while (token) {
        const state$1 = ctx.stateStack.pop() || "TABLE";
        ctx.stateStack.push(...this[state$1](token, ctx));
        token = ctx.nextToken();
      }
      const state = ctx.stateStack.pop() || "TABLE";
      if (state in STATE_FOR_ERROR) return ctx.reportParseError(STATE_FOR_ERROR[state], null);
      if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
      applyEndLoc(node2, last(node2.body));
    }
    ctx.verifyDuplicateKeys();
    ast.tokens = ctx.tokens;
    ast.comments = ctx.comments;
    const endOffset = ctx.tokenizer.end;
    const endPos = ctx.tokenizer.getLocFromIndex(endOffset);
    ast.range[1] = endOffset;
    ast.loc.end = {
      line: endPos.line,
      column: endPos.column
    };
    return ast;
  }
  TABLE(token, ctx) {
    if (isBare(token) || isString(token)) return this.processKeyValue(token, ctx.table, ctx);
    if (isLeftBracket(token)) return this.processTable(token, ctx.topLevelTable, ctx);
    return ctx.reportParseError("unexpected-token", token);
  }
  VALUE(token, ctx) {
    if (isString(token) || isMultiLineString(token)) return this.processStringValue(token, ctx);
    if (isNumber(token)) return this.processNumberValue(token, ctx);
    if (isBoolean(token)) return this.processBooleanValue(token, ctx);
    if (isDateTime(token)) return this.processDateTimeValue(token, ctx);
    if (isLeftBracket(token)) return this.processArray(token, ctx);
    if (isLeftBrace(token)) return this.processInlineTable(token, ctx);
    return ctx.reportParseError("unexpected-token", token);
  }
  processTable(token, topLevelTableNode, ctx) {
    const tableNode = {
      type: "TOMLTable",
      kind: "standard",
      key: null,
      resolvedKey: [],
      body: [],
      parent: topLevelTableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
    topLevelTableNode.body.push(tableNode);
    ctx.table = tableNode;
    let targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    if (isLeftBracket(targetToken)) {
      if (token.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
      tableNode.kind = "array";
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    }
    if (isRightBracket(targetToken)) return ctx.reportParseError("missing-key", targetToken);
    if (!targetToken) return ctx.reportParseError("unterminated-table-key", null);
    targetToken = this.processKeyNode(targetToken, tableNode, ctx).nextToken;
    if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
    if (tableNode.kind === "array") {
      const rightBracket = targetToken;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
      if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
      if (rightBracket.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
    }
    applyEndLoc(tableNode, targetToken);
    ctx.applyResolveKeyForTable(tableNode);
    ctx.needNewLine = true;
    return [];
  }
  processKeyValue(token, tableNode, ctx) {
    const keyValueNode = {
      type: "TOMLKeyValue",
      key: null,
      value: null,
      parent: tableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    tableNode.body.push(keyValueNode);
    const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
    if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
    ctx.addValueContainer({
      parent: keyValueNode,
      set: (valNode) => {
        keyValueNode.value = valNode;
        applyEndLoc(keyValueNode, valNode);
        ctx.needNewLine = true;
        return [];
      }
    });
    ctx.needSameLine = "invalid-key-value-newline";
    return ["VALUE"];
  }
  processKeyNode(token, parent, ctx) {
    if (isDot(token)) ctx.reportParseError("invalid-leading-dot-in-key", token);
    const keyNode = {
      type: "TOMLKey",
      keys: [],
      parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    parent.key = keyNode;
    let targetToken = token;
    let dotToken = null;
    do {
      if (isBare(targetToken)) this.processBareKey(targetToken, keyNode);
      else if (isString(targetToken)) this.processStringKey(targetToken, keyNode);
      else break;
      dotToken = null;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
      if (!isDot(targetToken)) break;
      dotToken = targetToken;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    } while (targetToken);
    if (dotToken) ctx.reportParseError(isDot(targetToken) ? "invalid-consecutive-dots-in-key" : "invalid-trailing-dot-in-key", dotToken);
    applyEndLoc(keyNode, last(keyNode.keys));
    return {
      keyNode,
      nextToken: targetToken
    };
  }
  processBareKey(token, keyNode) {
    const node2 = {
      type: "TOMLBare",
      name: token.value,
      parent: keyNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    keyNode.keys.push(node2);
  }
  processStringKey(token, keyNode) {
    const node2 = {
      type: "TOMLQuoted",
      kind: "string",
      value: token.string,
      style: STRING_KEY_STYLE_MAP[token.type],
      multiline: false,
      parent: keyNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    keyNode.keys.push(node2);
  }
  processStringValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node2 = {
      type: "TOMLValue",
      kind: "string",
      value: token.string,
      style: STRING_VALUE_STYLE_MAP[token.type],
      multiline: isMultiLineString(token),
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node2);
  }
  processNumberValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const text = this.text;
    const [startRange, endRange] = token.range;
    let numberString = null;
    const getNumberText = () => {
      return numberString ?? (numberString = text.slice(startRange, endRange).replace(/_/g, ""));
    };
    let node2;
    if (token.type === "Integer") node2 = {
      type: "TOMLValue",
      kind: "integer",
      value: token.number,
      bigint: token.bigint,
      get number() {
        return getNumberText();
      },
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    else node2 = {
      type: "TOMLValue",
      kind: "float",
      value: token.number,
      get number() {
        return getNumberText();
      },
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node2);
  }
  processBooleanValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node2 = {
      type: "TOMLValue",
      kind: "boolean",
      value: token.boolean,
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node2);
  }
  processDateTimeValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node2 = {
      type: "TOMLValue",
      kind: DATETIME_VALUE_KIND_MAP[token.type],
      value: token.date,
      datetime: token.value,
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node2);
  }
  processArray(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node2 = {
      type: "TOMLArray",
      elements: [],
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    const nextToken = ctx.nextToken({ valuesEnabled: true });
    if (isRightBracket(nextToken)) {
      applyEndLoc(node2, nextToken);
      return valueContainer.set(node2);
    }
    ctx.backToken();
    return this.processArrayValue(node2, valueContainer, ctx);
  }
  processArrayValue(node2, valueContainer, ctx) {
    ctx.addValueContainer({
      parent: node2,
      set: (valNode) => {
        node2.elements.push(valNode);
        let nextToken = ctx.nextToken({ valuesEnabled: true });
        const hasComma = isComma(nextToken);
        if (hasComma) nextToken = ctx.nextToken({ valuesEnabled: true });
        if (isRightBracket(nextToken)) {
          applyEndLoc(node2, nextToken);
          return valueContainer.set(node2);
        }
        if (hasComma) {
          ctx.backToken();
          return this.processArrayValue(node2, valueContainer, ctx);
        }
        return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-array", nextToken);
      }
    });
    return ["VALUE"];
  }
  processInlineTable(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node2 = {
      type: "TOMLInlineTable",
      body: [],
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
    const nextToken = ctx.nextToken({ needSameLine });
    if (nextToken) {
      if (isBare(nextToken) || isString(nextToken)) return this.processInlineTableKeyValue(nextToken, node2, valueContainer, ctx);
      if (isRightBrace(nextToken)) {
        applyEndLoc(node2, nextToken);
        return valueContainer.set(node2);
      }
    }
    return ctx.reportParseError("unexpected-token", nextToken);
  }
  processInlineTableKeyValue(token, inlineTableNode, valueContainer, ctx) {
    const keyValueNode = {
      type: "TOMLKeyValue",
      key: null,
      value: null,
      parent: inlineTableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    inlineTableNode.body.push(keyValueNode);
    const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
    if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
    const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
    ctx.addValueContainer({
      parent: keyValueNode,
      set: (valNode) => {
        keyValueNode.value = valNode;
        applyEndLoc(keyValueNode, valNode);
        let nextToken = ctx.nextToken({ needSameLine });
        if (isComma(nextToken)) {
          nextToken = ctx.nextToken({ needSameLine });
          if (nextToken && (isBare(nextToken) || isString(nextToken))) return this.processInlineTableKeyValue(nextToken, inlineTableNode, valueContainer, ctx);
          if (isRightBrace(nextToken)) {
            if (this.tomlVersion.lt(1, 1)) return ctx.reportParseError("invalid-trailing-comma-in-inline-table", nextToken);
          } else return ctx.reportParseError(nextToken ? "unexpected-token" : "unterminated-inline-table", nextToken);
        }
        if (isRightBrace(nextToken)) {
          applyEndLoc(inlineTableNode, nextToken);
          return valueContainer.set(inlineTableNode);
        }
        return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-inline-table", nextToken);
      }
    });
    ctx.needSameLine = "invalid-key-value-newline";
    return ["VALUE"];
  }
};
function isDot(token) {
  return isPunctuator(token) && token.value === ".";
}
function isEq(token) {
  return isPunctuator(token) && token.value === "=";
}
function isLeftBracket(token) {
  return isPunctuator(token) && token.value === "[";
}
function isRightBracket(token) {
  return isPunctuator(token) && token.value === "]";
}
function isLeftBrace(token) {
  return isPunctuator(token) && token.value === "{";
}
function isRightBrace(token) {
  return isPunctuator(token) && token.value === "}";
}
function isComma(token) {
  return isPunctuator(token) && token.value === ",";
}
function isPunctuator(token) {
  return Boolean(token && token.type === "Punctuator");
}
function isBare(token) {
  return token.type === "Bare";
}
function isString(token) {
  return token.type === "BasicString" || token.type === "LiteralString";
}
function isMultiLineString(token) {
  return token.type === "MultiLineBasicString" || token.type === "MultiLineLiteralString";
}
function isNumber(token) {
  return token.type === "Integer" || token.type === "Float";
}
function isBoolean(token) {
  return token.type === "Boolean";
}
function isDateTime(token) {
  return token.type === "OffsetDateTime" || token.type === "LocalDateTime" || token.type === "LocalDate" || token.type === "LocalTime";
}
function applyEndLoc(node2, child) {
  if (child) {
    node2.range[1] = child.range[1];
    node2.loc.end = clonePos(child.loc.end);
  }
}
function cloneRange(range) {
  return [range[0], range[1]];
}
function cloneLoc(loc) {
  return {
    start: clonePos(loc.start),
    end: clonePos(loc.end)
  };
}
function clonePos(pos) {
  return {
    line: pos.line,
    column: pos.column
  };
}
var tomlKeys = {
  Program: ["body"],
  TOMLTopLevelTable: ["body"],
  TOMLTable: ["key", "body"],
  TOMLKeyValue: ["key", "value"],
  TOMLKey: ["keys"],
  TOMLArray: ["elements"],
  TOMLInlineTable: ["body"],
  TOMLBare: [],
  TOMLQuoted: [],
  TOMLValue: []
};
var KEYS2 = unionWith(tomlKeys);
function parseForESLint(code, options) {
  return {
    ast: new TOMLParser(code, options).parse(),
    visitorKeys: KEYS2,
    services: { isTOML: true }
  };
}
var getStaticTOMLValue = generateConvertTOMLValue((node2) => node2.value);
function generateConvertTOMLValue(convertValue) {
  function resolveValue(node2, baseTable) {
    return resolver[node2.type](node2, baseTable);
  }
  const resolver = {
    Program(node2, baseTable = {}) {
      return resolveValue(node2.body[0], baseTable);
    },
    TOMLTopLevelTable(node2, baseTable = {}) {
      for (const body of node2.body) resolveValue(body, baseTable);
      return baseTable;
    },
    TOMLKeyValue(node2, baseTable = {}) {
      const value = resolveValue(node2.value);
      set(baseTable, resolveValue(node2.key), value);
      return baseTable;
    },
    TOMLTable(node2, baseTable = {}) {
      const table = getTable(baseTable, resolveValue(node2.key), node2.kind === "array");
      for (const body of node2.body) resolveValue(body, table);
      return baseTable;
    },
    TOMLArray(node2) {
      return node2.elements.map((e) => resolveValue(e));
    },
    TOMLInlineTable(node2) {
      const table = {};
      for (const body of node2.body) resolveValue(body, table);
      return table;
    },
    TOMLKey(node2) {
      return node2.keys.map((key) => resolveValue(key));
    },
    TOMLBare(node2) {
      return node2.name;
    },
    TOMLQuoted(node2) {
      return node2.value;
    },
    TOMLValue(node2) {
      return convertValue(node2);
    }
  };
  return (node2) => resolveValue(node2);
}
function getTable(baseTable, keys, array) {
  let target = baseTable;
  for (let index = 0; index < keys.length - 1; index++) {
    const key = keys[index];
    target = getNextTargetFromKey(target, key);
  }
  const lastKey = last(keys);
  const lastTarget = target[lastKey];
  if (lastTarget == null) {
    const tableValue$1 = {};
    target[lastKey] = array ? [tableValue$1] : tableValue$1;
    return tableValue$1;
  }
  if (isValue(lastTarget)) {
    const tableValue$1 = {};
    target[lastKey] = array ? [tableValue$1] : tableValue$1;
    return tableValue$1;
  }
  if (!array) {
    if (Array.isArray(lastTarget)) {
      const tableValue$1 = {};
      target[lastKey] = tableValue$1;
      return tableValue$1;
    }
    return lastTarget;
  }
  if (Array.isArray(lastTarget)) {
    const tableValue$1 = {};
    lastTarget.push(tableValue$1);
    return tableValue$1;
  }
  const tableValue = {};
  target[lastKey] = [tableValue];
  return tableValue;
  function getNextTargetFromKey(currTarget, key) {
    const nextTarget = currTarget[key];
    if (nextTarget == null) {
      const val = {};
      currTarget[key] = val;
      return val;
    }
    if (isValue(nextTarget)) {
      const val = {};
      currTarget[key] = val;
      return val;
    }
    let resultTarget = nextTarget;
    while (Array.isArray(resultTarget)) {
      const lastIndex = resultTarget.length - 1;
      const nextElement = resultTarget[lastIndex];
      if (isValue(nextElement)) {
        const val = {};
        resultTarget[lastIndex] = val;
        return val;
      }
      resultTarget = nextElement;
    }
    return resultTarget;
  }
}
function set(baseTable, keys, value) {
  let target = baseTable;
  for (let index = 0; index < keys.length - 1; index++) {
    const key = keys[index];
    const nextTarget = target[key];
    if (nextTarget == null) {
      const val = {};
      target[key] = val;
      target = val;
    } else if (isValue(nextTarget) || Array.isArray(nextTarget)) {
      const val = {};
      target[key] = val;
      target = val;
    } else target = nextTarget;
  }
  target[last(keys)] = value;
}
function isValue(value) {
  return typeof value !== "object" || value instanceof Date;
}
function parseTOML(code, options) {
  return parseForESLint(code, options).ast;
}

// src/domains/dependencies/parsers/toml.ts
var DEEPEST2 = 200;
var open2 = (line, endLine = line) => ({ line, endLine, members: /* @__PURE__ */ new Map(), items: [] });
function parseToml(text) {
  const root = open2(1);
  for (const statement of statementsOf(text)) {
    if (statement.type === "TOMLKeyValue") assign(root, statement, 0);
    else for (const pair of statement.body) assign(tableAt2(root, statement), pair, 0);
  }
  return root;
}
function statementsOf(text) {
  try {
    return parseTOML(text.replace(/^\uFEFF/, "")).body[0].body;
  } catch (error) {
    if (error instanceof ParseError) {
      throw new Unreadable(`line ${error.lineNumber}: ${error.message}`, error.lineNumber, { cause: error });
    }
    if (error instanceof RangeError) throw new Unreadable("it nests too deep", 1, { cause: error });
    throw error;
  }
}
function tableAt2(root, { resolvedKey, loc }) {
  return resolvedKey.reduce(
    (node2, key) => typeof key === "number" ? itemAt(node2, key, loc.start.line) : memberAt(node2, key, loc.start.line),
    root
  );
}
function memberAt(node2, key, line) {
  const member = node2.members.get(key) ?? open2(line);
  node2.members.set(key, member);
  return member;
}
function itemAt(node2, index, line) {
  const item = node2.items[index] ?? open2(line);
  node2.items[index] = item;
  return item;
}
function assign(table, { key, value, loc }, depth) {
  const names = key.keys.map((part) => part.type === "TOMLBare" ? part.name : part.value);
  const parent = names.slice(0, -1).reduce((node2, name) => memberAt(node2, name, loc.start.line), table);
  parent.members.set(names.at(-1) ?? "", valueOf(value, loc, depth));
}
function valueOf(node2, { start, end }, depth) {
  if (depth > DEEPEST2) throw new Unreadable(`it nests deeper than ${DEEPEST2} levels`, start.line);
  const made = open2(start.line, end.line);
  if (node2.type === "TOMLArray") made.items.push(...node2.elements.map((item) => valueOf(item, item.loc, depth + 1)));
  else if (node2.type === "TOMLInlineTable") for (const pair of node2.body) assign(made, pair, depth + 1);
  else made.value = typeof node2.value === "object" ? node2.value.toISOString() : node2.value;
  return made;
}

// src/domains/dependencies/parsers/tree.ts
function nodesAt(root, path) {
  let found = [{ section: "", node: root }];
  for (const step of path.split(".")) found = found.flatMap(({ section, node: node2 }) => below(section, node2, step));
  return found;
}
function below(section, { members }, step) {
  const names = step === "*" ? [...members.keys()] : [step];
  return names.flatMap((name) => {
    const node2 = members.get(name);
    return node2 === void 0 ? [] : [{ section: section === "" ? name : `${section}.${name}`, node: node2 }];
  });
}
var sectionsOf = (found) => new Map(found.map(({ section, node: node2 }) => [section, node2.line]));

// src/domains/dependencies/parsers/cargo-manifest.ts
var TABLES = [
  ["workspace.dependencies", void 0],
  ["dependencies", void 0],
  ["dev-dependencies", "development"],
  ["build-dependencies", "development"],
  ["target.*.dependencies", void 0],
  ["target.*.dev-dependencies", "development"],
  ["target.*.build-dependencies", "development"]
];
function parseCargoManifest(text) {
  const root = parseToml(text);
  const tables = TABLES.flatMap(([path, scope]) => nodesAt(root, path).map((found) => ({ found, scope })));
  const dependencies = [
    ...["package.rust-version", "workspace.package.rust-version"].flatMap((path) => nodesAt(root, path)).flatMap(rustOf),
    ...tables.flatMap(({ found, scope }) => tableEntries(found, scope)),
    ...nodesAt(root, "patch.*").flatMap((found) => tableEntries(found, void 0).map(asOverride)),
    ...nodesAt(root, "replace").flatMap((found) => tableEntries(found, void 0).map(asOverride))
  ];
  const sections = sectionsOf(tables.map(({ found }) => found));
  return { dependencies: dependencies.toSorted((a, b) => a.line - b.line), sections };
}
var asOverride = (entry) => ({ ...entry, role: "override" });
var rustOf = ({ section, node: node2 }) => typeof node2.value === "string" ? [{ name: "rust", written: node2.value, section, role: "runtime", line: node2.line }] : [];
var tableEntries = ({ section, node: node2 }, scope) => [...node2.members].flatMap(([key, value]) => entryOf2(key, section, value, scope));
function entryOf2(key, section, node2, scope) {
  const version = typeof node2.value === "string" ? node2 : node2.members.get("version");
  const written = typeof version?.value === "string" ? version.value : null;
  const renamed = textOf(node2, "package");
  return [
    {
      name: renamed ?? key,
      written,
      section,
      scope: isSwitchedOn(node2, "optional") ? "optional" : scope,
      slot: renamed === void 0 ? void 0 : key,
      line: version?.line ?? node2.line,
      ...isSwitchedOn(node2, "workspace") ? INHERITED : originOf2(node2, written)
    }
  ];
}
var isSwitchedOn = (node2, key) => node2.members.get(key)?.value === true;
var INHERITED = { source: { kind: "workspace", location: "" } };
function originOf2(node2, written) {
  const [git2, path, registry3] = [textOf(node2, "git"), textOf(node2, "path"), textOf(node2, "registry")];
  if (git2 !== void 0) {
    const key = ["rev", "tag", "branch"].find((name) => node2.members.has(name));
    const ref = key === void 0 ? void 0 : textOf(node2, key);
    const line = key === void 0 ? void 0 : node2.members.get(key)?.line;
    return { ...gitReference(git2, ref), written: ref ?? written, ...line === void 0 ? {} : { line } };
  }
  if (path !== void 0)
    return written === null ? { source: { kind: "file", location: path } } : { source: { kind: "workspace", location: "" } };
  return registry3 === void 0 ? {} : { source: { kind: "registry", location: registry3 } };
}

// src/domains/dependencies/versions/semantic-ranges.ts
var semantic = { numbers: releaseNumbers, compare: comparePrecedence };
var cargo = schemeOf({
  ...semantic,
  name: "cargo",
  operators: {
    ...COMPARISONS,
    ">": "past",
    "<=": "through",
    "": "compatible",
    "^": "compatible",
    "~": "tilde",
    "=": "exact"
  }
});
var terraform = schemeOf({
  ...semantic,
  name: "terraform",
  operators: { ...COMPARISONS, "": "exact", "=": "exact", "~>": "series" }
});
var helm = schemeOf({
  ...semantic,
  name: "helm",
  operators: {
    ...COMPARISONS,
    "": "exact",
    "=": "exact",
    "=>": "from",
    "=<": "up-to",
    "~": "tilde",
    "^": "compatible"
  }
});
var pub = schemeOf({
  ...semantic,
  name: "pub",
  operators: { ...COMPARISONS, "": "exact", "^": "compatible" }
});
var hex = schemeOf({
  ...semantic,
  name: "hex",
  operators: { ...COMPARISONS, "": "exact", "==": "exact", "~>": "series" }
});
var swift = schemeOf({
  ...semantic,
  name: "swift",
  operators: { ...COMPARISONS, "": "exact", "^": "compatible", "~": "tilde" }
});

// src/domains/dependencies/ecosystems/cargo.ts
function parseToolchain(text) {
  if (!/^[^\S\n]*\[/m.test(text)) return versionFile("rust", text);
  const node2 = parseToml(text).members.get("toolchain");
  const written = textOf(node2, "channel");
  const line = node2?.members.get("channel")?.line ?? 1;
  return {
    dependencies: written === void 0 ? [] : [{ name: "rust", written, section: "toolchain", role: "runtime", line }]
  };
}
var PARSERS = [
  [/(?:^|\/)Cargo\.toml$/, parseCargoManifest],
  [/(?:^|\/)Cargo\.lock$/, parseCargoLock],
  [/(?:^|\/)rust-toolchain(?:\.toml)?$/, parseToolchain]
];
var parserOf = (path) => PARSERS.find(([pattern]) => pattern.test(path))?.[1];
var cargo2 = {
  name: "cargo",
  versions: cargo,
  language: rust,
  claims: (path) => parserOf(path) !== void 0,
  parse: (text, path) => parserOf(path)?.(text) ?? { dependencies: [] },
  manifestsOf: (path) => [path.replace(/lock$/, "toml")]
};
var cargo_default = cargo2;

// src/domains/dependencies/parsers/composer-json.ts
var PLATFORM = /^(?:php|php-64bit|hhvm|composer(?:-plugin-api|-runtime-api)?|(?:ext|lib)-.+)$/;
var TABLES2 = [
  ["require", {}],
  ["require-dev", { scope: "development" }],
  ["conflict", { role: "exclude" }]
];
function parseComposer(text) {
  const root = parseJson(text);
  const tables = TABLES2.flatMap(([path, known]) => nodesAt(root, path).map((found) => ({ found, known })));
  const packages = tables.flatMap(
    ({ found: { section, node: node2 }, known }) => [...node2.members].flatMap(
      ([name, { value, line }]) => typeof value === "string" ? [{ name, written: value, section, ...known, ...platform(name), line }] : []
    )
  );
  return { dependencies: [...packages, ...repositories(root)], sections: sectionsOf(tables.map(({ found }) => found)) };
}
var platform = (name) => PLATFORM.test(name) ? { role: "runtime" } : {};
function repositories(root) {
  const nodes = nodesAt(root, "repositories").flatMap(({ node: node2 }) => [...node2.items, ...node2.members.values()]);
  return nodes.flatMap((node2) => {
    const url = textOf(node2, "url");
    if (url === void 0) return [];
    const source = { kind: "registry", location: hostOf(url) };
    const line = node2.members.get("url")?.line ?? node2.line;
    return [
      {
        name: textOf(node2, "type") ?? "repository",
        written: url,
        version: "",
        source,
        section: "repositories",
        role: "registry",
        line
      }
    ];
  });
}
function parseComposerLock(text) {
  const root = parseJson(text);
  const dependencies = ["packages", "packages-dev"].flatMap(
    (path) => nodesAt(root, path).flatMap(({ section, node: node2 }) => node2.items.map((item) => locked(item, section)))
  );
  return { dependencies, lockfile: true };
}
function locked(node2, section) {
  const origin = node2.members.get("source") ?? node2.members.get("dist");
  return {
    name: textOf(node2, "name") ?? "",
    written: textOf(node2, "version") ?? null,
    section,
    scope: section === "packages-dev" ? "development" : void 0,
    digest: textOf(origin, "reference"),
    requires: [...membersOf(node2, "require").keys()],
    licence: licenceOf(node2),
    source: originOf3(origin),
    line: node2.members.get("version")?.line ?? node2.line
  };
}
var originOf3 = (node2) => {
  const url = textOf(node2, "url");
  return url === void 0 ? void 0 : { kind: "registry", location: gitReference(url).source?.location ?? "" };
};
function licenceOf(node2) {
  const names = (node2.members.get("license")?.items ?? []).flatMap(
    ({ value }) => typeof value === "string" ? [value] : []
  );
  return names.length === 0 ? void 0 : names.join(" OR ");
}

// src/domains/dependencies/versions/composer.ts
var STABILITIES = ["dev", "a", "b", "rc", "", "p"];
var STABILITY = /^[._-]?(stable|beta|b|rc|alpha|a|patch|pl|p|dev)[.-]?([0-9]*)/i;
var ALIASES = /* @__PURE__ */ new Map([
  ["alpha", "a"],
  ["beta", "b"],
  ["stable", ""],
  ["patch", "p"],
  ["pl", "p"]
]);
var language = schemeOf({
  name: "composer",
  operators: {
    ...COMPARISONS,
    "": "exact",
    "=": "exact",
    "==": "exact",
    "<>": "anything",
    "~": "series",
    "^": "compatible"
  },
  numbers: releaseNumbers,
  compare: compareComposer
});
var composer = { ...language, parse: (text) => language.parse(text.replaceAll(/@[a-z]+/gi, "")) };
function compareComposer(a, b) {
  const [left, right] = [read(a), read(b)];
  return compareLists(left.release, right.release, "0", compareNumerals) || left.stability - right.stability || compareNumerals(left.count, right.count);
}
function read(version) {
  const bare = version.replace(/^v(?=[0-9])/i, "");
  const [release = ""] = /^[0-9.]+/.exec(bare) ?? [];
  const [, word = "", count = ""] = STABILITY.exec(bare.slice(release.length)) ?? [];
  const name = word.toLowerCase();
  return {
    release: release.split(".").filter(Boolean),
    stability: STABILITIES.indexOf(ALIASES.get(name) ?? name),
    count: count || "0"
  };
}

// src/domains/dependencies/ecosystems/composer.ts
var LOCK2 = /(?:^|\/)composer\.lock$/;
var composer2 = {
  name: "composer",
  versions: composer,
  claims: (path) => /(?:^|\/)composer\.json$/.test(path) || LOCK2.test(path),
  parse: (text, path) => LOCK2.test(path) ? parseComposerLock(text) : parseComposer(text),
  canonical: (name) => name.toLowerCase(),
  manifestsOf: (path) => [path.replace(/lock$/, "json")]
};
var composer_default = composer2;

// src/domains/dependencies/parsers/image.ts
var LONGEST2 = 512;
var REFERENCE = /^(?<name>(?:[\w.-]+:\d+\/)?[a-z0-9][\w.-]*(?:\/[a-z0-9][\w.-]*)*)(?<tag>:[\w][\w.-]*)?(?<digest>@sha256:[0-9a-f]{64})?$/i;
var PICTURE = /\.(?:avif|gif|ico|img|iso|jpe?g|png|qcow2|svg|webp)$/i;
function readImage(text) {
  if (text.length > LONGEST2 || PICTURE.test(text)) return void 0;
  const { name, tag: tag2, digest } = REFERENCE.exec(text)?.groups ?? {};
  if (name === void 0) return void 0;
  const written = text.slice(name.length).replace(/^:/, "");
  return { name, written: written || null, version: tag2?.slice(1) ?? "", digest: digest?.slice(1) };
}
var COMPUTED = /^(?<name>(?:[\w.-]+:\d+\/)?[a-z0-9][\w.-]*(?:\/[a-z0-9][\w.-]*)*)[:@](?<rest>[^\s:@]*(?:\$|\{\{).*)$/i;
function readComputedImage(text) {
  const { name, rest } = (text.length > LONGEST2 ? null : COMPUTED.exec(text))?.groups ?? {};
  return name === void 0 || rest === void 0 ? void 0 : { name, written: rest, version: "" };
}
var VARIABLE = /\$\{(\w+)(?::?-([^}]*))?\}|\$(\w+)/g;
var DEEPEST3 = 3;
function substitute(text, valueOf3) {
  let filled2 = { text, variables: [] };
  for (let depth = 0; depth < DEEPEST3 && (depth === 0 || filled2.text.includes("$")); depth++) {
    const next = substituteOnce(filled2.text, valueOf3);
    if (next === void 0) return void 0;
    filled2 = { text: next.text, variables: [...filled2.variables, ...next.variables] };
  }
  return filled2.text.includes("$") ? void 0 : filled2;
}
function substituteOnce(text, valueOf3) {
  const variables = [];
  let length = text.length;
  for (const [, braced, fallback, plain] of text.matchAll(VARIABLE)) {
    const name = braced ?? plain ?? "";
    const value = valueOf3(name) ?? fallback ?? "";
    length += value.length;
    if (value === "" || length > LONGEST2) return void 0;
    variables.push({ name, value });
  }
  let next = 0;
  const filled2 = text.replace(VARIABLE, () => variables[next++]?.value ?? "");
  return { text: filled2, variables };
}
var holderOf = ({ variables }, { version = "" }) => version === "" ? void 0 : variables.findLast(({ value }) => version.startsWith(value) || value.includes(version))?.name;

// src/domains/dependencies/parsers/devcontainer.ts
function parseDevcontainer(text) {
  const root = parseJson(text, "jsonc");
  const image = entryOf3(textOf(root, "image") ?? "", "image", root.members.get("image")?.line);
  const features = [...membersOf(root, "features")].map(([name, { line }]) => entryOf3(name, "features", line));
  return { dependencies: [image, ...features].flatMap((entry) => entry ?? []) };
}
function entryOf3(reference, section, line = 1) {
  const image = readImage(reference);
  if (image === void 0) return void 0;
  return { ...image, section, scope: "development", slot: section === "image" ? section : image.name, line };
}

// src/domains/dependencies/parsers/dockerfile.ts
function parseDockerfile(text) {
  const args = /* @__PURE__ */ new Map();
  const stages = /* @__PURE__ */ new Set();
  const dependencies = [];
  for (const instruction of instructionsOf(text)) {
    if (instruction.word === "ARG" && stages.size === 0) readArguments(instruction, args);
    const reference = referenceIn(instruction);
    const isStage = reference === void 0 || STAGE.test(reference) || stages.has(reference.toLowerCase());
    const entry = isStage ? void 0 : entryOf4(reference, instruction, args);
    const slot = instruction.word === "FROM" ? stageIn(instruction, stages.size) : void 0;
    if (slot !== void 0) stages.add(slot);
    if (entry !== void 0) dependencies.push({ ...entry, slot });
  }
  return { dependencies };
}
var STAGE = /^(?:scratch|\d+)$/;
var HEREDOC = /(?<!<)<<-?["']?([a-z_]\w*)/i;
function instructionsOf(text) {
  const instructions = [];
  const escape = /^#\s*escape\s*=\s*`/m.test(text.slice(0, 1e3)) ? "`" : "\\";
  const lines = text.split("\n").map((line) => line.trim());
  const known = new Set(lines);
  let parts = [];
  let start = 0;
  let heredoc;
  for (const [index, line] of lines.entries()) {
    if (line === heredoc) heredoc = void 0;
    else if (heredoc === void 0 && line !== "" && !line.startsWith("#")) {
      if (parts.length === 0) start = index + 1;
      const isContinued = line.endsWith(escape);
      parts.push(isContinued ? line.slice(0, -1) : line);
      if (isContinued) continue;
      instructions.push(instructionOf(parts.join(" "), start));
      heredoc = endOf(parts, known);
      parts = [];
    }
  }
  return instructions;
}
var endOf = (parts, lines) => parts.flatMap((part) => HEREDOC.exec(part)?.[1] ?? []).find((word) => lines.has(word));
function instructionOf(text, line) {
  const [, word = "", rest = ""] = /^(\w+)\s*(.*)$/s.exec(text) ?? [];
  return { word: word.toUpperCase(), rest: rest.trim(), line };
}
function readArguments({ rest, line }, args) {
  for (const [, name = "", text = ""] of rest.matchAll(/(\w+)=("[^"]*"|'[^']*'|\S*)/g)) {
    const value = substitute(text.replace(/^["']|["']$/g, ""), (other) => args.get(other)?.value)?.text;
    if (value !== void 0) args.set(name, { value, line });
  }
}
function referenceIn({ word, rest }) {
  if (word === "FROM") return rest.split(/\s+/).find((token) => !token.startsWith("--"));
  if (word === "COPY") return /(?:^|\s)--from=(\S+)/.exec(rest)?.[1];
  return word === "RUN" ? /(?:^|\s)--mount=\S*?\bfrom=([^\s,]+)/.exec(rest)?.[1] : void 0;
}
var stageIn = ({ rest }, index) => /\sas\s+(\S+)$/i.exec(rest)?.[1]?.toLowerCase() ?? `stage ${index}`;
function entryOf4(reference, instruction, args) {
  const filled2 = substitute(reference, (name) => args.get(name)?.value);
  const image = filled2 === void 0 ? readComputedImage(reference) : readImage(filled2.text);
  if (image === void 0) return void 0;
  const via = filled2 && holderOf(filled2, image);
  const section = instruction.word === "FROM" ? "FROM" : `${instruction.word} --from`;
  return { ...image, section, via, line: args.get(via ?? "")?.line ?? instruction.line };
}

// src/domains/dependencies/parsers/env-images.ts
var VARIABLE2 = /^\s*(?:export\s+)?(\w*image)\s*=\s*(["']?)([^\s"'#]+)\2\s*(?:#.*)?$/i;
function parseEnvImages(text) {
  const dependencies = text.split("\n").flatMap((raw, index) => {
    const [, slot, , reference = ""] = VARIABLE2.exec(raw.trimEnd()) ?? [];
    const image = slot === void 0 ? void 0 : readImage(reference);
    return image === void 0 || image.written === null ? [] : [{ ...image, section: "env", slot, line: index + 1 }];
  });
  return { dependencies };
}

// src/domains/dependencies/parsers/flow.ts
var LONGEST3 = 2e4;
var TOKEN = /"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*'|(?<=\s)#[^\n]*|[[\]},]|\{(?!\{)|:(?=[\s,[\]{}]|$)|(?:\{\{[^\n]{0,500}?\}\}|:(?![\s,[\]{}]|$)|[^\s,[\]{}:])+(?:[ \t]+(?:\{\{[^\n]{0,500}?\}\}|[^\s,[\]{}:#]|:(?![\s,[\]{}]|$))+)*|\n/y;
var BLANKS = /[ \t\r]*/y;
function readFlow({ lines, line, column }, holder) {
  const text = textFrom(lines, line, column);
  const before = holder.children.length;
  const reader = new FlowReader(holder, line);
  for (let at2 = 0; at2 < text.length; ) {
    BLANKS.lastIndex = at2;
    at2 += BLANKS.exec(text)?.[0].length ?? 0;
    TOKEN.lastIndex = at2;
    const [token] = TOKEN.exec(text) ?? [];
    if (token === void 0 || !reader.take(token)) break;
    if (reader.isDone) return { nodes: commented(reader.nodes, lines), last: reader.line };
    at2 += token.length;
  }
  holder.children.length = before;
  return void 0;
}
function textFrom(lines, line, column) {
  let text = (lines[line] ?? "").slice(column);
  for (let next = line + 1; next < lines.length && text.length < LONGEST3; next++) text += `
${lines[next]}`;
  return text.slice(0, LONGEST3);
}
var FlowReader = class {
  nodes = [];
  #holder;
  #open = [];
  #line;
  #hasBegun = false;
  /** The key that waits for its value, once its colon is read; before that, a text that may be a key. */
  #entry;
  #waits = false;
  constructor(holder, line) {
    this.#holder = holder;
    this.#line = line;
  }
  get isDone() {
    return this.#hasBegun && this.#open.length === 0;
  }
  /** The line it has come to, counted from 0. */
  get line() {
    return this.#line;
  }
  /** Takes one token. False where none like it may stand. */
  take(token) {
    if (token === "\n") this.#line++;
    else if (token === "[" || token === "{") return this.#begin(token === "[");
    else if (token === "]" || token === "}") return this.#end(token === "]");
    else if (token === ",") this.#entry = void 0;
    else if (token === ":") this.#waits = this.#entry !== void 0;
    else if (!token.startsWith("#")) this.#text(unquoted(token));
    if (token === ",") this.#waits = false;
    return true;
  }
  #begin(isList) {
    const inList = this.#open.at(-1)?.isList;
    const node2 = this.#hasBegun ? this.#waits ? this.#entry : inList && this.#add("-", "") : this.#holder;
    this.#hasBegun = true;
    if (!node2) return false;
    this.#open.push({ node: node2, isList });
    [this.#entry, this.#waits] = [void 0, false];
    return true;
  }
  #end(isList) {
    [this.#entry, this.#waits] = [void 0, false];
    const isOpen = this.#open.at(-1)?.isList === isList;
    if (isOpen) this.#open.pop();
    return isOpen;
  }
  #text(text) {
    if (this.#waits && this.#entry) this.#entry.value = text;
    else this.#entry = this.#open.at(-1)?.isList ? this.#add("-", text) : this.#add(text, "");
    this.#waits = false;
  }
  #add(key, value) {
    const parent = this.#open.at(-1)?.node ?? this.#holder;
    const place = { line: this.#line + 1, indent: this.#holder.indent + this.#open.length };
    const node2 = { key, value, comment: "", ...place, parent, children: [] };
    parent.children.push(node2);
    this.nodes.push(node2);
    return node2;
  }
};
var unquoted = (text) => /^(["'])[^]*\1$/.test(text) ? text.slice(1, -1) : text;
function commented(nodes, lines) {
  for (const node2 of nodes) {
    const line = lines[node2.line - 1] ?? "";
    const at2 = line.search(/\s#[^"'\]}]*$/);
    if (at2 >= 0) node2.comment = line.slice(at2 + 2).trim();
  }
  return nodes;
}

// src/domains/dependencies/parsers/outline.ts
var BLOCK_SCALAR = /^[|>][-+\d]*$/;
function outlineOf(text, intoFlows = false) {
  const nodes = [];
  const stack = [];
  const lines = text.split("\n");
  const flowAt = intoFlows ? flowsOf(lines) : noFlow;
  let scalarBelow = Infinity;
  for (let index = 0; index < lines.length; index++) {
    const { content, indent } = contentOf(lines, index);
    if (content === "" || indent > scalarBelow) continue;
    const found = nodesAt2(content, indent, index + 1, stack);
    const last2 = found.at(-1);
    scalarBelow = isTextBelow(last2) ? last2.indent : Infinity;
    const flow = flowAt(last2, index);
    nodes.push(...found, ...flow.nodes);
    index = flow.last;
  }
  return nodes;
}
function contentOf(lines, index) {
  const line = (lines[index] ?? "").trimEnd();
  const content = line.trimStart();
  return { content: content.startsWith("#") ? "" : content, indent: line.length - content.length };
}
var isTextBelow = (node2) => node2 !== void 0 && BLOCK_SCALAR.test(node2.value);
var noFlow = (_, line) => ({ nodes: [], last: line });
function flowsOf(lines) {
  let broken = 0;
  return (holder, line) => {
    if (holder === void 0 || !isFlow(holder.value) || broken >= MOST_BROKEN) return noFlow(holder, line);
    const flow = readFlow({ lines, line, column: (lines[line] ?? "").indexOf(holder.value, holder.indent) }, holder);
    if (flow === void 0) broken++;
    return flow ?? noFlow(holder, line);
  };
}
var MOST_BROKEN = 20;
var isFlow = (value) => /^(?:\[|\{(?!\{))/.test(value);
function nodesAt2(content, indent, line, stack) {
  if (/^(?:\{\{|%)/.test(content)) return [];
  if (/^(?:---|\.\.\.)(?:\s|$)/.test(content)) stack.length = 0;
  const nodes = [];
  let rest = content;
  const open3 = (key, { value, comment }) => {
    const column = indent + content.length - rest.length;
    while (isClosedBy(stack.at(-1), column, key)) stack.pop();
    const parent = stack.at(-1);
    const node2 = { key, value, comment, line, indent: column, parent, children: [] };
    parent?.children.push(node2);
    stack.push(node2);
    nodes.push(node2);
  };
  while (/^-(?:\s|$)/.test(rest)) {
    const item = rest.slice(1).trimStart();
    const isScalar2 = !/^-\s/.test(item) && (isFlow(item) || keyOf(item) === void 0);
    open3("-", isScalar2 ? scalarOf(item) : NOTHING);
    if (isScalar2) return nodes;
    rest = item;
  }
  const found = keyOf(rest);
  if (found !== void 0) open3(found.key, scalarOf(found.after));
  return nodes;
}
var isClosedBy = (node2, column, key) => node2 !== void 0 && (node2.indent > column || node2.indent === column && !(key === "-" && node2.key !== "-"));
function keyOf(text) {
  const quote = /^["']/.exec(text)?.[0];
  const close = quote === void 0 ? 0 : text.indexOf(quote, 1) + 1;
  const colon = text.slice(close).search(/:(?:\s|$)/);
  if (colon < 0 || quote !== void 0 && colon > 0) return void 0;
  const end = close + colon;
  const key = quote === void 0 ? text.slice(0, end).trimEnd() : text.slice(1, close - 1);
  return { key, after: text.slice(end + 1).trimStart() };
}
var NOTHING = { value: "", comment: "" };
function scalarOf(text) {
  const plain = text.replace(/^[!&]\S*(?:\s+|$)/, "");
  const quote = /^["']/.exec(plain)?.[0];
  const close = quote === void 0 ? 0 : plain.indexOf(quote, 1);
  if (close > 0) return { value: plain.slice(1, close), comment: commentIn(plain.slice(close + 1)) };
  const comment = plain.search(/(?:^|\s)#/);
  if (comment < 0) return { value: plain, comment: "" };
  return { value: plain.slice(0, comment).trimEnd(), comment: commentIn(plain.slice(comment)) };
}
var commentIn = (text) => text.includes("#") ? text.slice(text.indexOf("#") + 1).trim() : "";
var childOf = (node2, key) => node2?.children.find((child) => child.key === key);

// src/domains/dependencies/parsers/yaml-images.ts
var NONE = { dependencies: [] };
var CONTAINERS = /^(?:containers|initContainers|ephemeralContainers|services|steps|sidecars|container)$/;
var LARGEST = 5e6;
function parseYamlImages(text) {
  if (!/image|container|repository/i.test(text)) return NONE;
  if (text.length > LARGEST) throw new Unreadable("it is too large to be read for images");
  const dependencies = outlineOf(text, true).flatMap((node2) => fromText(node2) ?? fromParts(node2) ?? []);
  return { dependencies };
}
function fromText(node2) {
  if (!/image$/i.test(node2.key) && node2.key !== "container") return void 0;
  const filled2 = substitute(node2.value, () => void 0);
  const image = filled2 === void 0 ? readComputedImage(node2.value) : readImage(filled2.text) ?? readComputedImage(filled2.text);
  if (image === void 0 || image.written === null && !isContainer(node2)) return void 0;
  return { ...image, section: node2.key, slot: slotOf2(node2), line: node2.line, via: filled2 && holderOf(filled2, image) };
}
var isContainer = ({ parent }) => [parent?.key, parent?.parent?.key].some((key) => key !== void 0 && CONTAINERS.test(key));
var slotOf2 = ({ parent }) => parent?.key === "-" ? childOf(parent, "name")?.value : parent?.key;
function fromParts(node2) {
  const repository = partOf(node2, "repository", "newName") ?? kustomizeName(node2);
  const version = versionOf(node2);
  if (repository === void 0 || version === void 0) return void 0;
  const name = [partOf(node2, "registry"), repository].flatMap((part) => part?.value ?? []).join("/");
  const image = readImage(`${name}${version.text}`);
  const section = node2.key === "-" ? "images" : node2.key;
  const byChart = version.text === "" ? BY_CHART : {};
  return image && { ...image, ...byChart, section, slot: node2.parent?.key, line: version.holder.line };
}
function versionOf(node2) {
  const [tag2, digest] = [partOf(node2, "tag", "newTag"), partOf(node2, "digest")];
  const holder = tag2 ?? digest ?? ofTheChart(node2);
  return holder && { text: [tag2 && `:${tag2.value}`, digest && `@${digest.value}`].join(""), holder };
}
var BY_CHART = { written: "{{ .Chart.AppVersion }}", version: "" };
function ofTheChart(node2) {
  const tag2 = childOf(node2, "tag");
  return tag2?.value === "" && tag2.children.length === 0 && childOf(node2, "repository") !== void 0 ? tag2 : void 0;
}
var partOf = (node2, ...keys) => node2.children.find((child) => keys.includes(child.key) && child.value !== "");
var kustomizeName = (node2) => node2.parent?.key === "images" ? childOf(node2, "name") : void 0;

// src/domains/dependencies/versions/tag.ts
var LONGEST4 = 256;
var PRERELEASE = /^(?:alpha|beta|preview|pre|rc|m|milestone|dev|nightly|snapshot|canary)[.-]?\d*(?=$|[-.])/i;
var DATE = /^(?:(?<name>[a-z]+)[-.])?(?<year>(?:19|20)\d\d)[-.]?(?<month>0[1-9]|1[0-2])[-.]?(?<day>[0-3]\d)(?!\d)/i;
var COMMIT2 = /[-+.]g?(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{7,40}$/;
var NUMBERS = /^(?:v|version-|release-|go)?(?<numbers>\d{1,9}(?:\.\d{1,9}){0,3})(?:_(?<build>\d{1,6}))?(?<rest>[-+.a-z].*)?$/i;
var tag = {
  name: "tag",
  parse: (text) => text.length > LONGEST4 ? void 0 : byDate(text) ?? byNumbers(text),
  compare(a, b) {
    return compareParts(a.parts, b.parts) || comparePrerelease(a, b) || compareVariant(a, b);
  }
};
function byDate(text) {
  const { name, year, month, day } = DATE.exec(text)?.groups ?? {};
  if (year === void 0 || month === void 0 || day === void 0) return void 0;
  const parts = [Number(year), Number(month), Number(day)];
  return { text, parts, exact: false, calendar: true, variant: name };
}
function byNumbers(text) {
  const { numbers, build = "", rest = "" } = NUMBERS.exec(text)?.groups ?? {};
  if (numbers === void 0 || /^[0-9a-f]{7,40}$/.test(text)) return void 0;
  const parts = `${numbers}.${build}`.split(".").filter(Boolean).map(Number);
  const suffix = rest.replace(COMMIT2, "").replace(/^[-+.]/, "");
  const prerelease = PRERELEASE.exec(suffix)?.[0] ?? "";
  const variant = suffix.slice(prerelease.length).replace(/^[-.]/, "");
  return {
    text: [numbers, prerelease].filter(Boolean).join("-"),
    parts,
    exact: false,
    calendar: isCalendar2(numbers, parts),
    variant: variant || void 0
  };
}
var isCalendar2 = (numbers, [first = 0]) => first >= 1990 && first < 2100 || /^[12]\d\.0[1-9](?:$|\.)/.test(numbers);
var prereleaseOf = (version) => /-(.*)$/.exec(version.text)?.[1] ?? "";
function comparePrerelease(a, b) {
  const [before, after2] = [prereleaseOf(a), prereleaseOf(b)];
  if (before === after2) return 0;
  if (before === "" || after2 === "") return before === "" ? 1 : -1;
  return before.localeCompare(after2, "en", { numeric: true, sensitivity: "base" });
}
function compareVariant(a, b) {
  if (wordsOf2(a.variant) !== wordsOf2(b.variant)) return 0;
  return compareParts(numbersOf(a.variant), numbersOf(b.variant));
}
var wordsOf2 = (variant = "") => variant.replace(/\d+/g, "").replace(/[.-]+/g, "-");
var numbersOf = (variant = "") => (variant.match(/\d+/g) ?? []).map(Number);

// src/domains/dependencies/ecosystems/docker.ts
var DOCKERFILE = /(?:^|\/)(?:(?:Docker|Container)file(?:[.-][^/]*)?|[^/]+\.(?:dockerfile|containerfile))$/i;
var COMPOSE = /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/;
var DEVCONTAINER = /(?:^|\/)\.?devcontainer\.json$/;
var YAML = /\.ya?ml$/;
var ENVIRONMENT = /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|[\w.-]+\.env)$/;
var LOCKED = /(?:^|\/)pnpm-lock\.yaml$/;
var docker = {
  name: "docker",
  versions: tag,
  claims: (path) => DOCKERFILE.test(path) || COMPOSE.test(path) || DEVCONTAINER.test(path),
  visits: (path) => YAML.test(path) && !LOCKED.test(path) || ENVIRONMENT.test(path),
  parse(text, path) {
    if (YAML.test(path)) return parseYamlImages(text);
    if (ENVIRONMENT.test(path)) return parseEnvImages(text);
    return DEVCONTAINER.test(path) ? parseDevcontainer(text) : parseDockerfile(text);
  },
  canonical: (name) => name.replace(/^(?:(?:registry-1\.|index\.)?docker\.io\/)?(?:library\/)?/, ""),
  /** The same image in another registry or under another owner, and `static-debian12` after `static-debian11`. */
  family: (name) => name.slice(name.lastIndexOf("/") + 1).replace(/\d+(?:\.\d+)*$/, "")
};
var docker_default = docker;

// src/domains/dependencies/parsers/workflow.ts
var USES = /^([\w.-]+\/[\w.-]+(?:\/[^@\s]+)?)@(\S+)$/;
var DOCKER = "docker://";
var COMMIT3 = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
var RELEASE = /(?:^|[\s@=/])(v?\d+(?:\.\d+)*(?:-[\w.]+)?)(?=$|[\s,;)])/;
function parseWorkflow(text) {
  return { dependencies: outlineOf(text, true).flatMap((node2) => node2.key === "uses" ? entryOf5(node2) ?? [] : []) };
}
function entryOf5(node2) {
  const section = node2.parent?.key === "-" ? "steps" : "jobs";
  const place = { section, scope: "development", line: node2.line };
  const image = node2.value.startsWith(DOCKER) ? readImage(node2.value.slice(DOCKER.length)) : void 0;
  if (image !== void 0) return { ...image, ...place, ecosystem: "docker", versions: tag };
  const [, name = ".", ref = ""] = USES.exec(node2.value) ?? [];
  if (name.startsWith(".")) return void 0;
  return { name, ...COMMIT3.test(ref) ? pinned(ref, node2.comment) : { written: ref }, ...place };
}
function pinned(commit, comment) {
  const release = RELEASE.exec(comment)?.[1];
  const written = release === void 0 ? commit : `${commit} # ${comment}`;
  return { written, version: release ?? "", digest: commit };
}

// src/domains/dependencies/ecosystems/github-actions.ts
var WORKFLOW = /(?:^|\/)(?:\.github\/workflows\/[^/]+|action)\.ya?ml$/;
var AFFIX = /^(?:github|gh)-action-|^action-|-(?:(?:github|gh)-)?action$/;
var githubActions = {
  name: "github-actions",
  versions: tag,
  claims: (path) => WORKFLOW.test(path),
  parse: parseWorkflow,
  /** The same action of another owner, or under its longer name. */
  family: (name) => name.slice(name.indexOf("/") + 1).replace(AFFIX, "")
};
var github_actions_default = githubActions;

// src/domains/dependencies/imports/go.ts
var LITERALS2 = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:\\.|[^"\\\n])*(?:"|(?=\\?\n)|\\?$)|`[^`]*(?:`|$)|'(?:\\.|[^'\\\n])*(?:'|(?=\\?\n)|\\?$)/g;
var DECLARATION = /^import\s*(?:\(([^)]*)\)|(?:[\w.]+\s+)?["`] *["`])/gm;
var LEFT_OUT = /^\/\/(?:go:build|\s*\+build)\s[^\n]*\bignore\b/m;
function importsOf2(text) {
  if (LEFT_OUT.test(text)) return [];
  const code = blanked(text, LITERALS2);
  const lineOf2 = lineCounter(text);
  return [...code.matchAll(DECLARATION)].flatMap(
    ({ 0: declaration, index }) => [...declaration.matchAll(/(["`]) *\1/g)].map((literal) => {
      const start = index + literal.index;
      return { specifier: text.slice(start + 1, start + literal[0].length - 1), line: lineOf2(start) };
    })
  );
}
var goLanguage = {
  sources: /(?:^|\/)[^_./][^/]*\.go$/,
  separator: "/",
  importsOf: importsOf2,
  importName: (name) => name,
  ownName: /^module\s+"?([^\s"]+)/m,
  manifests: ["go.mod"],
  inherits: false,
  lockfiles: null
};

// src/domains/dependencies/versions/go.ts
var go = {
  name: "go",
  parse(text) {
    const numbers = releaseNumbers(text);
    return numbers && numbered(text, numbers, true);
  },
  compare: (a, b) => compareGo(a.text, b.text)
};
var goRelease = {
  name: "go-release",
  parse: (text) => go.parse(text.replace(/^go/, "").replace(/-.*$/, "")),
  compare: (a, b) => comparePrecedence(asSemantic(a.text), asSemantic(b.text))
};
var compareGo = comparePrecedence;
var asSemantic = (release) => release.replace(/(alpha|beta|rc)([0-9]+)$/, ".0-$1.$2");

// src/domains/dependencies/parsers/go-mod.ts
function parseGoMod(text) {
  const directives = directivesOf(text);
  const replacements = directives.filter(({ word }) => word === "replace").map(replacementOf);
  const known = {
    module: directives.find(({ word }) => word === "module")?.tokens[0] ?? "",
    replacements: byPath(replacements)
  };
  const required = new Set(directives.filter(({ word }) => word === "require").map(({ tokens }) => tokens[0]));
  const stray = replacements.filter(({ path }) => !required.has(path));
  return {
    dependencies: [
      ...directives.flatMap((directive) => entriesOf(directive, known)),
      ...stray.map((replacement) => replaced(replacement, { name: replacement.path, direct: false }))
    ],
    sections: new Map(directives.toReversed().map(({ word, line }) => [word, line]))
  };
}
function byPath(replacements) {
  const index = /* @__PURE__ */ new Map();
  for (const replacement of replacements) {
    const others = index.get(replacement.path);
    if (others === void 0) index.set(replacement.path, [replacement]);
    else others.push(replacement);
  }
  return index;
}
function directivesOf(text) {
  const directives = [];
  let block;
  text.split("\n").forEach((raw, index) => {
    const { code, comment } = splitComment(raw);
    const tokens = tokensOf(code);
    const word = block ?? tokens[0];
    if (word === void 0 || code === "") return;
    if (!/^[a-z]+$/.test(word)) throw new Unreadable("it is no directive of go.mod", index + 1);
    if (code === ")") block = void 0;
    else if (tokens.at(-1) === "(") block = word;
    else directives.push({ word, tokens: block === void 0 ? tokens.slice(1) : tokens, comment, line: index + 1 });
  });
  return directives;
}
function splitComment(line) {
  const start = line.indexOf("//");
  if (start < 0) return { code: line.trim(), comment: "" };
  return { code: line.slice(0, start).trim(), comment: line.slice(start + 2).trim() };
}
var tokensOf = (code) => (code.match(/"[^"]*"|`[^`]*`|[^\s"`]+/g) ?? []).map((token) => token.replace(/^["`]|["`]$/g, ""));
function replacementOf({ tokens, line }) {
  const arrow = tokens.indexOf("=>");
  const [path, target] = [tokens[0], tokens[arrow + 1]];
  if (arrow < 1 || path === void 0 || target === void 0)
    throw new Unreadable("its replace names no target", line);
  return { path, version: arrow > 1 ? tokens[1] : void 0, target, targetVersion: tokens[arrow + 2], line };
}
function entriesOf(directive, { module, replacements }) {
  const { word, tokens, line } = directive;
  const [name = "", version = null] = tokens;
  switch (word) {
    case "require":
      return [requirement(directive, replacements)];
    case "go":
    case "toolchain":
      return [{ name: word, written: name, section: word, role: "runtime", versions: goRelease, line }];
    case "tool":
      return [{ name, written: version, section: word, scope: "development", line }];
    case "exclude":
      return [{ name, written: version, section: word, role: "exclude", line }];
    case "retract":
      return [{ name: module, written: tokens.join(" "), section: word, role: "retract", line }];
    default:
      return [];
  }
}
function requirement({ tokens, comment, line }, replacements) {
  const [name, version] = tokens;
  if (name === void 0 || version === void 0) throw new Unreadable("its require names no version", line);
  const direct = !/^indirect\b/.test(comment);
  const replacement = replacements.get(name)?.find((r) => r.version === void 0 || r.version === version);
  return replacement === void 0 ? { name, written: version, section: "require", direct, line } : replaced(replacement, { name, direct });
}
function replaced(replacement, known) {
  const { path, target, targetVersion, line } = replacement;
  if (targetVersion === void 0) {
    return {
      ...known,
      written: target,
      version: "",
      source: { kind: "file", location: target },
      section: "replace",
      line
    };
  }
  if (target === path) return { ...known, written: targetVersion, section: "require", line };
  const source = { kind: "fork", location: target };
  return { ...known, written: `${target} ${targetVersion}`, version: targetVersion, source, section: "replace", line };
}

// src/domains/dependencies/ecosystems/go.ts
var MODULE = /(?:^|\/)go\.(?:mod|work)$/;
var RELEASE2 = /(?:^|\/)\.go-version$/;
var go2 = {
  name: "go",
  versions: go,
  language: goLanguage,
  claims: (path) => MODULE.test(path) || RELEASE2.test(path),
  parse: (text, path) => RELEASE2.test(path) ? versionFile("go", text, goRelease) : parseGoMod(text),
  /** `example.com/mod/v2` and `gopkg.in/mod.v2` without their major: https://go.dev/ref/mod#major-version-suffixes. */
  family: (name) => name.replace(/(?:\/|(?<=^gopkg\.in\/.*)\.)v\d+$/, "")
};
var go_default = go2;

// src/domains/dependencies/versions/intervals.ts
var LONGEST5 = 500;
function intervalOf(text) {
  if (text.length > LONGEST5) return void 0;
  const [, body = ""] = /^\s*[[(\]]([^[\]()]*)[\])[]/.exec(text) ?? [];
  const [low = "", high] = body.split(",").map((end) => end.trim());
  const version = low || high;
  return version ? { version, exact: high === void 0 || high === low } : void 0;
}

// src/domains/dependencies/versions/gradle.ts
var RANKED = ["rc", "snapshot", "final", "ga", "release", "sp"];
var gradle = {
  name: "gradle",
  parse(text) {
    const interval = intervalOf(text);
    const version = interval?.version ?? text.trim().replace(/!!.*$/, "");
    const numbers = releaseNumbers(version);
    if (numbers === void 0) return void 0;
    return version.endsWith("+") ? floating(version, numbers) : numbered(version, numbers, interval?.exact ?? true);
  },
  compare: (a, b) => compareGradle(a.text, b.text)
};
function compareGradle(a, b) {
  const [left, right] = [partsOf3(a), partsOf3(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = compareGradleParts(left[i], right[i]);
    if (order !== 0) return order;
  }
  return 0;
}
var partsOf3 = (version) => version.match(/[0-9]+|[^0-9._+-]+/g) ?? [];
function compareGradleParts(a, b) {
  if (a === void 0) return b === void 0 || !isNumeral(b) ? 1 : -1;
  if (b === void 0) return isNumeral(a) ? 1 : -1;
  if (isNumeral(a) && isNumeral(b)) return compareNumerals(a, b);
  return Number(isNumeral(a)) - Number(isNumeral(b)) || rank(a) - rank(b) || compareText(a, b);
}
function rank(word) {
  const lower = word.toLowerCase();
  return lower === "dev" ? -1 : RANKED.indexOf(lower) + 1;
}

// src/domains/dependencies/parsers/gradle-catalog.ts
var LIBRARY = { ecosystem: "maven", versions: gradle };
function parseGradleCatalog(text) {
  const root = parseToml(text);
  const versions = membersOf(root, "versions");
  const entries = [
    ...[...membersOf(root, "libraries").values()].map((node2) => library(node2, versions)),
    ...[...membersOf(root, "plugins").values()].map((node2) => plugin(node2, versions))
  ];
  const used = new Set(entries.map(({ via }) => via));
  const others = [...versions].filter(([name]) => !used.has(name)).map(([name, node2]) => loose(name, node2));
  const sections = ["versions", "libraries", "plugins"].flatMap((path) => nodesAt(root, path));
  return { dependencies: [...entries, ...others].toSorted((a, b) => a.line - b.line), sections: sectionsOf(sections) };
}
function library(node2, versions) {
  const [group = "", artifact = "", version] = (stringOf(node2) ?? textOf(node2, "module") ?? "").split(":");
  const name = group === "" ? `${textOf(node2, "group")}:${textOf(node2, "name")}` : `${group}:${artifact}`;
  return { name, section: "libraries", ...LIBRARY, ...versionOf2(node2, version, versions) };
}
function plugin(node2, versions) {
  const [id = "", version] = (stringOf(node2) ?? textOf(node2, "id") ?? "").split(":");
  return { name: id, section: "plugins", scope: "development", ...versionOf2(node2, version, versions) };
}
function versionOf2(node2, short, versions) {
  const version = node2.members.get("version");
  if (version === void 0) return { written: short ?? null, line: node2.line };
  const via = textOf(version, "ref");
  const target = via === void 0 ? version : versions.get(via);
  if (target === void 0) return { written: null, line: version.line };
  return { ...richVersion(target), ...via === void 0 ? {} : { via } };
}
function richVersion(node2) {
  const part = ["strictly", "require", "prefer"].map((key) => node2.members.get(key)).find((found) => found !== void 0);
  return { written: stringOf(part ?? node2) ?? null, line: (part ?? node2).line };
}
function loose(name, node2) {
  const known = { section: "versions", ...LIBRARY, ...richVersion(node2) };
  return /^(?:java|jdk|jvm)(?:[-_]?(?:version|target|toolchain))?$/i.test(name) ? { name: "java", slot: name, ...known, role: "runtime" } : { name, ...known };
}
var stringOf = ({ value }) => typeof value === "string" ? value : void 0;

// src/domains/dependencies/parsers/properties.ts
var DEEPEST4 = 10;
var LONGEST6 = 500;
function resolve(text, line, properties, reference) {
  let found = { written: text, line };
  for (let depth = 0; depth < DEEPEST4; depth++) {
    const [whole = "", name = ""] = reference.exec(found.written) ?? [];
    const property = properties.get(name);
    if (property === void 0 || found.written.length > LONGEST6) return found;
    found = { written: found.written.replace(whole, () => property.value), line: property.line, via: name };
  }
  return { written: text, line };
}

// src/domains/dependencies/parsers/gradle-script.ts
var COMMENT_OR_STRING = /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;
var REFERENCE2 = /\$\{?(?:\w+\.)*([A-Za-z_]\w*)\}?/;
var VARIABLES = [
  /(?:^|[\s.{;(,])([A-Za-z_]\w*)\s*=\s*["']([^"'\n]*)["']/g,
  /\b(?:set|extra|ext)\s*[([]\s*["']([\w.-]+)["']\s*(?:,|\]\s*=)\s*["']([^"'\n]*)["']/g,
  /\bval\s+(\w+)\s+by\s+extra\s*\(\s*["']([^"'\n]*)["']/g,
  /[[,\s]([A-Za-z_]\w*)\s*:\s*["']([0-9][^"'\n]*)["']/g
];
var COORDINATE = /["']([A-Za-z][\w.-]*):([\w.${}-]+)(?::((?:[0-9$[(+]|v[0-9]|latest\.)[^"':@\s]*)(?::([\w.-]+))?)?(?:@\w+)?["']/g;
var NAMED = /\bgroup\s*[:=]\s*["']([\w.-]+)["']\s*,\s*name\s*[:=]\s*["']([\w.-]+)["'](?:\s*,\s*version\s*[:=]\s*(["'][^"'\n]+["']|\w[\w.]*))?/g;
var PLUGIN = /\b(id|kotlin)\s*\(?\s*["']([\w.-]+)["']\s*\)?\s*\.?version\s*\(?\s*(["'][^"'\n]+["']|[A-Za-z_][\w.]*)/g;
var JAVA = /\b(languageVersion|sourceCompatibility|targetCompatibility|options\.release)\b[\s.=(]*(?:set\()?\s*(?:JavaLanguageVersion\.of\(|JavaVersion\.VERSION_)?["']?((?:1[._])?[0-9]+)\b/g;
var DEVELOPMENT2 = /^(?:test|androidTest|integrationTest|kapt|ksp|annotationProcessor|classpath|checkstyle|developmentOnly|debug)/;
var CONFIGURATION = /^(?:\w*(?:[iI]mplementation|[aA]pi|[cC]ompile|[cC]ompileOnly|[rR]untime|[rR]untimeOnly|[aA]nnotationProcessor)|kapt|ksp|classpath|developmentOnly|mavenBom)$/;
var LIBRARY2 = { ecosystem: "maven", versions: gradle };
function parseGradleScript(text) {
  const lines = withoutComments(text).split("\n");
  const variables = variablesIn(lines);
  let section = "";
  const dependencies = lines.flatMap((line, index) => {
    section = /^\s*([A-Za-z]\w*)/.exec(line)?.[1] ?? section;
    return [
      ...coordinatesIn(line, index + 1, section, variables),
      ...pluginsIn(line, index + 1, variables),
      ...javaIn(line, index + 1)
    ];
  });
  return { dependencies, sections: sectionsOf2(lines, dependencies) };
}
function sectionsOf2(lines, dependencies) {
  const start = (block) => lines.findIndex((line) => line.trimStart().startsWith(block)) + 1 || 1;
  const [plugins2, libraries] = [start("plugins"), start("dependencies")];
  return new Map(dependencies.map(({ section }) => [section, section === "plugins" ? plugins2 : libraries]));
}
var withoutComments = (text) => text.replaceAll(COMMENT_OR_STRING, (found) => found.startsWith("/") ? found.replaceAll(/[^\n]+/g, "") : found);
function variablesIn(lines) {
  const variables = /* @__PURE__ */ new Map();
  for (const [index, line] of lines.entries()) {
    for (const pattern of VARIABLES) {
      for (const [, name = "", value = ""] of line.matchAll(pattern)) variables.set(name, { value, line: index + 1 });
    }
  }
  return variables;
}
function coordinatesIn(line, number, section, variables) {
  const known = { section, ...LIBRARY2, ...DEVELOPMENT2.test(section) ? { scope: "development" } : {} };
  const short = [...line.matchAll(COORDINATE)].flatMap(
    ([, group = "", artifact = "", version, classifier]) => {
      if (version === void 0 && !CONFIGURATION.test(section)) return [];
      const slot = classifier === void 0 ? {} : { slot: classifier };
      return [{ name: `${group}:${artifact}`, ...known, ...slot, ...versionAt(version, number, variables) }];
    }
  );
  const named = [...line.matchAll(NAMED)].map(([, group = "", artifact = "", version]) => ({
    name: `${group}:${artifact}`,
    ...known,
    ...versionAt(version, number, variables)
  }));
  return [...short, ...named];
}
var pluginsIn = (line, number, variables) => [...line.matchAll(PLUGIN)].map(([, word, id = "", version]) => ({
  name: word === "kotlin" ? `org.jetbrains.kotlin.${id}` : id,
  section: "plugins",
  scope: "development",
  ...versionAt(version, number, variables)
}));
var javaIn = (line, number) => [...line.matchAll(JAVA)].map(([, slot = "", written = ""]) => ({
  name: "java",
  written,
  section: slot,
  slot,
  role: "runtime",
  ...LIBRARY2,
  line: number
}));
function versionAt(text, line, variables) {
  if (text === void 0) return { written: null, line };
  const bare = text.replaceAll(/["']/g, "");
  const isName = bare === text && /^[A-Za-z_]/.test(bare) && !bare.startsWith("latest.");
  return resolve(isName ? `\${${bare}}` : bare, line, variables, REFERENCE2);
}

// src/domains/dependencies/parsers/gradle-text.ts
var LIBRARY3 = { ecosystem: "maven", versions: gradle };
function parseGradleProperties(text) {
  const dependencies = text.split(/\r?\n/).flatMap((raw, index) => {
    const [, name = "", written = ""] = /^\s*([\w.-]+)\s*[=:]\s*(v?[0-9]\S*)\s*$/.exec(raw) ?? [];
    if (!/^version[._-].|.[._-]version$|[a-z]Version$/.test(name)) return [];
    return [{ name, written, section: "", ...LIBRARY3, line: index + 1 }];
  });
  return { dependencies };
}
function parseGradleLock(text) {
  const dependencies = text.split(/\r?\n/).flatMap((raw, index) => {
    const line = raw.replace(/^#.*$/, "").trim();
    if (line === "" || line.startsWith("empty=")) return [];
    const [, group, artifact, written, configurations = ""] = /^([^:=]+):([^:=]+):([^:=]+)=(.*)$/.exec(line) ?? [];
    if (written === void 0) throw new Unreadable(`line ${index + 1}: it is no locked dependency`, index + 1);
    const isTest = configurations.split(",").every((name) => name.startsWith("test"));
    const scope = isTest ? { scope: "development" } : {};
    return [{ name: `${group}:${artifact}`, written, section: "", ...LIBRARY3, ...scope, line: index + 1 }];
  });
  return { dependencies, lockfile: true };
}

// src/domains/dependencies/parsers/wrapper.ts
function parseWrapper(text, tool4) {
  const dependencies = text.split(/\r?\n/).flatMap((raw, index) => {
    const [, url = ""] = /^\s*distributionUrl\s*[=:]\s*(\S+)/.exec(raw) ?? [];
    const [, written] = /-([0-9][^/]*?)(?:-(?:bin|all))?\.(?:zip|tar\.gz)$/.exec(url) ?? [];
    if (written === void 0) return [];
    const source = { kind: "registry", location: hostOf(url.replaceAll("\\", "")) };
    return [{ name: tool4, written, section: "distributionUrl", role: "runtime", source, line: index + 1 }];
  });
  return { dependencies };
}

// src/domains/dependencies/ecosystems/gradle.ts
var PARSERS2 = [
  [/\.gradle(?:\.kts)?$/, parseGradleScript],
  [/\.versions\.toml$/, parseGradleCatalog],
  [/(?:^|\/)gradle\.properties$/, parseGradleProperties],
  [/(?:^|[/-])gradle\.lockfile$/, parseGradleLock]
];
var parserOf2 = (path) => PARSERS2.find(([pattern]) => pattern.test(path))?.[1];
var plugins = {
  name: "gradle-plugin",
  versions: gradle,
  claims: (path) => parserOf2(path) !== void 0,
  parse: (text, path) => parserOf2(path)?.(text) ?? { dependencies: [] },
  manifestsOf(path) {
    if (!path.endsWith("gradle.lockfile")) return [];
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    return [`${folder}build.gradle`, `${folder}build.gradle.kts`, "gradle/libs.versions.toml"];
  }
};
var wrapper = {
  name: "gradle-wrapper",
  versions: gradle,
  claims: (path) => /(?:^|\/)gradle-wrapper\.properties$/.test(path),
  parse: (text) => parseWrapper(text, "gradle")
};
var gradle_default = [plugins, wrapper];

// src/domains/dependencies/parsers/yaml.ts
var import_yaml = __toESM(require_dist(), 1);
var DEEPEST5 = 200;
var LONGEST7 = 5e5;
function parseYaml(text) {
  if (text.length > LONGEST7) throw new Unreadable("it is larger than 500 KB");
  const lines = new import_yaml.LineCounter();
  const lineAt = (offset) => lines.linePos(offset).line;
  const document = documentOf(text, lines);
  const [error] = document.errors;
  if (error !== void 0) {
    const line = lineAt(error.pos[0]);
    throw new Unreadable(`line ${line}: ${error.message}`, line, { cause: error });
  }
  return nodeOf(document.contents, { anchors: /* @__PURE__ */ new Map(), lineAt, line: 1, depth: 0 });
}
function documentOf(text, lineCounter2) {
  try {
    return (0, import_yaml.parseDocument)(text, { lineCounter: lineCounter2, logLevel: "error", prettyErrors: false, uniqueKeys: false });
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable("it nests too deep", 1, { cause: error });
    throw error;
  }
}
function nodeOf(node2, context) {
  const { line, depth, anchors } = context;
  if (depth > DEEPEST5) throw new Unreadable(`it nests deeper than ${DEEPEST5} levels`, line);
  const bare = { line, endLine: line, members: /* @__PURE__ */ new Map(), items: [] };
  if ((0, import_yaml.isScalar)(node2)) {
    if (node2.anchor !== void 0) anchors.set(node2.anchor, node2);
    return { ...bare, value: valueOf2(node2) };
  }
  if ((0, import_yaml.isAlias)(node2)) {
    const target = anchors.get(node2.source);
    return target === void 0 ? bare : { ...bare, value: valueOf2(target) };
  }
  if ((0, import_yaml.isSeq)(node2)) return { ...bare, items: node2.items.map((item) => nodeOf(item, below2(context, startOf(item)))) };
  if ((0, import_yaml.isMap)(node2)) return { ...bare, members: membersOf2(node2.items, context) };
  return bare;
}
function membersOf2(pairs, context) {
  const members = /* @__PURE__ */ new Map();
  for (const { key, value } of pairs) {
    if ((0, import_yaml.isScalar)(key)) members.set(String(key.value), nodeOf(value, below2(context, startOf(key))));
  }
  return members;
}
var below2 = (context, offset) => ({
  ...context,
  line: offset === void 0 ? context.line : context.lineAt(offset),
  depth: context.depth + 1
});
function startOf(node2) {
  return (0, import_yaml.isScalar)(node2) || (0, import_yaml.isMap)(node2) || (0, import_yaml.isSeq)(node2) || (0, import_yaml.isAlias)(node2) ? node2.range?.[0] : void 0;
}
function valueOf2({ value, source }) {
  if (typeof value === "boolean" || value === null) return value;
  return typeof value === "string" ? value : source ?? null;
}

// src/domains/dependencies/parsers/helm-chart.ts
function parseHelmChart(text) {
  const root = parseYaml(text);
  if (root.members.size === 0) throw new Unreadable("it is no Helm chart");
  const app = root.members.get("appVersion");
  const name = textOf(root, "name") ?? "appVersion";
  const own = typeof app?.value === "string" ? [{ name, written: app.value, section: "appVersion", line: app.line }] : [];
  const found = nodesAt(root, "dependencies");
  const dependencies = found.flatMap(({ node: node2 }) => node2.items.map(chartOf));
  return { dependencies: [...own, ...dependencies], sections: sectionsOf(found) };
}
var parseHelmLock = (text) => ({
  dependencies: nodesAt(parseYaml(text), "dependencies").flatMap(({ node: node2 }) => node2.items.map(chartOf)),
  lockfile: true
});
function chartOf(node2) {
  const version = node2.members.get("version");
  return {
    name: textOf(node2, "name") ?? "",
    written: textOf(node2, "version") ?? null,
    section: "dependencies",
    slot: textOf(node2, "alias"),
    source: sourceOf(textOf(node2, "repository") ?? ""),
    line: version?.line ?? node2.line
  };
}
function sourceOf(repository) {
  if (repository === "") return void 0;
  if (repository.startsWith("file:")) return { kind: "workspace", location: "" };
  return { kind: "registry", location: /^[a-z]+:\/\//.test(repository) ? hostOf(repository) : repository };
}

// src/domains/dependencies/parsers/installed-charts.ts
var LARGEST2 = 5e6;
var MAY_INSTALL = /^[ \t-]*(?:chart|helmCharts):/m;
var VERSION = /^[v^~>=<* ]{0,4}\d[\w.+*-]*/;
function parseInstalledCharts(text) {
  if (!MAY_INSTALL.test(text)) return { dependencies: [] };
  if (text.length > LARGEST2) throw new Unreadable("it is too large to be read for charts");
  return { dependencies: outlineOf(text, true).flatMap((node2) => installedBy(node2) ?? []) };
}
var SHAPES = [
  {
    fits: ({ key, parent }) => key === "spec" && parent?.key === "chart",
    name: "chart",
    version: "version",
    repository: ""
  },
  { fits: () => true, name: "chart", version: "targetRevision", repository: "repoURL" },
  {
    fits: ({ key, parent }) => isItem(key) && parent?.key === "helmCharts",
    name: "name",
    version: "version",
    repository: "repo"
  },
  {
    fits: ({ key, parent }) => isItem(key) && parent?.key === "releases",
    name: "chart",
    version: "version",
    repository: ""
  },
  {
    fits: (node2) => node2.key === "spec" && OF_K3S.some((key) => childOf(node2, key)),
    name: "chart",
    version: "version",
    repository: "repo"
  }
];
var isItem = (key) => key === "-";
var OF_K3S = ["repo", "targetNamespace", "valuesContent"];
function installedBy(node2) {
  const shape = SHAPES.find((each) => each.fits(node2) && childOf(node2, each.name) && childOf(node2, each.version));
  const version = shape && childOf(node2, shape.version);
  const name = shape ? valueAt(node2, shape.name) : "";
  if (version === void 0 || !VERSION.test(version.value) || name === "" || name.includes("{{")) return void 0;
  const source = sourceOf2(valueAt(node2, shape?.repository ?? ""));
  return { name, written: version.value, ...placeOf(node2), source, line: version.line };
}
var valueAt = (node2, key) => childOf(node2, key)?.value ?? "";
var placeOf = (node2) => isItem(node2.key) ? { section: node2.parent?.key ?? "", slot: childOf(node2, "name")?.value } : { section: node2.key, slot: void 0 };
var sourceOf2 = (address) => /^[a-z]+:\/\//.test(address) ? { kind: "registry", location: hostOf(address) } : void 0;

// src/domains/dependencies/ecosystems/helm.ts
var CHART = /(?:^|\/)(?:Chart|requirements)\.ya?ml$/;
var YAML2 = /\.ya?ml$/;
var LOCK3 = /(?:^|\/)(?:Chart|requirements)\.lock$/;
var helm2 = {
  name: "helm",
  versions: helm,
  claims: (path) => CHART.test(path) || LOCK3.test(path),
  visits: (path) => YAML2.test(path),
  parse(text, path) {
    if (LOCK3.test(path)) return parseHelmLock(text);
    return CHART.test(path) ? parseHelmChart(text) : parseInstalledCharts(text);
  },
  manifestsOf: (path) => [path.replace(/\.lock$/, ".yaml")]
};
var helm_default = helm2;

// src/domains/dependencies/parsers/maven-tree.ts
var ARTIFACT = /^(?:\[INFO\] )?([| ]*)[+\\]- ([\w.-]+):([\w.-]+):([\w.-]+(?::[\w.-]+)?):([^:\s]+):(compile|provided|runtime|test|system|import)\b/;
var ROOT = /^(?:\[INFO\] )?[\w.-]+:[\w.-]+:[\w.-]+:[^:\s]+$/;
function parseMavenTree(text) {
  const lines = text.split(/\r?\n/);
  if (!lines.some((line) => ROOT.test(line.trimEnd()))) throw new Unreadable("it is no tree of Maven dependencies");
  return {
    dependencies: artifactsIn(lines),
    lockfile: true,
    conflicts: lines.flatMap((line, index) => conflictAt(line, index + 1))
  };
}
var OMITTED = /[+\\]- \(([\w.-]+):([\w.-]+):[\w.-]+(?::[\w.-]+)?:([^:\s]+):\w+ - [^()]*\bomitted for conflict with ([^\s();]+)[^()]*\)/;
function conflictAt(text, line) {
  const [, group, artifact = "", omitted = "", selected = ""] = OMITTED.exec(text) ?? [];
  return group === void 0 ? [] : [{ name: `${group}:${artifact}`, selected, omitted, line }];
}
function artifactsIn(lines) {
  const open3 = [];
  return lines.flatMap((line, index) => {
    const artifact = artifactAt(line, index + 1);
    if (artifact === void 0) return [];
    const { depth, dependency } = artifact;
    const requires = [];
    open3[depth - 1]?.push(dependency.name);
    open3.splice(depth, open3.length, requires);
    return [{ ...dependency, requires }];
  });
}
function artifactAt(text, line) {
  const [, branch, group, artifact, type = "", written = "", scope = ""] = ARTIFACT.exec(text) ?? [];
  if (branch === void 0) return void 0;
  const dependency = {
    name: `${group}:${artifact}`,
    written,
    section: scope,
    scope: scope === "test" ? "development" : void 0,
    direct: branch === "",
    slot: type === "jar" ? void 0 : type,
    line
  };
  return { depth: branch.length / 3, dependency };
}

// src/domains/dependencies/parsers/xml.ts
var import_saxes = __toESM(require_saxes(), 1);
var DEEPEST6 = 200;
var element = (name, line) => ({ name, line, text: "", attributes: /* @__PURE__ */ new Map(), children: [] });
function parseXml(text) {
  const parser = new import_saxes.SaxesParser();
  const holder = element("", 1);
  const stack = [holder];
  parser.on("error", (error) => {
    throw new Unreadable(error.message.replace(/^\d+:\d+: /, `line ${parser.line}: `), parser.line, { cause: error });
  });
  parser.on("opentagstart", ({ name }) => {
    if (stack.length > DEEPEST6) throw new Unreadable(`it nests deeper than ${DEEPEST6} levels`, parser.line);
    const made = element(name, parser.line);
    stack.at(-1)?.children.push(made);
    stack.push(made);
  });
  parser.on("attribute", ({ name, value }) => stack.at(-1)?.attributes.set(name, { value, line: parser.line }));
  parser.on("closetag", () => {
    const closed = stack.pop();
    if (closed !== void 0) closed.text = closed.text.trim();
  });
  for (const event of ["text", "cdata"]) {
    parser.on(event, (content) => {
      const open3 = stack.at(-1);
      if (open3 !== void 0) open3.text += content;
    });
  }
  parser.write(text.replace(/^\uFEFF/, "")).close();
  return holder.children[0] ?? holder;
}
var elementsAt = (node2, ...path) => path.reduce(
  (nodes, name) => nodes.flatMap((parent) => parent.children.filter((child) => child.name === name)),
  [node2]
);
var childNamed = (node2, name) => node2.children.find((child) => child.name === name);
var childText = (node2, name) => childNamed(node2, name)?.text;

// src/domains/dependencies/parsers/pom-repositories.ts
var repositoriesIn = (node2, prefix2) => [
  ["repositories", "repository"],
  ["pluginRepositories", "pluginRepository"]
].flatMap(
  ([section = "", element2 = ""]) => elementsAt(node2, section, element2).flatMap((found) => repositoryOf2(found, `${prefix2}${section}`))
);
function repositoryOf2(node2, section) {
  const url = childNamed(node2, "url");
  if (url === void 0) return [];
  const source = { kind: "registry", location: hostOf(url.text) };
  const name = childText(node2, "id") ?? "repository";
  return [{ name, written: url.text, version: "", source, section, role: "registry", line: url.line }];
}

// src/domains/dependencies/parsers/pom.ts
var REFERENCE3 = /\$\{([^${}]+)\}/;
var PLUGINS = "org.apache.maven.plugins";
var PLACES = [
  { path: ["dependencies", "dependency"], section: "dependencies" },
  { path: ["dependencyManagement", "dependencies", "dependency"], section: "dependencyManagement" },
  { path: ["build", "extensions", "extension"], section: "build.extensions", known: { scope: "development" } },
  ...["build.plugins", "build.pluginManagement.plugins", "reporting.plugins"].flatMap((section) => [
    { path: [...section.split("."), "plugin"], section, known: { scope: "development" } },
    {
      path: [...section.split("."), "plugin", "dependencies", "dependency"],
      section: `${section}.dependencies`,
      known: { scope: "development" }
    },
    {
      path: [...section.split("."), "plugin", "configuration", "annotationProcessorPaths", "path"],
      section: `${section}.annotationProcessorPaths`,
      known: { scope: "development" }
    }
  ])
];
var JAVA_PROPERTIES = ["java.version", "maven.compiler.release", "maven.compiler.source", "maven.compiler.target"];
function parsePom(text) {
  const root = parseXml(text);
  if (root.name === "extensions")
    return {
      dependencies: elementsAt(root, "extension").map(
        (node2) => coordinate(node2, "extensions", /* @__PURE__ */ new Map(), { scope: "development" })
      )
    };
  if (root.name !== "project") throw new Unreadable(`its root is <${root.name}>, not <project>`, root.line);
  const own = propertiesOf(root);
  const profiles = elementsAt(root, "profiles", "profile").map((node2) => {
    const properties = new Map([...own, ...propertiesOf(node2)]);
    return { node: node2, prefix: `profiles.${childText(node2, "id") ?? ""}.`, properties };
  });
  const parts = [{ node: root, prefix: "", properties: own }, ...profiles];
  const coordinates = parts.flatMap(({ node: node2, prefix: prefix2, properties }) => coordinatesIn2(node2, prefix2, properties));
  const dependencies = [
    ...parentOf(root),
    ...coordinates,
    ...parts.flatMap(({ node: node2, prefix: prefix2 }) => repositoriesIn(node2, prefix2)),
    ...parts.flatMap(({ node: node2, prefix: prefix2 }) => propertyEntries(node2, prefix2, coordinates))
  ];
  return { dependencies: dependencies.toSorted((a, b) => a.line - b.line), sections: sectionsOf3(root) };
}
var propertiesOf = (node2) => new Map(
  elementsAt(node2, "properties").flatMap(
    ({ children }) => children.map(({ name, text, line }) => [name, { value: text, line }])
  )
);
var sectionsOf3 = (root) => new Map(
  [
    { section: "properties", path: ["properties"] },
    ...PLACES.map(({ section, path }) => ({ section, path: path.slice(0, -1) }))
  ].flatMap(({ section, path }) => elementsAt(root, ...path).map(({ line }) => [section, line]))
);
var coordinatesIn2 = (node2, prefix2, properties) => PLACES.flatMap(
  ({ path, section, known = {} }) => elementsAt(node2, ...path).map((found) => coordinate(found, `${prefix2}${section}`, properties, known))
);
function coordinate(node2, section, properties, known) {
  const version = childNamed(node2, "version");
  const group = filled(childText(node2, "groupId") ?? (node2.name === "plugin" ? PLUGINS : ""), properties);
  const slot = [childText(node2, "type"), childText(node2, "classifier")].filter(Boolean).join(":");
  return {
    name: `${group}:${filled(childText(node2, "artifactId") ?? "", properties)}`,
    section,
    ...known,
    ...scopeOf(node2),
    ...slot === "" ? {} : { slot },
    ...version ? resolve(version.text, version.line, properties, REFERENCE3) : { written: null, line: node2.line }
  };
}
var filled = (text, properties) => resolve(text, 0, properties, REFERENCE3).written;
function scopeOf(node2) {
  if (childText(node2, "scope") === "test") return { scope: "development" };
  return childText(node2, "optional") === "true" ? { scope: "optional" } : {};
}
function parentOf(root) {
  return elementsAt(root, "parent").map((node2) => {
    const group = childText(node2, "groupId") ?? "";
    const isOwn2 = (childText(root, "groupId") ?? group).startsWith(group);
    return {
      ...coordinate(node2, "parent", /* @__PURE__ */ new Map(), {}),
      ...isOwn2 ? { source: { kind: "workspace", location: "" } } : {}
    };
  });
}
function propertyEntries(node2, prefix2, coordinates) {
  const used = new Set(coordinates.map(({ via }) => via));
  return elementsAt(node2, "properties").flatMap(
    ({ children }) => children.flatMap(({ name, text, line }) => {
      const section = `${prefix2}properties`;
      if (JAVA_PROPERTIES.includes(name))
        return [{ name: "java", written: text, section, slot: name, role: "runtime", line }];
      const isVersion = /(?:^version\.|[.-]version$|[a-z]Version$)/.test(name) && !used.has(name) && /^v?[0-9]/.test(text);
      return isVersion ? [{ name, written: text, section, line }] : [];
    })
  );
}

// src/domains/dependencies/versions/maven.ts
var PRECEDENCE = { qualifier: 0, list: 1, number: 2 };
var LIST = { kind: "list", text: "" };
var QUALIFIERS = ["alpha", "beta", "milestone", "rc", "snapshot", "", "sp"];
var ALIASES2 = /* @__PURE__ */ new Map([
  ["ga", ""],
  ["final", ""],
  ["release", ""],
  ["cr", "rc"]
]);
var LETTERS = /* @__PURE__ */ new Map([
  ["a", "alpha"],
  ["b", "beta"],
  ["m", "milestone"]
]);
var RELEASE3 = rankOf("", false);
function compareMaven(a, b) {
  const [left, right] = [tokensOf2(a), tokensOf2(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = compareTokens(left[i], right[i]);
    if (order !== 0) return order;
  }
  return 0;
}
function compareTokens(a, b) {
  if (a === void 0) return b === void 0 ? 0 : -compareToNothing(b);
  if (b === void 0) return compareToNothing(a);
  if (a.kind !== b.kind) return PRECEDENCE[a.kind] - PRECEDENCE[b.kind];
  return a.kind === "number" ? compareNumerals(a.text, b.text) : compareText(a.text, b.text);
}
function compareToNothing({ kind, text }) {
  if (kind === "list") return 0;
  return kind === "number" ? compareNumerals(text, "0") : compareText(text, RELEASE3);
}
function tokensOf2(version) {
  const lists = [[]];
  let before = ".";
  for (const { run, after: after2, last: last2 } of runsOf(version.toLowerCase())) {
    const list = lists.at(-1) ?? [];
    const token = tokenOf(run || "0", after2 === "" && !last2);
    const closes = after2 === "" && token.kind === "qualifier" && list.length > 0;
    if (before === "." && !closes) list.push(token);
    else lists.push([token]);
    before = after2;
  }
  return trimmed(lists);
}
function runsOf(text) {
  const matches = [...text.matchAll(/([0-9]+|[^0-9.-]*)([.-]?)/g)].filter(([all]) => all !== "");
  return matches.map(([, run = "", after2 = ""], i) => ({ run, after: after2, last: i === matches.length - 1 }));
}
var tokenOf = (run, beforeDigits) => isNumeral(run) ? { kind: "number", text: run } : { kind: "qualifier", text: rankOf(run, beforeDigits) };
function rankOf(qualifier, beforeDigits) {
  const full = beforeDigits && LETTERS.get(qualifier) || qualifier;
  const name = ALIASES2.get(full) ?? full;
  const known = QUALIFIERS.indexOf(name);
  return known === -1 ? `${QUALIFIERS.length}-${name}` : `${known}`;
}
function trimmed(lists) {
  const kept = [];
  for (const list of lists.toReversed()) {
    while (list.length > 0 && compareTokens(list.at(-1), void 0) === 0) list.pop();
    if (list.length > 0 || kept.length > 0) kept.push(list);
  }
  return kept.toReversed().flatMap((list, i) => i === 0 ? list : [LIST, ...list]);
}
var maven = {
  name: "maven",
  parse(text) {
    const interval = intervalOf(text);
    const version = interval?.version ?? text.trim();
    const numbers = releaseNumbers(version) ?? releaseTrain(version);
    return numbers && numbered(version, numbers, interval?.exact ?? true);
  },
  compare: (a, b) => compareMaven(a.text, b.text)
};
function releaseTrain(version) {
  const [, letter, service = "0"] = /^([A-Z])[a-z]+\.(?:SR|RELEASE|BUILD-SNAPSHOT|M|RC)([0-9]*)$/.exec(version) ?? [];
  return letter === void 0 ? void 0 : [letter.charCodeAt(0), Number(service)];
}

// src/domains/dependencies/ecosystems/maven.ts
var PARSERS3 = [
  [/(?:^|\/)(?:pom\.xml|[\w.-]+\.pom|\.mvn\/extensions\.xml)$/, parsePom],
  [/(?:^|\/)maven-wrapper\.properties$/, (text) => parseWrapper(text, "maven")],
  [/(?:^|\/)[\w.-]*dependency-tree\.txt$/, parseMavenTree]
];
var parserOf3 = (path) => PARSERS3.find(([pattern]) => pattern.test(path))?.[1];
var maven2 = {
  name: "maven",
  versions: maven,
  claims: (path) => parserOf3(path) !== void 0,
  parse: (text, path) => parserOf3(path)?.(text) ?? { dependencies: [] }
};
var maven_default = maven2;

// src/domains/dependencies/parsers/mix-project.ts
var TUPLE = /\{\s*:([a-z]\w*)\s*,\s*(?:"([^"]*)")?([^{}]*)\}/g;
var ELIXIR = /^\s*elixir:\s*"([^"]*)"/;
var LOCKED2 = /^\s*"([^"]+)":\s*\{:(hex|git),\s*(?:"([^"]*)"|:\w+),\s*"([^"]*)"/;
function parseMixProject(text) {
  let isDeps = false;
  const dependencies = text.split(/\r?\n/).flatMap((raw, index) => {
    const code = raw.replace(/(?:^|\s)#(?!\{).*$/, "");
    if (/^\s*defp?\s/.test(code)) isDeps = /^\s*defp?\s+\w*deps\b/.test(code);
    const elixir = ELIXIR.exec(code)?.[1];
    if (elixir !== void 0)
      return [{ name: "elixir", written: elixir, section: "project", role: "runtime", line: index + 1 }];
    return isDeps ? [...code.matchAll(TUPLE)].map(
      ([, name = "", written, options = ""]) => entryOf6(name, written, options, index + 1)
    ) : [];
  });
  return { dependencies };
}
function entryOf6(name, written, options, line) {
  const option = (key) => new RegExp(`\\b${key}:\\s*"([^"]*)"`).exec(options)?.[1];
  const only = /\bonly:\s*(\[[^\]]*\]|:\w+)/.exec(options)?.[1] ?? "";
  const scope = only === "" || /:prod\b/.test(only) ? void 0 : "development";
  return { name, written: written ?? null, section: "deps", scope, ...originOf(option), line };
}
function parseMixLock(text) {
  const dependencies = text.split(/\r?\n/).flatMap((raw, index) => {
    if (/^\s*(?:%\{|\}|$)/.test(raw)) return [];
    const [, name, kind, url = "", written = ""] = LOCKED2.exec(raw) ?? [];
    if (name === void 0) throw new Unreadable(`line ${index + 1}: it is no locked package`, index + 1);
    const origin = kind === "git" ? gitReference(url, written) : {};
    return [{ name, written, section: "", ...origin, line: index + 1 }];
  });
  return { dependencies, lockfile: true };
}

// src/domains/dependencies/ecosystems/mix.ts
var LOCK4 = /(?:^|\/)mix\.lock$/;
var mix = {
  name: "mix",
  versions: hex,
  claims: (path) => /(?:^|\/)mix\.exs$/.test(path) || LOCK4.test(path),
  parse: (text, path) => LOCK4.test(path) ? parseMixLock(text) : parseMixProject(text),
  manifestsOf: (path) => [path.replace(/lock$/, "exs")]
};
var mix_default = mix;

// src/domains/dependencies/imports/javascript.ts
import { builtinModules } from "node:module";
var LITERALS3 = new RegExp(
  [
    String.raw`\/\/[^\n]*`,
    String.raw`\/\*[\s\S]*?(?:\*\/|$)`,
    String.raw`"(?:\\.|[^"\\\n])*(?:"|(?=\\?\n)|\\?$)`,
    String.raw`'(?:\\.|[^'\\\n])*(?:'|(?=\\?\n)|\\?$)`,
    "`(?:\\\\[\\s\\S]|[^`\\\\])*(?:`|\\\\?$)",
    String.raw`(?<=(?:[(,=:[!&|?{};\n]|\breturn) {0,4})\/(?![*\/])(?:\\.|\[(?:\\.|[^\]\\\n]){0,200}\]|[^\/\\[\n]){1,300}\/`
  ].join("|"),
  "g"
);
var IMPORTS = [
  /\b(?:import|export)\b(?!\s*type\b(?!\s*(?:,|from\b)))[^;"'`]{0,1000}?\bfrom\s*(["'])( *)\1/g,
  /(?<![.\w])import\s*(["'])( *)\1/g,
  /^(?:(?:const|let|var|import|module\.exports|exports)\b[^;"'`\n]{0,500}?)?(?<![.\w])require\(\s*(["'])( *)\1/gm
];
function importsOf3(text) {
  const code = blanked(text, LITERALS3);
  const lineOf2 = lineCounter(text);
  const found = IMPORTS.flatMap(
    (pattern) => [...code.matchAll(pattern)].map((match) => {
      const end = match.index + match[0].lastIndexOf(match[1] ?? "");
      return { specifier: text.slice(end - (match[2]?.length ?? 0), end), at: end };
    })
  );
  return found.toSorted((a, b) => a.at - b.at).map(({ specifier, at: at2 }) => ({ specifier, line: lineOf2(at2) }));
}
var BUILT_IN = new Set(builtinModules);
var javascript = {
  sources: /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/,
  separator: "/",
  importsOf: importsOf3,
  importName: (name) => BUILT_IN.has(name) ? void 0 : name,
  manifests: ["package.json"],
  inherits: true,
  lockfiles: ["package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock"]
};

// src/domains/dependencies/parsers/bun-lock.ts
var DECLARED = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
function parseBunLock(text) {
  const root = parseJson(text, "jsonc");
  if (!root.members.has("lockfileVersion")) throw new Unreadable("it is no bun lockfile", root.line);
  const projects = [...membersOf(root, "workspaces").values()];
  const direct = new Set(
    projects.flatMap((project) => DECLARED.flatMap((section) => [...membersOf(project, section).keys()]))
  );
  const packages = [...membersOf(root, "packages")];
  return { dependencies: packages.flatMap(([path, node2]) => entryOf7(path, node2, direct) ?? []), lockfile: true };
}
function entryOf7(path, node2, direct) {
  const [resolved2, digest] = [node2.items[0]?.value, node2.items[3]?.value];
  if (typeof resolved2 !== "string") return void 0;
  const split = resolved2.indexOf("@", 1);
  const [name, written] = [resolved2.slice(0, split), resolved2.slice(split + 1)];
  if (split < 0 || written.startsWith("workspace:")) return void 0;
  return {
    name,
    written,
    section: "packages",
    slot: path,
    direct: path === name && direct.has(name),
    digest: typeof digest === "string" ? digest : void 0,
    requires: node2.items.flatMap((item) => [...membersOf(item, "dependencies").keys()]),
    line: node2.line
  };
}

// src/domains/dependencies/parsers/npm-resolved.ts
var PUBLIC = /* @__PURE__ */ new Set(["registry.npmjs.org", "registry.yarnpkg.com", "registry.npmjs.com"]);
function resolvedFrom(resolved2, version) {
  const address = resolved2 === void 0 ? void 0 : addressOf(resolved2);
  if (resolved2 === void 0 || address === void 0) return { written: version };
  if (resolved2.startsWith("git")) {
    const [location = "", commit] = address.split("#", 2);
    return { written: commit ?? version, source: { kind: "git", location } };
  }
  const host = address.split("/", 1)[0] ?? "";
  return { written: version, source: PUBLIC.has(host) ? void 0 : { kind: "registry", location: host } };
}
function addressOf(url) {
  return /^[a-z+]+:\/\/(?:[^/@]*@)?(.+)$/s.exec(url)?.[1];
}

// src/domains/dependencies/parsers/npm-lock.ts
var SECTION = "packages";
var DECLARED2 = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
var MODULES = "node_modules/";
function parseNpmLock(text) {
  const root = parseJson(text);
  const packages = root.members.get("packages");
  if (packages !== void 0) return { dependencies: installed(packages.members), lockfile: true };
  if (!root.members.has("lockfileVersion")) throw new Unreadable("it is no npm lockfile", root.line);
  return { dependencies: nested(root), lockfile: true };
}
function installed(packages) {
  const projects = [...packages].filter(([path]) => !path.includes(MODULES));
  const direct = new Set(projects.flatMap(([path, node2]) => namesIn2(node2).map((name) => `${prefix(path)}${name}`)));
  const hoisted = new Set(projects.flatMap(([, node2]) => namesIn2(node2)));
  return [...packages].flatMap(([path, node2]) => {
    const start = path.lastIndexOf(MODULES);
    if (start < 0 || node2.members.get("link")?.value === true) return [];
    const name = path.slice(start + MODULES.length);
    const isDirect = direct.has(path) || start === 0 && hoisted.has(name);
    return [entryOf8(textOf(node2, "name") ?? name, node2, { slot: path, direct: isDirect })];
  });
}
var prefix = (path) => `${path === "" ? "" : `${path}/`}${MODULES}`;
var namesIn2 = (node2) => DECLARED2.flatMap((section) => [...membersOf(node2, section).keys()]);
function nested(root) {
  const entries = [];
  const waiting = [{ node: root, path: "" }];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    for (const [name, node2] of membersOf(next.node, "dependencies")) {
      const slot = `${next.path}${MODULES}${name}`;
      entries.push(entryOf8(name, node2, { slot }));
      waiting.push({ node: node2, path: `${slot}/` });
    }
  }
  return entries;
}
function entryOf8(name, node2, known) {
  return {
    name,
    ...resolvedFrom(textOf(node2, "resolved"), textOf(node2, "version") ?? null),
    section: SECTION,
    scope: scopeOf2(node2),
    ...known,
    digest: textOf(node2, "integrity"),
    requires: requiredBy(node2),
    licence: textOf(node2, "license"),
    installScript: node2.members.get("hasInstallScript")?.value === true,
    line: (node2.members.get("version") ?? node2).line
  };
}
var requiredBy = (node2) => (node2.members.has("requires") ? ["requires"] : ["dependencies", "optionalDependencies"]).flatMap((section) => [
  ...membersOf(node2, section).keys()
]);
function scopeOf2(node2) {
  if (node2.members.get("dev")?.value === true) return "development";
  return node2.members.get("optional")?.value === true ? "optional" : "production";
}

// src/domains/dependencies/parsers/npm-spec.ts
var COMMIT4 = /^[0-9a-f]{7,64}$/;
var HOSTED = /* @__PURE__ */ new Map([
  ["github", "github.com"],
  ["gitlab", "gitlab.com"],
  ["bitbucket", "bitbucket.org"],
  ["gist", "gist.github.com"]
]);
function readSpec(spec) {
  const [, protocol = "", rest = ""] = /^([a-z+]+):(.*)$/is.exec(spec) ?? [];
  if (protocol !== "") return byProtocol(protocol.toLowerCase(), rest, spec);
  if (/^(?:\.{1,2}|~)?\//.test(spec)) return { source: { kind: "file", location: spec } };
  const isShorthand = /^[\w.-]+\/[\w.-]+(?:#|$)/.test(spec);
  return isShorthand ? git(`github.com/${spec}`) : {};
}
function byProtocol(protocol, rest, spec) {
  const host = HOSTED.get(protocol);
  if (host !== void 0) return git(`${host}/${rest}`);
  if (protocol.startsWith("git+")) return git(withoutCredentials(rest));
  const read2 = PROTOCOLS.get(protocol);
  return read2 === void 0 ? { version: spec } : read2(rest);
}
var file = (location) => ({ source: { kind: "file", location } });
var byUrl = (rest) => {
  const address = withoutCredentials(rest);
  if (/\.git(?:#|$)/.test(address)) return git(address);
  return { source: { kind: "http", location: address.split("/", 1)[0] ?? "" } };
};
var withoutCredentials = (rest) => rest.replace(/^\/\//, "").replace(/^[^/@]*@/, "");
function git(address) {
  const [location = "", fragment = ""] = address.split("#", 2);
  const source = { kind: "git", location: location.replace(/\.git$/, "").replace(":", "/") };
  const ref = fragment.replace(/^semver:/, "");
  return COMMIT4.test(ref) ? { source, digest: ref, version: "" } : { source, version: ref };
}
function alias(rest) {
  const { name, version } = splitName(rest);
  return name === "" ? { version } : { source: { kind: "fork", location: name }, version };
}
var jsr = (rest) => ({
  source: { kind: "registry", location: "jsr.io" },
  version: splitName(rest).version
});
function splitName(rest) {
  const [, name = "", version = ""] = /^((?:@[^/@]+\/)?[^@\d^~><=*][^@]*)?@?(.*)$/s.exec(rest) ?? [];
  return { name, version };
}
var PROTOCOLS = /* @__PURE__ */ new Map([
  ["npm", alias],
  ["jsr", jsr],
  ["workspace", (rest) => ({ source: { kind: "workspace", location: "" }, version: rest })],
  ["file", file],
  ["link", file],
  ["portal", file],
  ["http", byUrl],
  ["https", byUrl],
  ["git", (rest) => git(withoutCredentials(rest))],
  ["ssh", (rest) => git(withoutCredentials(rest))]
]);

// src/domains/dependencies/parsers/package-json.ts
var SECTIONS = [
  { path: ["dependencies"] },
  { path: ["devDependencies"], scope: "development" },
  { path: ["peerDependencies"], scope: "peer" },
  { path: ["optionalDependencies"], scope: "optional" },
  { path: ["overrides"], role: "override" },
  { path: ["resolutions"], role: "override" },
  { path: ["pnpm", "overrides"], role: "override" },
  { path: ["engines"], role: "runtime" },
  { path: ["volta"], role: "runtime" }
];
var SCRIPT_SECTIONS = [
  ["allowScripts"],
  ["trustedDependencies"],
  ["pnpm", "onlyBuiltDependencies"],
  ["lavamoat", "allowScripts"]
];
function parsePackageJson(text) {
  const root = parseJson(text);
  if (!/^\uFEFF?\s*\{/.test(text)) throw new Unreadable("it is not a JSON object", root.line);
  const sections = /* @__PURE__ */ new Map();
  const dependencies = [];
  for (const section of SECTIONS) {
    const node2 = at(root, section.path);
    if (node2 === void 0) continue;
    sections.set(section.path.join("."), node2.line);
    dependencies.push(
      ...entriesOf2(node2, section).map(
        (entry) => isOptionalPeer(root, entry) ? { ...entry, scope: "optional" } : entry
      )
    );
  }
  for (const path of SCRIPT_SECTIONS) dependencies.push(...scriptsOf(at(root, path), path.join(".")));
  return { dependencies: [...dependencies, ...packageManager(root)], sections };
}
var at = (root, path) => path.reduce((node2, key) => node2?.members.get(key), root);
function entriesOf2(node2, section) {
  const { path, scope, role } = section;
  return [...node2.members].flatMap(([name, value]) => {
    const written = typeof value.value === "string" ? value.value : textOf(value, ".");
    const nested2 = role === "override" ? entriesOf2(value, { ...section, path: [...path, name] }) : [];
    if (written === void 0 || name === ".") return nested2;
    const entry = {
      name: role === "override" ? overridden(name) : name,
      written,
      section: path.join("."),
      line: value.line,
      ...readSpec(written),
      ...role === void 0 ? {} : { role },
      ...scope === void 0 ? {} : { scope }
    };
    return [entry, ...nested2];
  });
}
var isOptionalPeer = (root, { name, scope }) => scope === "peer" && at(root, ["peerDependenciesMeta", name, "optional"])?.value === true;
function overridden(selector) {
  const last2 = selector.slice(selector.lastIndexOf(">") + 1);
  const version = last2.lastIndexOf("@");
  const hasVersion = version > 0 && last2[version - 1] !== "/";
  const segments = (hasVersion ? last2.slice(0, version) : last2).split("/");
  return segments.slice(segments.at(-2)?.startsWith("@") === true ? -2 : -1).join("/");
}
function scriptsOf(node2, section) {
  if (node2 === void 0) return [];
  const allowed = [...node2.members].flatMap(([name, { value, line }]) => value === true ? [{ name, line }] : []);
  const listed = node2.items.flatMap(({ value, line }) => typeof value === "string" ? [{ name: value, line }] : []);
  return [...allowed, ...listed].map((entry) => ({ ...entry, written: null, section, role: "install-script" }));
}
function packageManager(root) {
  const node2 = root.members.get("packageManager");
  const [, name, written] = /^([^@]+)@(.+)$/.exec(textOf(root, "packageManager") ?? "") ?? [];
  if (node2 === void 0 || name === void 0 || written === void 0) return [];
  return [{ name, written, section: "packageManager", role: "runtime", line: node2.line }];
}

// src/domains/dependencies/parsers/npmrc.ts
var REGISTRY = /^\s*(?<name>(?:@[\w.-]+:)?registry)\s*=\s*(?<url>\S+)/;
function parseNpmrc(text) {
  const dependencies = text.split("\n").flatMap((raw, index) => {
    const { name, url } = REGISTRY.exec(raw)?.groups ?? {};
    return name === void 0 || url === void 0 ? [] : [registry2(name, url, index + 1)];
  });
  return { dependencies };
}
function parseYarnrc(text) {
  const servers = outlineOf(text).filter(({ key, value }) => key === "npmRegistryServer" && value !== "");
  return {
    dependencies: servers.map(
      ({ parent, value, line }) => registry2(parent === void 0 ? "registry" : `@${parent.key}:registry`, value, line)
    )
  };
}
var registry2 = (name, url, line) => ({
  name,
  written: url.replace(/\/$/, ""),
  version: "",
  section: "registry",
  role: "registry",
  line
});

// src/domains/dependencies/parsers/pnpm-lock.ts
var DECLARED3 = /* @__PURE__ */ new Set(["dependencies", "devDependencies", "optionalDependencies"]);
function parsePnpmLock(text) {
  const roots = outlineOf(text).filter((node2) => node2.indent === 0);
  if (!roots.some((node2) => node2.key === "lockfileVersion")) throw new Unreadable("it is no pnpm lockfile");
  const projects = roots.find((node2) => node2.key === "importers")?.children ?? [];
  const declared4 = [...roots, ...projects.flatMap((project) => project.children)];
  const direct = new Set(
    declared4.filter(({ key }) => DECLARED3.has(key)).flatMap(({ children }) => children.map(({ key }) => key))
  );
  const packages = roots.find((node2) => node2.key === "packages")?.children ?? [];
  const snapshots = roots.find((node2) => node2.key === "snapshots")?.children ?? packages;
  const required = requiredBy2(snapshots);
  const dependencies = packages.map((node2) => {
    const entry = entryOf9(node2, direct);
    return { ...entry, requires: required.get(entry.name) };
  });
  return { dependencies, lockfile: true };
}
function requiredBy2(nodes) {
  const required = /* @__PURE__ */ new Map();
  for (const node2 of nodes) {
    const names = ["dependencies", "optionalDependencies"].flatMap(
      (key) => (childOf(node2, key)?.children ?? []).map((child) => child.key)
    );
    const { name } = readKey(node2.key);
    required.set(name, [...required.get(name) ?? [], ...names]);
  }
  return required;
}
function entryOf9(node2, direct) {
  const { name, version } = readKey(node2.key);
  const resolution = childOf(node2, "resolution");
  return {
    name,
    section: "packages",
    ...resolvedFrom(resolved(resolution, "tarball"), version),
    digest: resolved(resolution, "integrity"),
    scope: childOf(node2, "dev")?.value === "true" ? "development" : "production",
    direct: direct.has(name),
    installScript: childOf(node2, "requiresBuild")?.value === "true",
    line: node2.line
  };
}
var resolved = (resolution, key) => new RegExp(`\\b${key}: ([^\\s,}]+)`).exec(resolution?.value ?? "")?.[1] ?? childOf(resolution, key)?.value;
function readKey(key) {
  const bare = key.replace(/^\//, "").replace(/\(.*$/s, "");
  const slash = /^(?:@[^/]+\/)?[^/@]+\/(?=\d)/.exec(bare)?.[0];
  if (slash !== void 0) return { name: slash.slice(0, -1), version: bare.slice(slash.length).replace(/_.*$/s, "") };
  const split = bare.indexOf("@", 1);
  return split < 0 ? { name: bare, version: "" } : { name: bare.slice(0, split), version: bare.slice(split + 1) };
}

// src/domains/dependencies/parsers/pnpm-workspace.ts
function parsePnpmWorkspace(text) {
  const roots = outlineOf(text).filter((node2) => node2.indent === 0);
  return {
    dependencies: roots.flatMap(entriesOf3),
    sections: new Map(roots.map(({ key, line }) => [key, line]))
  };
}
function entriesOf3(root) {
  switch (root.key) {
    case "catalog":
      return root.children.map((node2) => declared(node2, root.key));
    case "catalogs":
      return root.children.flatMap(
        (catalog) => catalog.children.map((node2) => declared(node2, `catalogs.${catalog.key}`))
      );
    case "overrides":
      return root.children.map((node2) => ({ ...declared(node2, root.key), role: "override" }));
    case "onlyBuiltDependencies":
      return root.children.map(({ value, line }) => ({
        name: value,
        written: null,
        section: root.key,
        role: "install-script",
        line
      }));
    default:
      return [];
  }
}
var declared = ({ key, value, line }, section) => ({
  name: key,
  written: value,
  section,
  line,
  ...readSpec(value)
});

// src/domains/dependencies/parsers/yarn-lock.ts
var CONFLICT = /^(?:<{7}|={7}|>{7})/;
function parseYarnLock(text) {
  const blocks = readBlocks(text);
  const workspaces = blocks.filter(isWorkspace);
  const direct = new Set(workspaces.flatMap(({ requires }) => requires));
  const isDirect = (name) => workspaces.length === 0 ? void 0 : direct.has(name);
  const packages = blocks.filter((block) => block.name !== "__metadata" && !isWorkspace(block));
  return {
    dependencies: packages.map((block) => ({ ...entryOf10(block), direct: isDirect(block.name) })),
    lockfile: true
  };
}
var isWorkspace = ({ fields }) => fields.get("resolution")?.text.includes("@workspace:") === true;
function readBlocks(text) {
  const blocks = [];
  let block;
  let group = "";
  text.split("\n").forEach((raw, index) => {
    const line = raw.trimEnd();
    if (CONFLICT.test(line)) throw new Unreadable("a merge conflict is left in it", index + 1);
    if (line === "" || line.startsWith("#")) return;
    if (!line.startsWith(" ")) {
      block = blockAt(line, index + 1);
      blocks.push(block);
    } else if (block !== void 0) {
      group = readField(block, line, index + 1, group);
    }
  });
  return blocks;
}
function blockAt(line, number) {
  if (!line.endsWith(":")) throw new Unreadable("an entry does not start with its name", number);
  const first = line.slice(0, -1).split(",", 1)[0]?.replaceAll('"', "") ?? "";
  const version = first.indexOf("@", 1);
  const name = version < 0 ? first : first.slice(0, version);
  const alias2 = /^npm:(@?[^@]+)@/.exec(first.slice(version + 1))?.[1];
  return { name, installs: alias2 ?? name, line: number, fields: /* @__PURE__ */ new Map(), requires: [] };
}
function readField(block, line, number, group) {
  const [, indent = "", key = "", text = ""] = /^( +)"?([^\s":]+|[^"]+)"?:?(?: (.*))?$/.exec(line) ?? [];
  if (indent.length > 2) {
    if (/^(?:d|devD|peerD|optionalD)ependencies$/.test(group)) block.requires.push(key);
    return group;
  }
  block.fields.set(key, { text: text.replace(/^"|"$/g, ""), line: number });
  return text === "" ? key : "";
}
function entryOf10({ installs, line, fields, requires }) {
  const text = (field) => fields.get(field)?.text;
  const resolved2 = text("resolved") ?? text("resolution")?.replace(/^.[^@]*@/, "");
  return {
    name: installs,
    section: "packages",
    ...resolvedFrom(resolved2, text("version") ?? null),
    digest: text("integrity") ?? text("checksum"),
    requires,
    line: fields.get("version")?.line ?? line
  };
}

// src/domains/dependencies/versions/npm.ts
var import_semver = __toESM(require_semver2(), 1);
var LONGEST8 = 256;
var npm = {
  name: "npm",
  parse(text) {
    const exact = text.length > LONGEST8 ? null : import_semver.default.parse(text);
    if (exact !== null) return versionOf3(exact, true);
    const range = readRange(text);
    const floor = range === null || range.range === "" ? null : import_semver.default.minVersion(range);
    return floor === null ? void 0 : versionOf3(floor, import_semver.default.valid(range?.range ?? "") !== null);
  },
  compare: (a, b) => import_semver.default.compare(a.text, b.text),
  breaks(from, to) {
    const step = stepOf(from, to);
    const [major, minor] = from.parts;
    return step === "major" || major === 0 && (step === "minor" || minor === 0);
  },
  narrows(from, to) {
    const [before, after2] = [readRange(from), readRange(to)];
    return before !== null && after2 !== null && !import_semver.default.subset(before, after2);
  }
};
var versionOf3 = ({ version, major, minor, patch }, exact) => ({
  text: version,
  parts: [major, minor, patch],
  exact,
  calendar: major >= 1990 && major < 2100
});
function readRange(text) {
  if (text.length > LONGEST8) return null;
  try {
    return new import_semver.default.Range(text);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

// src/domains/dependencies/ecosystems/npm.ts
var node = (text) => versionFile("node", text);
var PARSERS4 = /* @__PURE__ */ new Map([
  ["package.json", parsePackageJson],
  ["package-lock.json", parseNpmLock],
  ["npm-shrinkwrap.json", parseNpmLock],
  ["yarn.lock", parseYarnLock],
  ["pnpm-lock.yaml", parsePnpmLock],
  ["pnpm-workspace.yaml", parsePnpmWorkspace],
  ["bun.lock", parseBunLock],
  [".npmrc", parseNpmrc],
  [".yarnrc.yml", parseYarnrc],
  [".nvmrc", node],
  [".node-version", node]
]);
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
var npm2 = {
  name: "npm",
  versions: npm,
  language: javascript,
  claims: (path) => PARSERS4.has(nameOf(path)),
  parse: (text, path) => PARSERS4.get(nameOf(path))?.(text) ?? { dependencies: [] },
  /** Yarn 1 and the first npm lockfile do not tell what is direct. */
  manifestsOf: (path) => /(?:^|\/)(?:yarn\.lock|package-lock\.json|npm-shrinkwrap\.json)$/.test(path) ? [`${path.slice(0, -nameOf(path).length)}package.json`] : []
};
var npm_default = npm2;

// src/domains/dependencies/parsers/dotnet-json.ts
function parseNugetLock(text) {
  const dependencies = nodesAt(parseJson(text), "dependencies").flatMap(
    ({ node: node2 }) => [...node2.members].flatMap(
      ([framework, { members }]) => [...members].flatMap(([name, entry]) => locked2(name, framework, entry))
    )
  );
  return { dependencies, lockfile: true };
}
function locked2(name, section, node2) {
  const written = textOf(node2, "resolved");
  if (written === void 0) return [];
  return [
    {
      name,
      written,
      version: `[${written}]`,
      section,
      direct: textOf(node2, "type") === "Direct",
      requires: [...membersOf(node2, "dependencies").keys()],
      line: lineOf(node2, "resolved")
    }
  ];
}
function parseGlobalJson(text) {
  const root = parseJson(text);
  const sdk = root.members.get("sdk");
  const written = textOf(sdk, "version");
  const own = sdk === void 0 || written === void 0 ? [] : [{ name: "dotnet-sdk", written, section: "sdk", role: "runtime", line: lineOf(sdk, "version") }];
  const sdks = [...membersOf(root, "msbuild-sdks")].flatMap(
    ([name, { value, line }]) => typeof value === "string" ? [{ name, written: value, section: "msbuild-sdks", scope: "development", line }] : []
  );
  return { dependencies: [...own, ...sdks] };
}
function parseDotnetTools(text) {
  const dependencies = [...membersOf(parseJson(text), "tools")].map(([name, node2]) => ({
    name,
    written: textOf(node2, "version") ?? null,
    section: "tools",
    scope: "development",
    line: lineOf(node2, "version")
  }));
  return { dependencies };
}
var lineOf = (node2, key) => node2.members.get(key)?.line ?? node2.line;

// src/domains/dependencies/parsers/msbuild.ts
var REFERENCE4 = /\$\(([\w.-]+)\)/;
var PACKAGES = /* @__PURE__ */ new Set(["PackageReference", "PackageVersion", "GlobalPackageReference", "package"]);
var FRAMEWORKS = /* @__PURE__ */ new Set(["TargetFramework", "TargetFrameworks"]);
function parseMsbuild(text) {
  const elements = elementsOf(parseXml(text));
  const properties = new Map(
    elements.filter(({ node: node2 }) => node2.children.length === 0).map(({ node: node2 }) => [node2.name, { value: node2.text, line: node2.line }])
  );
  const dependencies = elements.flatMap((element2) => {
    if (PACKAGES.has(element2.node.name)) return packageOf(element2, properties);
    return FRAMEWORKS.has(element2.node.name) ? [frameworkOf(element2)] : [];
  });
  return { dependencies };
}
function elementsOf(root) {
  const elements = [];
  const waiting = [{ node: root, condition: void 0 }];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    const condition = next.node.attributes.get("Condition")?.value ?? next.condition;
    elements.push({ node: next.node, condition });
    waiting.push(...next.node.children.map((node2) => ({ node: node2, condition })).toReversed());
  }
  return elements;
}
function packageOf({ node: node2, condition }, properties) {
  const name = ["Include", "Update", "id"].map((key) => node2.attributes.get(key)?.value).find((value) => value !== void 0);
  if (name === void 0) return [];
  const version = versionOf4(node2);
  const isPrivate = (node2.attributes.get("PrivateAssets")?.value ?? childText(node2, "PrivateAssets"))?.toLowerCase() === "all";
  return [
    {
      name,
      section: node2.name,
      scope: isPrivate || node2.attributes.get("developmentDependency")?.value === "true" ? "development" : void 0,
      slot: condition,
      ...version ? resolve(version.value, version.line, properties, REFERENCE4) : { written: null, line: node2.line }
    }
  ];
}
function versionOf4(node2) {
  const { attributes } = node2;
  const child = childNamed(node2, "Version");
  return attributes.get("VersionOverride") ?? attributes.get("Version") ?? attributes.get("version") ?? (child && { value: child.text, line: child.line });
}
function frameworkOf({ node: node2, condition }) {
  const version = /^net(?:coreapp|standard)?([0-9]+\.[0-9]+)(?:-|$)/.exec(node2.text)?.[1] ?? "";
  return {
    name: node2.name,
    written: node2.text,
    version,
    section: "PropertyGroup",
    slot: condition,
    role: "runtime",
    line: node2.line
  };
}

// src/domains/dependencies/versions/nuget.ts
var nuget = {
  name: "nuget",
  parse(text) {
    const interval = intervalOf(text);
    const version = interval?.version ?? text.trim();
    const numbers = releaseNumbers(version);
    if (numbers === void 0) return void 0;
    return version.includes("*") ? floating(version, numbers) : numbered(version, numbers, interval?.exact ?? false);
  },
  compare: (a, b) => compareNuget(a.text, b.text)
};
var compareNuget = (a, b) => comparePrecedence(a.replace(/\.?\*.*$/, "").toLowerCase(), b.replace(/\.?\*.*$/, "").toLowerCase());

// src/domains/dependencies/ecosystems/nuget.ts
var PARSERS5 = [
  [/\.(?:cs|fs|vb)proj$/, parseMsbuild],
  [/(?:^|\/)Directory\.[\w.]+\.(?:props|targets)$/, parseMsbuild],
  [/(?:^|\/)packages\.config$/, parseMsbuild],
  [/(?:^|\/)packages\.lock\.json$/, parseNugetLock],
  [/(?:^|\/)global\.json$/, parseGlobalJson],
  [/(?:^|\/)dotnet-tools\.json$/, parseDotnetTools]
];
var parserOf4 = (path) => PARSERS5.find(([pattern]) => pattern.test(path))?.[1];
var nuget2 = {
  name: "nuget",
  versions: nuget,
  claims: (path) => parserOf4(path) !== void 0,
  parse: (text, path) => parserOf4(path)?.(text) ?? { dependencies: [] },
  /** Names are the same in any case. */
  canonical: (name) => name.toLowerCase()
};
var nuget_default = nuget2;

// src/domains/dependencies/versions/pep440.ts
var import_pep440 = __toESM(require_pep440(), 1);
var EPOCH = 1e9;
var pep440 = schemeOf({
  name: "pep440",
  operators: {
    ...COMPARISONS,
    "": "exact",
    "==": "exact",
    "===": "exact",
    "~=": "series",
    "^": "compatible",
    "~": "tilde"
  },
  numbers(version) {
    const parsed = (0, import_pep440.parse)(version);
    if (!parsed) return void 0;
    const [first = 0, ...rest] = parsed.release;
    return [parsed.epoch * EPOCH + first, ...rest];
  },
  compare: comparePep440
});
function comparePep440(a, b) {
  return (0, import_pep440.valid)(a) !== null && (0, import_pep440.valid)(b) !== null ? (0, import_pep440.compare)(a, b) : comparePrecedence(a, b);
}

// src/domains/dependencies/parsers/pep508.ts
var SHAPE = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\]\s*)?(.*)$/s;
var CLAUSE = /^\s*(?:===|[=~!<>]=|[<>])\s*[\w.*+!-]+\s*$/;
var VERSION_CONTROL = /^(?:git|hg|svn|bzr)\+((?:[a-z]+:\/\/)?(?:[^@/\s]+@)?[^@\s]+)(?:@(\S+))?$/;
function parseRequirement(text) {
  const [, name, rest = ""] = SHAPE.exec(text.trim()) ?? [];
  if (name === void 0) return void 0;
  if (rest.startsWith("@")) return { name, ...byUrl2(rest.slice(1).trim()) };
  const [specifier = "", ...marker] = rest.split(";");
  const written = specifier.trim().replace(/^\((.*)\)$/s, "$1");
  const clauses = written.replace(/,$/, "").split(",");
  if (written !== "" && !clauses.every((clause) => CLAUSE.test(clause))) return void 0;
  const slot = marker.join(";").trim();
  return { name, written: written === "" ? null : written, ...slot === "" ? {} : { slot } };
}
function byUrl2(text) {
  const [url = ""] = text.split(/\s+;/, 1);
  const [address = ""] = url.split("#", 1);
  const [, repository, ref] = VERSION_CONTROL.exec(address) ?? [];
  if (repository !== void 0) return { written: url, ...gitReference(repository, ref) };
  if (/^https?:/.test(address)) {
    const digest = /[#&](sha256=[0-9a-f]{64})/.exec(url)?.[1];
    return {
      written: url,
      version: "",
      source: { kind: "http", location: hostOf(address) },
      ...digest === void 0 ? {} : { digest: digest.replace("=", ":") }
    };
  }
  return { written: url, version: "", source: { kind: "file", location: address.replace(/^file:(?:\/\/)?/, "") } };
}
var normalName = (name) => name.replaceAll(/[-_.]+/g, "-").toLowerCase();

// src/domains/dependencies/parsers/pre-commit.ts
var OWN2 = /* @__PURE__ */ new Set(["local", "meta"]);
function parsePreCommit(text) {
  const lines = text.split("\n");
  const repositories2 = nodesAt(parseYaml(text), "repos").flatMap(({ node: node2 }) => node2.items);
  const dependencies = repositories2.flatMap((node2) => [...repositoryEntry(node2, lines), ...additional(node2)]);
  return { dependencies };
}
function repositoryEntry(node2, lines) {
  const [repo, rev] = [textOf(node2, "repo"), node2.members.get("rev")];
  if (repo === void 0 || OWN2.has(repo) || typeof rev?.value !== "string") return [];
  const { digest, version } = gitReference(repo, rev.value);
  const frozen = /#\s*(?:frozen:\s*)?(v?[0-9][\w.-]*)/.exec(lines[rev.line - 1] ?? "")?.[1];
  const written = digest === void 0 || frozen === void 0 ? rev.value : `${rev.value} # frozen: ${frozen}`;
  return [
    {
      name: repositoryOf(repo),
      written,
      version: frozen ?? version,
      digest,
      section: "repos",
      scope: "development",
      line: rev.line
    }
  ];
}
function additional(node2) {
  const hooks = nodesAt(node2, "hooks").flatMap((found) => found.node.items);
  const packages = hooks.flatMap(
    (hook) => nodesAt(hook, "additional_dependencies").flatMap((found) => found.node.items.map((item) => ({ item, hook })))
  );
  return packages.flatMap(({ item, hook }) => {
    const requirement2 = typeof item.value === "string" ? parseRequirement(item.value) : void 0;
    if (requirement2 === void 0 || requirement2.written === null) return [];
    const slot = `${textOf(hook, "id")} ${requirement2.name}`;
    return [
      {
        ...requirement2,
        section: "additional_dependencies",
        slot,
        scope: "development",
        ecosystem: "pypi",
        versions: pep440,
        line: item.line
      }
    ];
  });
}

// src/domains/dependencies/ecosystems/pre-commit.ts
var preCommit = {
  name: "pre-commit",
  versions: tag,
  claims: (path) => /(?:^|\/)\.pre-commit-config\.ya?ml$/.test(path),
  parse: parsePreCommit
};
var pre_commit_default = preCommit;

// src/domains/dependencies/imports/dart.ts
var LITERALS4 = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|("""|''')(?:\\[\s\S]|[^\\])*?(?:\1|$)|"(?:\\.|[^"\\\n])*(?:"|(?=\\?\n)|\\?$)|'(?:\\.|[^'\\\n])*(?:'|(?=\\?\n)|\\?$)/g;
var DIRECTIVE = /^(?:import|export)[ \t]+(["'])( *)\1/gm;
function importsOf4(text) {
  const code = blanked(text, LITERALS4);
  const lineOf2 = lineCounter(text);
  return [...code.matchAll(DIRECTIVE)].map(({ 0: match, index }) => {
    const end = index + match.length - 1;
    return { specifier: text.slice(match.search(/["']/) + index + 1, end), line: lineOf2(index) };
  });
}
var dart = {
  sources: /\.dart$/,
  separator: "/",
  importsOf: importsOf4,
  importName: (name) => `package:${name}`,
  manifests: ["pubspec.yaml"],
  inherits: false,
  lockfiles: ["pubspec.lock"]
};

// src/domains/dependencies/parsers/pubspec.ts
var TABLES3 = [
  ["environment", { role: "runtime" }],
  ["dependencies", {}],
  ["dev_dependencies", { scope: "development" }],
  ["dependency_overrides", { role: "override" }]
];
function parsePubspec(text) {
  const root = parseYaml(text);
  const tables = TABLES3.flatMap(([path, known]) => nodesAt(root, path).map((found) => ({ found, known })));
  const dependencies = tables.flatMap(
    ({ found: { section, node: node2 }, known }) => [...node2.members].map(([name, value]) => ({ name, section, ...known, ...declared2(value) }))
  );
  return { dependencies, sections: sectionsOf(tables.map(({ found }) => found)) };
}
function declared2(node2) {
  if (node2.members.size === 0) return { written: typeof node2.value === "string" ? node2.value : null, line: node2.line };
  const [git2, path] = [node2.members.get("git"), node2.members.get("path")];
  if (git2 !== void 0) return fromGit(git2);
  if (path === void 0) return fromServer(node2);
  return { written: null, ...originOf((key) => textOf(node2, key)), line: path.line };
}
function fromServer(node2) {
  const url = textOf(node2, "hosted") ?? textOf(node2.members.get("hosted"), "url");
  return {
    written: textOf(node2, "version") ?? null,
    source: url === void 0 ? void 0 : { kind: "registry", location: hostOf(url) },
    line: node2.members.get("version")?.line ?? node2.line
  };
}
function fromGit(node2) {
  const ref = textOf(node2, "ref");
  const url = typeof node2.value === "string" ? node2.value : textOf(node2, "url") ?? "";
  return { written: ref ?? null, ...gitReference(url, ref), line: node2.members.get("ref")?.line ?? node2.line };
}
var parsePubspecLock = (text) => ({
  dependencies: nodesAt(parseYaml(text), "packages.*").map(locked3),
  lockfile: true
});
function locked3({ section, node: node2 }) {
  const role = textOf(node2, "dependency") ?? "";
  const description = node2.members.get("description");
  const url = textOf(description, "url");
  const isGit = textOf(node2, "source") === "git";
  const { source, digest } = isGit ? gitReference(url ?? "", textOf(description, "resolved-ref")) : {};
  return {
    name: section.slice("packages.".length),
    written: textOf(node2, "version") ?? null,
    section: "packages",
    direct: role.startsWith("direct"),
    scope: role === "direct dev" ? "development" : void 0,
    source: source ?? (url === void 0 ? void 0 : { kind: "registry", location: hostOf(url) }),
    digest,
    line: node2.members.get("version")?.line ?? node2.line
  };
}

// src/domains/dependencies/ecosystems/pub.ts
var LOCK5 = /(?:^|\/)pubspec\.lock$/;
var pub2 = {
  name: "pub",
  versions: pub,
  language: dart,
  claims: (path) => /(?:^|\/)pubspec(?:_overrides)?\.ya?ml$/.test(path) || LOCK5.test(path),
  parse: (text, path) => LOCK5.test(path) ? parsePubspecLock(text) : parsePubspec(text)
};
var pub_default = pub2;

// src/domains/dependencies/imports/python.ts
var LITERALS5 = /#[^\n]*|("""|''')(?:\\[\s\S]|[^\\])*?(?:\1|$)|"(?:\\.|[^"\\\n])*(?:"|(?=\\?\n)|\\?$)|'(?:\\.|[^'\\\n])*(?:'|(?=\\?\n)|\\?$)/g;
var STATEMENT2 = /^(?:import[ \t]+([\w.]+(?:[ \t]+as[ \t]+\w+)?(?:[ \t]*,[ \t]*[\w.]+(?:[ \t]+as[ \t]+\w+)?)*)|from[ \t]+(\w[\w.]*)[ \t]+import\b)/gm;
function importsOf5(text) {
  const code = blanked(text, LITERALS5);
  const lineOf2 = lineCounter(text);
  return [...code.matchAll(STATEMENT2)].flatMap(
    ({ 1: modules, 2: module = "", index }) => (modules ?? module).split(",").map((part) => ({
      specifier: part.trim().split(/\s/, 1)[0] ?? "",
      line: lineOf2(index)
    }))
  );
}
var BACKPORTS = new Set(
  `argparse asyncio configparser contextlib contextvars dataclasses enum functools graphlib hashlib importlib ipaddress
  json mock multiprocessing pathlib selectors singledispatch sqlite3 ssl statistics tomllib typing unittest uuid wsgiref
  zoneinfo`.split(/\s+/)
);
function importName(name) {
  const module = normalName(name).replaceAll("-", "_");
  return BACKPORTS.has(module) ? void 0 : module;
}
var python = {
  sources: /\.py$/,
  separator: ".",
  importsOf: importsOf5,
  importName,
  manifests: ["pyproject.toml", "requirements.txt", "Pipfile", "setup.cfg"],
  inherits: true,
  scattered: true,
  lockfiles: ["uv.lock", "poetry.lock", "pdm.lock", "Pipfile.lock"],
  alsoNamedIn: ["setup.py", "tox.ini", "noxfile.py", "environment.yml", "environment.yaml", "Dockerfile"],
  /** `psycopg2-binary` brings `psycopg2`, `django-redis` brings `redis`, `PyJWT` brings `jwt`. */
  mayBring: (other, module) => normalName(other).replaceAll("-", "_").includes(module)
};

// src/domains/dependencies/parsers/python-table.ts
var tableEntries2 = ({ section, node: node2 }, known) => [...node2.members].flatMap(
  ([name, value]) => (value.items.length > 0 ? value.items : [value]).map((item) => ({ name, section, ...known, ...declared3(item) }))
);
function declared3(node2) {
  if (typeof node2.value === "string") return { written: node2.value, line: node2.line };
  const version = node2.members.get("version");
  const slot = textOf(node2, "markers") ?? textOf(node2, "python") ?? textOf(node2, "platform");
  return {
    written: textOf(node2, "version") ?? null,
    line: version?.line ?? node2.line,
    ...node2.members.get("optional")?.value === true ? { scope: "optional" } : {},
    ...slot === void 0 ? {} : { slot },
    ...sourceOf3(node2)
  };
}
function sourceOf3(node2) {
  const url = textOf(node2, "url");
  if (url !== void 0) return { written: url, version: "", source: { kind: "http", location: hostOf(url) } };
  if (node2.members.get("workspace")?.value === true) return { source: { kind: "workspace", location: "" } };
  return originOf((key) => textOf(node2, key));
}
var indexEntries = ({ section, node: node2 }) => node2.items.flatMap((item) => {
  const url = textOf(item, "url");
  if (url === void 0) return [];
  const source = { kind: "registry", location: hostOf(url) };
  const line = item.members.get("url")?.line ?? item.line;
  return [
    { name: textOf(item, "name") ?? "index", written: url, version: "", source, section, role: "registry", line }
  ];
});

// src/domains/dependencies/parsers/pipfile.ts
function parsePipfile(text) {
  const root = parseToml(text);
  const [packages, developed] = [nodesAt(root, "packages"), nodesAt(root, "dev-packages")];
  const dependencies = [
    ...packages.flatMap((found) => tableEntries2(found, {})),
    ...developed.flatMap((found) => tableEntries2(found, { scope: "development" })),
    ...nodesAt(root, "requires").flatMap((found) => tableEntries2(found, { role: "runtime" })).map(asPython),
    ...nodesAt(root, "source").flatMap(indexEntries)
  ];
  return { dependencies, sections: sectionsOf([...packages, ...developed]) };
}
var asPython = (entry) => ({ ...entry, name: "python" });
function parsePipfileLock(text) {
  const root = parseJson(text);
  const dependencies = [
    ...nodesAt(root, "default.*").map((found) => locked4(found, {})),
    ...nodesAt(root, "develop.*").map((found) => locked4(found, { scope: "development" }))
  ];
  return { dependencies, lockfile: true };
}
function locked4({ section, node: node2 }, known) {
  const [group = "", ...name] = section.split(".");
  return {
    name: name.join("."),
    written: textOf(node2, "version") ?? null,
    section: group,
    line: node2.members.get("version")?.line ?? node2.line,
    ...known,
    ...sourceOf3(node2)
  };
}

// src/domains/dependencies/parsers/pyproject.ts
var LISTS = [
  ["project.dependencies", {}],
  ["project.optional-dependencies.*", { scope: "optional" }],
  ["build-system.requires", { scope: "development" }],
  ["dependency-groups.*", { scope: "development" }],
  ["tool.uv.dev-dependencies", { scope: "development" }],
  ["tool.uv.constraint-dependencies", { role: "override" }],
  ["tool.uv.override-dependencies", { role: "override" }],
  ["tool.pdm.dev-dependencies.*", { scope: "development" }],
  ["tool.hatch.envs.*.dependencies", { scope: "development" }],
  ["tool.hatch.envs.*.extra-dependencies", { scope: "development" }]
];
var TABLES4 = [
  ["tool.poetry.dependencies", {}],
  ["tool.poetry.dev-dependencies", { scope: "development" }],
  ["tool.poetry.group.*.dependencies", { scope: "development" }]
];
var INDEXES = ["tool.uv.index", "tool.poetry.source", "tool.pdm.source"];
function parsePyproject(text) {
  const root = parseToml(text);
  const within = (paths) => paths.flatMap(([path, known]) => nodesAt(root, path).map((found) => ({ found, known })));
  const [lists, tables] = [within(LISTS), within(TABLES4)];
  const sources = new Map(
    nodesAt(root, "tool.uv.sources.*").map(({ section, node: node2 }) => [
      normalName(section.slice("tool.uv.sources.".length)),
      node2
    ])
  );
  const dependencies = [
    ...nodesAt(root, "project.requires-python").flatMap(pythonOf),
    ...lists.flatMap(({ found, known }) => listEntries(found, known, sources)),
    ...tables.flatMap(({ found, known }) => tableEntries2(found, known)).map(asRuntime),
    ...INDEXES.flatMap((path) => nodesAt(root, path)).flatMap(indexEntries)
  ];
  const sections = sectionsOf([...lists, ...tables].map(({ found }) => found));
  return { dependencies: dependencies.toSorted((a, b) => a.line - b.line), sections };
}
var pythonOf = ({ node: node2 }) => typeof node2.value === "string" ? [{ name: "python", written: node2.value, section: "project", role: "runtime", line: node2.line }] : [];
var asRuntime = (entry) => entry.name === "python" ? { ...entry, role: "runtime" } : entry;
function listEntries({ section, node: node2 }, known, sources) {
  return node2.items.flatMap(({ value, line }) => {
    if (typeof value !== "string") return [];
    const requirement2 = parseRequirement(value);
    if (requirement2 === void 0) throw new Unreadable(`line ${line}: it is no requirement`, line);
    const source = sources.get(normalName(requirement2.name));
    const { written = null, ...origin } = source ? sourceOf3(source) : {};
    return [{ ...requirement2, ...known, ...origin, written: requirement2.written ?? written, section, line }];
  });
}

// src/domains/dependencies/parsers/python-lock.ts
var PYPI = "pypi.org";
function parsePythonLock(text) {
  const packages = lockedPackages(text);
  const own = packages.filter(isOwn);
  const named = new Set(own.flatMap(({ table }) => namedBy(table)));
  const dependencies = packages.filter((locked5) => !own.includes(locked5)).map((locked5) => ({ ...entryOf11(locked5), direct: own.length === 0 ? void 0 : named.has(locked5.name) }));
  return { dependencies, lockfile: true };
}
function namedBy(table) {
  const groups = ["dev-dependencies", "optional-dependencies"].flatMap((key) => {
    const group = tableAt(table, key);
    return group === void 0 ? [] : Object.keys(group).flatMap((name) => stringsAt(group, name));
  });
  return [...stringsAt(table, "dependencies"), ...groups];
}
var requiredBy3 = (table) => [
  ...Object.keys(tableAt(table, "dependencies") ?? {}),
  ...stringsAt(table, "dependencies").map((text) => /^[\w.-]*/.exec(text)?.[0] ?? "")
];
function isOwn({ table }) {
  const source = tableAt(table, "source");
  return stringAt(source, "virtual") !== void 0 || stringAt(source, "editable") !== void 0;
}
function entryOf11({ name, version, line, table }) {
  const slot = stringAt(table, "marker") ?? stringAt(table, "markers");
  const requires = requiredBy3(table);
  return {
    name,
    written: version,
    section: "",
    line,
    requires,
    ...originOf4(table),
    ...slot === void 0 ? {} : { slot }
  };
}
function originOf4(table) {
  const origin = tableAt(table, "source") ?? table;
  const git2 = stringAt(origin, "git") ?? (stringAt(origin, "type") === "git" ? stringAt(origin, "url") : void 0);
  if (git2 !== void 0) return gitOrigin(git2, stringAt(origin, "resolved_reference") ?? stringAt(origin, "revision"));
  const path = stringAt(origin, "directory") ?? stringAt(origin, "path");
  if (path !== void 0) return { source: { kind: "file", location: path } };
  const url = stringAt(origin, "registry") ?? stringAt(origin, "url");
  return { source: { kind: "registry", location: url === void 0 ? PYPI : hostOf(url) } };
}
function gitOrigin(git2, revision) {
  const [address = "", commit] = git2.split("#", 2);
  const { source, digest } = gitReference(address.replace(/\?.*$/, ""), revision ?? commit);
  return { ...source ? { source } : {}, ...digest === void 0 ? {} : { digest } };
}

// src/domains/dependencies/parsers/requirements.ts
function parseRequirements(text, path) {
  const isLock = /^#.*\b(?:autogenerated by (?:pip-compile|uv)|pip-compile|uv pip compile)\b/m.test(
    text.slice(0, 2e3)
  );
  const known = {
    section: "",
    scope: scopeOf3(path),
    .../(?:^|[/._-])constraints?[/._-]/.test(path) ? { role: "override" } : {}
  };
  const dependencies = logicalLines(text).flatMap((logical) => entriesOf4(logical, known, isLock));
  return isLock ? { dependencies, lockfile: true } : { dependencies };
}
var scopeOf3 = (path) => /(?:^|[/._-])(?:dev|develop|development|tests?|testing|lint|linting|docs?|ci|typing|mypy|benchmarks?)(?:[/._-]|$)/.test(
  path
) ? "development" : "production";
function logicalLines(text) {
  const logical = [];
  let open3;
  for (const [index, raw] of text.replace(/^\uFEFF/, "").split(/\r?\n/).entries()) {
    const { code, comment } = splitComment2(raw);
    if (code === "" && open3 === void 0) {
      logical.at(-1)?.comments.push(comment);
      continue;
    }
    if (open3 === void 0) logical.push(open3 = { text: "", line: index + 1, comments: [] });
    open3.text = `${open3.text} ${code.replace(/\\$/, "")}`.trim();
    open3.comments.push(comment);
    if (!code.endsWith("\\")) open3 = void 0;
  }
  return logical;
}
function splitComment2(raw) {
  const start = raw.search(/(?:^|\s)#/);
  return start < 0 ? { code: raw.trim(), comment: "" } : { code: raw.slice(0, start).trim(), comment: raw.slice(start).trim() };
}
function entriesOf4(logical, known, isLock) {
  const { text, line } = logical;
  if (text.startsWith("-")) return optionEntries(text, line, known);
  const bare = text.replace(/\s--?(?:hash|global-option|install-option|config-settings?)[\s=].*$/, "").trim();
  const requirement2 = isAddress(bare) ? void 0 : parseRequirement(bare);
  if (requirement2 !== void 0) return [{ ...requirement2, ...known, line, ...isLock ? directness(logical) : {} }];
  if (!isAddress(bare)) throw new Unreadable(`line ${line}: it is no requirement`, line);
  return [{ name: nameOfAddress(bare), ...byUrl2(bare), ...known, line }];
}
var isAddress = (text) => /^(?:[a-z+]+:\/\/|file:|git\+|\.{0,2}[\\/])/.test(text) || /^[^\s@]+\.(?:whl|zip|tar\.gz|tar\.bz2)(?:\s|#|;|$)/.test(text);
var nameOfAddress = (address) => /[#&]egg=([\w.-]+)/.exec(address)?.[1] ?? address.replace(/[#?].*$/, "").replace(/(?<=.)@[^@/]*$/, "").replace(/\/+$/, "").replace(/^.*[\\/](?=.)/, "").replace(/\.git$/, "");
function optionEntries(text, line, known) {
  const [, option = "", value = ""] = /^(-[A-Za-z]|--[a-z-]+)[\s=]*(.*)$/.exec(text) ?? [];
  if (option === "-e" || option === "--editable") {
    const address = value.replace(/^["']|["']$/g, "");
    return [{ name: nameOfAddress(address), ...byUrl2(address), ...known, line }];
  }
  if (["-i", "--index-url", "--extra-index-url", "-f", "--find-links"].includes(option)) {
    const source = { kind: "registry", location: hostOf(value) };
    return [{ name: option, written: value, version: "", source, section: "", role: "registry", line }];
  }
  return [];
}
function directness({ comments }) {
  const via = comments.map((comment) => comment.trim()).join(" ");
  return /\bvia\b/.test(via) ? { direct: /(?:^|[\s(,])(?:-r|\S+\.(?:in|txt|toml|py|cfg))(?:[\s(,)]|$)/.test(via) } : {};
}

// src/domains/dependencies/parsers/setup-cfg.ts
function parseSetupCfg(text) {
  return { dependencies: valuesOf(text).flatMap(entriesOf5) };
}
function valuesOf(text) {
  const values = [];
  let [section, key] = ["", ""];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replace(/(?:^|\s)[#;]\s.*$|^[#;].*$/, "").trimEnd();
    const [, header] = /^\[([^\]]+)\]/.exec(line) ?? [];
    const [, name, inline] = /^([\w.-]+)\s*[=:]\s*(.*)$/.exec(line) ?? [];
    if (header !== void 0) [section, key] = [header.trim(), ""];
    if (name !== void 0) key = name.replaceAll("-", "_");
    const value = inline ?? (header === void 0 ? line.trim() : "");
    if (value !== "") values.push({ section, key, text: value, line: index + 1 });
  }
  return values;
}
function entriesOf5({ section, key, text, line }) {
  if (section === "options" && key === "python_requires") {
    return [{ name: "python", written: text, section, role: "runtime", line }];
  }
  const scope = scopeOf4(section, key);
  if (scope === void 0 || /^(?:file|attr):/.test(text)) return [];
  const requirement2 = parseRequirement(text);
  if (requirement2 === void 0) throw new Unreadable(`line ${line}: it is no requirement`, line);
  return [{ ...requirement2, section: `${section}.${key}`, scope, line }];
}
function scopeOf4(section, key) {
  if (section === "options.extras_require") return "optional";
  if (section !== "options") return void 0;
  if (key === "install_requires") return "production";
  return key === "setup_requires" || key === "tests_require" ? "development" : void 0;
}

// src/domains/dependencies/ecosystems/pypi.ts
var REQUIREMENTS = /(?:^|\/)(?:[\w.-]*(?:requirements|constraints)[\w.-]*\.(?:txt|in|pip)|requirements\/[\w.-]+\.(?:txt|in))$/;
var PARSERS6 = /* @__PURE__ */ new Map([
  ["pyproject.toml", parsePyproject],
  ["Pipfile", parsePipfile],
  ["Pipfile.lock", parsePipfileLock],
  ["poetry.lock", parsePythonLock],
  ["pdm.lock", parsePythonLock],
  ["uv.lock", parsePythonLock],
  ["setup.cfg", parseSetupCfg],
  [".python-version", (text) => versionFile("python", text)]
]);
var nameOf2 = (path) => path.slice(path.lastIndexOf("/") + 1);
var besides = (path, name) => path.slice(0, path.lastIndexOf("/") + 1) + name;
var pypi = {
  name: "pypi",
  versions: pep440,
  language: python,
  claims: (path) => PARSERS6.has(nameOf2(path)) || REQUIREMENTS.test(path),
  parse: (text, path) => (PARSERS6.get(nameOf2(path)) ?? ((content) => parseRequirements(content, path)))(text),
  canonical: normalName,
  manifestsOf(path) {
    if (nameOf2(path) === "Pipfile.lock") return [besides(path, "Pipfile")];
    return path.endsWith(".lock") ? [besides(path, "pyproject.toml")] : [path.replace(/\.txt$/, ".in")];
  }
};
var pypi_default = pypi;

// src/domains/dependencies/parsers/swift-package.ts
var PACKAGE = /\.package\s*\(\s*(?:name:\s*"[^"]*"\s*,\s*)?(url|path):\s*"([^"]*)"([^()]*(?:\([^()]*\)[^()]*)?)\)/g;
var TOOLS = /^\/\/\s*swift-tools-version\s*:\s*([0-9.]+)/;
var REQUIREMENTS2 = [
  [/"([^"]+)"\s*\.\.<\s*"([^"]+)"/, (low, high) => ({ written: `${low}..<${high}`, version: `>=${low} <${high}` })],
  [/"([^"]+)"\s*\.\.\.\s*"([^"]+)"/, (low, high) => ({ written: `${low}...${high}`, version: `>=${low} <=${high}` })],
  [/upToNextMinor\s*\(\s*from:\s*"([^"]+)"/, (low) => ({ written: low, version: `~${low}` })],
  [/\bfrom:\s*"([^"]+)"/, (low) => ({ written: low, version: `^${low}` })],
  [/\bexact(?::\s*|\s*\(\s*)"([^"]+)"/, (low) => ({ written: low, version: low })],
  [/\brevision(?::\s*|\s*\(\s*)"([^"]+)"/, (low) => ({ written: low, version: "", digest: low })],
  [/\bbranch(?::\s*|\s*\(\s*)"([^"]+)"/, (low) => ({ written: low, version: "" })]
];
function parseSwiftPackage(text) {
  const tools = TOOLS.exec(text)?.[1];
  const own = tools === void 0 ? [] : [{ name: "swift", written: tools, section: "swift-tools-version", role: "runtime", line: 1 }];
  return {
    dependencies: [
      ...own,
      ...packagesOf(text.replaceAll(/^[^\S\n]*\/\/.*$/gm, (comment) => comment.replaceAll(/[^\n]+/g, "")))
    ]
  };
}
function packagesOf(code) {
  let [line, read2] = [1, 0];
  return [...code.matchAll(PACKAGE)].map((found) => {
    const [whole, kind, address = "", rest = ""] = found;
    const end = found.index + whole.length - rest.length + Math.max(rest.search(/["']/), 0);
    line += code.slice(read2, end).split("\n").length - 1;
    read2 = end;
    const known = { name: identityOf(address), section: "dependencies", line };
    if (kind === "path")
      return { ...known, written: address, version: "", source: { kind: "file", location: address } };
    return { ...known, ...askedFor(rest) };
  });
}
function askedFor(rest) {
  for (const [pattern, asked] of REQUIREMENTS2) {
    const [, low, high = ""] = pattern.exec(rest) ?? [];
    if (low !== void 0) return asked(low, high);
  }
  return { written: null };
}
var identityOf = (address) => address.replace(/\/+$/, "").replace(/\.git$/, "").replace(/^.*\//, "").toLowerCase();
function parseSwiftResolved(text) {
  const root = parseJson(text);
  const pins = [...nodesAt(root, "pins"), ...nodesAt(root, "object.pins")].flatMap(({ node: node2 }) => node2.items);
  if (pins.length === 0 && !root.members.has("version")) throw new Unreadable("it is no Package.resolved");
  return { dependencies: pins.map(pinOf), lockfile: true };
}
function pinOf(node2) {
  const state = node2.members.get("state");
  const address = textOf(node2, "location") ?? textOf(node2, "repositoryURL") ?? "";
  const key = ["version", "branch", "revision"].find((name) => textOf(state, name) !== void 0) ?? "version";
  return {
    name: textOf(node2, "identity") ?? identityOf(address),
    written: textOf(state, key) ?? null,
    digest: textOf(state, "revision"),
    source: { kind: "registry", location: repositoryOf(address) },
    section: "pins",
    line: state?.members.get(key)?.line ?? node2.line
  };
}

// src/domains/dependencies/ecosystems/swift.ts
var RESOLVED = /(?:^|\/)Package\.resolved$/;
var swift2 = {
  name: "swift",
  versions: swift,
  claims: (path) => /(?:^|\/)Package(?:@swift-[\w.]+)?\.swift$/.test(path) || RESOLVED.test(path),
  parse: (text, path) => RESOLVED.test(path) ? parseSwiftResolved(text) : parseSwiftPackage(text),
  manifestsOf: (path) => [path.replace(/resolved$/, "swift")]
};
var swift_default = swift2;

// src/domains/dependencies/parsers/hcl.ts
var TOKEN2 = /\r?\n|[^\S\n]+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|<<-?[\w-]+[^\n]*|\w[\w.-]*|[^\s\w]/gy;
function parseHcl(text) {
  const attributes = [];
  const blocks = [];
  let statement = [];
  const end = () => {
    const [name, equals, value, ...rest] = statement;
    if (name !== void 0 && equals?.text === "=" && value?.kind === "string" && rest.length === 0) {
      attributes.push({
        path: blocks.map(({ header }) => header),
        name: name.text,
        value: value.text,
        line: value.line
      });
    }
    statement = [];
  };
  for (const token of tokensOf3(text)) {
    if (token.text === "{" && token.kind === "mark") {
      blocks.push({ header: headerOf(statement), line: token.line });
      statement = [];
    } else if (token.text === "}" && token.kind === "mark") {
      end();
      if (blocks.pop() === void 0) throw new Unreadable(`line ${token.line}: a brace closes nothing`, token.line);
    } else if (token.kind === "newline" || token.text === ",") end();
    else statement.push(token);
  }
  end();
  const open3 = blocks.at(-1);
  if (open3 !== void 0) throw new Unreadable(`line ${open3.line}: a brace is not closed`, open3.line);
  return attributes;
}
var headerOf = (statement) => statement.filter(({ kind }) => kind !== "mark").map(({ text }) => text).join(" ");
function tokensOf3(text) {
  const tokens = [];
  let line = 1;
  for (let at2 = 0; at2 < text.length; ) {
    const { kind, content, end } = tokenAt(text, at2, line);
    if (kind !== void 0) tokens.push({ kind, text: content, line });
    for (let i = text.indexOf("\n", at2); i !== -1 && i < end; i = text.indexOf("\n", i + 1)) line++;
    at2 = end;
  }
  return tokens;
}
function tokenAt(text, at2, line) {
  TOKEN2.lastIndex = at2;
  const [content = " "] = TOKEN2.exec(text) ?? [];
  const end = at2 + content.length;
  if (content === '"') {
    const close = endOfString(text, end, line);
    return { kind: "string", content: text.slice(end, close - 1), end: close };
  }
  const heredoc = /^<<-?([\w-]+)/.exec(content)?.[1];
  if (heredoc !== void 0) return { kind: void 0, content, end: endOfHeredoc(text, end, heredoc) };
  return { kind: kindOf(content), content, end };
}
function kindOf(content) {
  if (/^\r?\n$/.test(content)) return "newline";
  if (/^\w/.test(content)) return "word";
  return /^(?:\s|#|\/[/*])/.test(content) ? void 0 : "mark";
}
function endOfHeredoc(text, from, word) {
  for (let at2 = text.indexOf("\n", from); at2 !== -1; at2 = text.indexOf("\n", at2 + 1)) {
    const end = text.indexOf("\n", at2 + 1);
    if (text.slice(at2 + 1, end === -1 ? void 0 : end).trim() === word) return end === -1 ? text.length : end;
  }
  return text.length;
}
var MARK = /\\.|[$%]{1,2}\{|["{}\n]/g;
function endOfString(text, from, line) {
  const open3 = ["string"];
  MARK.lastIndex = from;
  for (let mark = MARK.exec(text)?.[0]; mark !== void 0; mark = MARK.exec(text)?.[0]) {
    if (mark === "\n" && open3.at(-1) === "string") break;
    enter(open3, mark);
    if (open3.length === 0) return MARK.lastIndex;
  }
  throw new Unreadable(`line ${line}: a string is not closed`, line);
}
function enter(open3, mark) {
  const isString2 = open3.at(-1) === "string";
  if (mark === (isString2 ? '"' : "}")) open3.pop();
  else if (isString2 ? /^[$%]\{/.test(mark) : /["{]$/.test(mark)) open3.push(mark === '"' ? "string" : "template");
}

// src/domains/dependencies/parsers/terraform.ts
var REGISTRY2 = "registry.terraform.io";
var MODULE2 = { ecosystem: "terraform-module" };
function parseTerraform(text) {
  const dependencies = [...blocksOf(parseHcl(text))].flatMap(([path, block]) => entriesOf6(path.split("\n"), block));
  return { dependencies: dependencies.toSorted((a, b) => a.line - b.line) };
}
function parseTerraformLock(text) {
  const dependencies = parseHcl(text).flatMap(
    ({ path: [header = ""], name, value, line }) => name === "version" && header.startsWith("provider ") ? [provider(header.slice("provider ".length), value, "provider", line)] : []
  );
  return { dependencies, lockfile: true };
}
function blocksOf(attributes) {
  const blocks = /* @__PURE__ */ new Map();
  for (const attribute of attributes) {
    const path = attribute.path.join("\n");
    const block = blocks.get(path) ?? /* @__PURE__ */ new Map();
    blocks.set(path, block.set(attribute.name, attribute));
  }
  return blocks;
}
function entriesOf6([header = "", ...inner], block) {
  const [type, label = ""] = header.split(" ");
  if (type === "terraform") return terraformEntries(inner, block);
  if (inner.length > 0) return [];
  if (type === "module") return moduleOf(label, block);
  const version = type === "provider" ? block.get("version") : void 0;
  return version === void 0 ? [] : [provider(label, version.value, "provider", version.line)];
}
function terraformEntries([section, name], block) {
  if (section === void 0) return requiredVersion(block);
  if (section !== "required_providers") return [];
  return name === void 0 ? shortProviders(block) : [requiredProvider(name, block)];
}
function requiredVersion(block) {
  const required = block.get("required_version");
  return required === void 0 ? [] : [{ name: "terraform", written: required.value, section: "terraform", role: "runtime", line: required.line }];
}
var shortProviders = (block) => [...block.values()].map(({ name, value, line }) => provider(name, value, "required_providers", line));
function requiredProvider(name, block) {
  const version = block.get("version");
  const source = block.get("source");
  return provider(source?.value ?? name, version?.value ?? null, "required_providers", (version ?? source)?.line ?? 1);
}
function provider(address, written, section, line) {
  const [, host, name] = /^([^/]+\.[^/]+)\/([^/]+\/[^/]+)$/.exec(address) ?? [];
  const source = host === void 0 || host === REGISTRY2 ? void 0 : { kind: "registry", location: host };
  return { name: name ?? address, written, section, source, line };
}
function moduleOf(slot, block) {
  const [source, version] = [block.get("source"), block.get("version")];
  if (source === void 0) return [];
  const line = (version ?? source).line;
  return [{ written: version?.value ?? null, ...moduleOrigin(source.value), section: "module", slot, line, ...MODULE2 }];
}
function moduleOrigin(address) {
  const [url = "", query = ""] = address.replace(/^git::/, "").split("?", 2);
  if (/^\.{0,2}\//.test(address)) return { name: address, source: { kind: "file", location: address } };
  if (/^(?:git::|git@|github\.com\/|bitbucket\.org\/)|\.git(?:\/\/|$)/.test(address.replace(/\?.*$/, ""))) {
    const ref = /(?:^|&)ref=([^&]+)/.exec(query)?.[1];
    return { name: repositoryOf(url), written: ref ?? null, ...gitReference(url.replace(/(?<!:)\/\/.*$/, ""), ref) };
  }
  if (/^(?:https?|s3|gcs):/.test(address))
    return { name: repositoryOf(url), source: { kind: "http", location: hostOf(url) } };
  return { name: address };
}

// src/domains/dependencies/ecosystems/terraform.ts
var CONFIGURATION2 = /\.(?:tf|tofu)$/;
var LOCK6 = /(?:^|\/)\.terraform\.lock\.hcl$/;
var terraform2 = {
  name: "terraform-provider",
  versions: terraform,
  claims: (path) => CONFIGURATION2.test(path) || LOCK6.test(path),
  parse: (text, path) => LOCK6.test(path) ? parseTerraformLock(text) : parseTerraform(text),
  manifestsOf(path) {
    if (!LOCK6.test(path)) return [];
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    return ["versions.tf", "main.tf", "providers.tf", "terraform.tf"].map((name) => folder + name);
  }
};
var terraform_default = terraform2;

// src/domains/dependencies/parsers/tool-versions.ts
var parseToolVersions = (text) => eachLine(text, /^(\S+)\s+(\S.*)$/);
var parseSdkman = (text) => eachLine(text, /^([\w.-]+)\s*=\s*(\S+)$/);
function eachLine(text, pattern) {
  const dependencies = text.split(/\r?\n/).flatMap((raw, index) => {
    const [, name, written] = pattern.exec(raw.replace(/(?:^|\s)#.*$/, "").trim()) ?? [];
    return name === void 0 || written === void 0 ? [] : [tool(name, written, "", index + 1)];
  });
  return { dependencies };
}
function parseMise(text) {
  const found = nodesAt(parseToml(text), "tools");
  const dependencies = found.flatMap(
    ({ section, node: node2 }) => [...node2.members].flatMap(([name, value]) => {
      const written = versionsOf(value).join(" ");
      return written === "" ? [] : [tool(name, written, section, value.members.get("version")?.line ?? value.line)];
    })
  );
  return { dependencies, sections: sectionsOf(found) };
}
function versionsOf(node2) {
  if (typeof node2.value === "string") return [node2.value];
  return [textOf(node2, "version") ?? [], ...node2.items.map(versionsOf)].flat();
}
var tool = (name, written, section, line) => ({
  name,
  written,
  version: /^\S+/.exec(written)?.[0],
  section,
  role: "runtime",
  line
});

// src/domains/dependencies/versions/tool.ts
var FULL2 = 3;
var LONGEST9 = 256;
var tool2 = {
  name: "tool",
  parse(text) {
    if (text.length > LONGEST9) return void 0;
    const version = text.replace(/^[^0-9]*/, "");
    const numbers = releaseNumbers(version);
    if (numbers === void 0) return void 0;
    return numbers.length < FULL2 ? floating(version, numbers) : numbered(version, numbers, true);
  },
  compare: (a, b) => comparePrecedence(a.text, b.text)
};

// src/domains/dependencies/ecosystems/tool.ts
var PARSERS7 = [
  [/(?:^|\/)\.tool-versions$/, parseToolVersions],
  [/(?:^|\/)(?:\.?mise(?:\.[\w-]+)?\.toml|\.?config\/mise(?:\/config)?\.toml|\.?mise\/config\.toml)$/, parseMise],
  [/(?:^|\/)\.sdkmanrc$/, parseSdkman],
  [/(?:^|\/)\.terraform-version$/, (text) => versionFile("terraform", text)],
  [/(?:^|\/)\.java-version$/, (text) => versionFile("java", text)],
  [/(?:^|\/)\.bazelversion$/, (text) => versionFile("bazel", text)]
];
var parserOf5 = (path) => PARSERS7.find(([pattern]) => pattern.test(path))?.[1];
var tool3 = {
  name: "tool",
  versions: tool2,
  claims: (path) => parserOf5(path) !== void 0,
  parse: (text, path) => parserOf5(path)?.(text) ?? { dependencies: [] }
};
var tool_default = tool3;

// src/domains/dependencies/ecosystems/index.ts
var ecosystems = [
  bundler_default,
  cargo_default,
  composer_default,
  docker_default,
  github_actions_default,
  go_default,
  gradle_default,
  helm_default,
  maven_default,
  mix_default,
  npm_default,
  nuget_default,
  pre_commit_default,
  pub_default,
  pypi_default,
  swift_default,
  terraform_default,
  tool_default
].flat();

// src/domains/dependencies/claims.ts
var VENDORED = /(?:^|\/)(?:node_modules|vendor)\//;
var concerns = (ecosystem, path) => !VENDORED.test(path) && (ecosystem.claims(path) || ecosystem.visits?.(path) === true);
var claims = (path) => ecosystems.some((ecosystem) => concerns(ecosystem, path));

export {
  releaseNumbers,
  stepOf,
  sharesPrefix,
  breaksBySemver,
  compareParts,
  belongsTo,
  terraform,
  docker_default,
  goRelease,
  ecosystems,
  concerns,
  claims
};
