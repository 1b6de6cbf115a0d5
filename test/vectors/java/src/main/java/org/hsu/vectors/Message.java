package org.hsu.vectors;

import java.util.LinkedHashMap;
import java.util.Map;

/** Rules 18 to 21: a message, and a receipt, which is one. */
record Message(Jws jws, Map<String, Object> payload, String digest) {
    private static final String TYP = "hsu-msg+jws";
    private static final String CLASS = "E-SCHEMA-INVALID";
    private static final int LIMIT = 512 * Bytes.KIB;

    static Message read(String text, Keys keys) {
        Jws jws = Jws.compact(text, TYP, LIMIT);
        Map<String, Object> payload = StrictJson.object(jws.payload());
        Map<String, Object> from = Shape.object(payload.get("from"), CLASS);
        String member = Shape.text(from.get("member"), CLASS);
        String unit = Shape.text(from.get("unit"), CLASS);
        jws.verify(keys.of(jws.kid(), "sign", member, unit));
        return new Message(jws, payload, Bytes.digest(Bytes.utf8(text)));
    }

    Map<String, Object> from() {
        return Shape.object(payload.get("from"), CLASS);
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", payload.get("id"));
        facts.put("from", payload.get("from"));
        facts.put("type", payload.get("type"));
        facts.put("digest", digest);
        facts.put("alg", jws.alg());
        facts.put("kid", jws.kid());
        facts.put("typ", TYP);
        facts.put("payload", Bytes.digest(jws.payload()));
        return facts;
    }
}
