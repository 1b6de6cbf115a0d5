package org.hsu.vectors;

import java.util.Map;
import java.util.Objects;

/** Rules 22 and 23: the plaintext of a part against what its message states. */
record Part(Object from, Object id, String part, Object commitment) {
    private static final int SALT = 32;
    private static final int PLAINTEXT = 512 * Bytes.KIB;
    private static final int LIMIT = 768 * Bytes.KIB;

    Map<String, Object> content(byte[] plaintext) {
        Bytes.atMost(PLAINTEXT, plaintext);
        Refused.unless(Bytes.digest(plaintext).equals(commitment), "E-COMMITMENT");
        Map<String, Object> json = StrictJson.object(plaintext);
        Shape.members(json, "E-FORM", "from", "id", "part", "salt", "content");
        Map<String, Object> writer = Shape.members(json.get("from"), "E-FORM", "member", "unit", "role");
        String name = Shape.text(json.get("part"), Shape.PART, "E-FORM");
        Bytes.decode(Shape.text(json.get("salt"), "E-FORM"), SALT, "E-FORM");
        boolean same = from instanceof Map<?, ?> sender
                && writer.entrySet().stream().allMatch(own -> Objects.equals(own.getValue(), sender.get(own.getKey())))
                && id != null && id.equals(json.get("id")) && name.equals(part);
        Refused.unless(same, "E-COMMITMENT");
        return Shape.object(json.get("content"), "E-FORM");
    }

    /** Opened as one of the receiver's units. */
    static Jwe.Opened open(String jwe, Keys keys) {
        return Jwe.read(jwe, "hsu-part+jwe", LIMIT).open(kid -> keys.own(kid, true));
    }
}
