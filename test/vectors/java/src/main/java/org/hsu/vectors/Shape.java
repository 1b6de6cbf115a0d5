package org.hsu.vectors;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Values of JSON that have to be of a shape; each refuses with the code it is given. */
final class Shape {
    static final Pattern MEMBER = Pattern.compile("[A-Z]{2}");
    static final Pattern MEMBER_OR_ALL = Pattern.compile("[A-Z]{2}|ALL");
    static final Pattern UUID7 =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    static final Pattern PART = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private static final int DIGEST_BYTES = 32;

    private Shape() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value, String code) {
        Refused.unless(value instanceof Map, code);
        return (Map<String, Object>) value;
    }

    static Map<String, Object> members(Object value, String code, String... names) {
        Map<String, Object> object = object(value, code);
        Refused.unless(object.keySet().equals(Set.of(names)), code);
        return object;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object value, int least, int most, String code) {
        Refused.unless(value instanceof List, code);
        List<Object> list = (List<Object>) value;
        Refused.unless(list.size() >= least && list.size() <= most, code);
        return list;
    }

    static String text(Object value, String code) {
        Refused.unless(value instanceof String, code);
        return (String) value;
    }

    static String text(Object value, Pattern pattern, String code) {
        String text = text(value, code);
        Refused.unless(pattern.matcher(text).matches(), code);
        return text;
    }

    static String oneOf(Object value, Set<String> words, String code) {
        String text = text(value, code);
        Refused.unless(words.contains(text), code);
        return text;
    }

    static long integer(Object value, long least, long most, String code) {
        Refused.unless(value instanceof Double, code);
        double number = (Double) value;
        Refused.unless(number == Math.rint(number) && number >= least && number <= most, code);
        return (long) number;
    }

    static long integer(Object value, long least, String code) {
        return integer(value, least, Long.MAX_VALUE, code);
    }

    /** Rule 2. */
    static String digest(Object value, String code) {
        String text = text(value, code);
        Bytes.decode(text, DIGEST_BYTES, code);
        return text;
    }
}
