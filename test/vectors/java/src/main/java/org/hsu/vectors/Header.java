package org.hsu.vectors;

import java.util.Map;

/** Rules 13 and 14: a protected header, of JWS and JWE alike. */
final class Header {
    static final String CODE = "E-HEADER";
    private static final int LONGEST = 1024;

    private Header() {}

    static Map<String, Object> read(String segment, String typ, String... names) {
        Refused.unless(segment.length() <= LONGEST, CODE);
        byte[] bytes = Bytes.decode(segment, "E-FORM");
        Object value;
        try {
            value = StrictJson.read(bytes);
        } catch (Refused notJson) {
            throw new Refused(CODE);
        }
        Map<String, Object> header = Shape.members(value, CODE, names);
        Refused.unless(typ.equals(header.get("typ")), CODE);
        return header;
    }
}
