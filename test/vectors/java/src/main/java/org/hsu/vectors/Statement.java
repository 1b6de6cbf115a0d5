package org.hsu.vectors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules 58 to 60. */
final class Statement {
    private static final String FORM = "E-FORM";
    private static final int LIMIT = 1024 * Bytes.KIB;
    private static final int SIGNATURES = 16;
    private static final int OFFICERS = 2;

    private Statement() {}

    static Map<String, Object> facts(String text, Keys keys) {
        Bytes.atMost(LIMIT, text);
        Map<String, Object> json = StrictJson.object(Bytes.utf8(text));
        Shape.members(json, FORM, "payload", "signatures");
        String payload = Shape.text(json.get("payload"), FORM);
        List<Object> signatures = Shape.list(json.get("signatures"), 1, SIGNATURES, FORM);
        List<Jws> read = new ArrayList<>();
        for (Object value : signatures) {
            Map<String, Object> entry = Shape.members(value, FORM, "protected", "signature");
            entry.values().forEach(member -> Shape.text(member, FORM));
            read.add(Jws.of((String) entry.get("protected"), payload, (String) entry.get("signature"),
                    "hsu-statement+jws"));
        }
        return Map.of("payload", Bytes.digest(read.get(0).payload()), "kids", kids(read, keys));
    }

    /** Rule 59. */
    private static List<Object> kids(List<Jws> signatures, Keys keys) {
        List<Object> kids = new ArrayList<>();
        Set<Double> officers = new HashSet<>();
        for (Jws jws : signatures) {
            Key key = keys.ofOfficer(jws.kid());
            if (key != null && jws.holds(key)) {
                officers.add(key.officer());
                if (!kids.contains(jws.kid())) {
                    kids.add(jws.kid());
                }
            }
        }
        Refused.unless(officers.size() >= OFFICERS, "E-STATEMENT-INVALID");
        return kids;
    }
}
