package org.hsu.vectors;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules 5 to 12. Values are Map, List, String, Double, Boolean and null. */
final class StrictJson {
    private static final String CODE = "E-JSON";
    private static final Set<String> FORBIDDEN = Set.of("__proto__", "constructor", "prototype");
    private static final int DEPTH = 32;
    private static final int NUMBER_LENGTH = 32;
    private static final double GREATEST = 9007199254740991d;
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

    private final String text;
    private final Matcher number;
    private int at;

    private StrictJson(String text) {
        this.text = text;
        this.number = NUMBER.matcher(text);
    }

    static Object read(byte[] bytes) {
        StrictJson json = new StrictJson(unicode(bytes));
        json.blanks();
        Object value = json.value(1);
        json.blanks();
        Refused.unless(json.at == json.text.length(), CODE);
        return value;
    }

    /** Rule 12. */
    static Map<String, Object> object(byte[] bytes) {
        return Shape.object(read(bytes), CODE);
    }

    private static String unicode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Refused(CODE);
        }
    }

    private Object value(int depth) {
        switch (peek()) {
            case '{':
                return members(depth);
            case '[':
                return elements(depth);
            case '"':
                return string();
            case 't':
                return word("true", Boolean.TRUE);
            case 'f':
                return word("false", Boolean.FALSE);
            case 'n':
                return word("null", null);
            default:
                return number();
        }
    }

    private Map<String, Object> members(int depth) {
        Refused.unless(depth <= DEPTH, CODE);
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        blanks();
        if (taken('}')) {
            return members;
        }
        do {
            blanks();
            Refused.unless(peek() == '"', CODE);
            String name = string();
            Refused.unless(!FORBIDDEN.contains(name) && !members.containsKey(name), CODE);
            blanks();
            Refused.unless(taken(':'), CODE);
            blanks();
            members.put(name, value(depth + 1));
            blanks();
        } while (taken(','));
        Refused.unless(taken('}'), CODE);
        return members;
    }

    private List<Object> elements(int depth) {
        Refused.unless(depth <= DEPTH, CODE);
        List<Object> elements = new ArrayList<>();
        at++;
        blanks();
        if (taken(']')) {
            return elements;
        }
        do {
            blanks();
            elements.add(value(depth + 1));
            blanks();
        } while (taken(','));
        Refused.unless(taken(']'), CODE);
        return elements;
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        at++;
        for (char c = next(); c != '"'; c = next()) {
            Refused.unless(c >= 0x20, CODE);
            out.append(c == '\\' ? escaped() : c);
        }
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < out.length()
                    && Character.isLowSurrogate(out.charAt(i + 1))) {
                i++;
            } else {
                Refused.unless(c != 0 && !Character.isSurrogate(c), CODE);
            }
        }
        return out.toString();
    }

    private char escaped() {
        char c = next();
        switch (c) {
            case '"': case '\\': case '/':
                return c;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                int unit = 0;
                for (int i = 0; i < 4; i++) {
                    int digit = "0123456789abcdef".indexOf(lower(next()));
                    Refused.unless(digit >= 0, CODE);
                    unit = unit * 16 + digit;
                }
                return (char) unit;
            default:
                throw new Refused(CODE);
        }
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'F' ? (char) (c + 32) : c;
    }

    /** Rule 11. */
    private Double number() {
        number.region(at, text.length());
        Refused.unless(number.lookingAt(), CODE);
        String spelt = number.group();
        Refused.unless(spelt.length() <= NUMBER_LENGTH, CODE);
        at += spelt.length();
        double value = Double.parseDouble(spelt);
        boolean negativeZero = value == 0 && 1 / value < 0;
        Refused.unless(Math.abs(value) <= GREATEST && !negativeZero, CODE);
        return value;
    }

    private Boolean word(String word, Boolean value) {
        Refused.unless(text.startsWith(word, at), CODE);
        at += word.length();
        return value;
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean taken(char c) {
        boolean is = at < text.length() && text.charAt(at) == c;
        at += is ? 1 : 0;
        return is;
    }

    private char peek() {
        Refused.unless(at < text.length(), CODE);
        return text.charAt(at);
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }
}
