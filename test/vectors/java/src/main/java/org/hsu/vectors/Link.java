package org.hsu.vectors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules 40 to 44. */
record Link(Map<String, Object> payload) {
    static final String CODE = "E-LINK-INVALID";
    private static final String TYP = "hsu-link+jws";
    private static final int LIMIT = 256 * Bytes.KIB;
    private static final int MOST = 100;
    private static final Set<String> LANES = Set.of("express", "normal");

    /** Rule 44: whatever is wrong, the code is the same. */
    static Link read(String text, Keys keys) {
        try {
            Jws jws = Jws.compact(text, TYP, LIMIT);
            Map<String, Object> payload = StrictJson.object(jws.payload());
            shape(payload);
            jws.verify(keys.of(jws.kid(), "link", (String) payload.get("from"), null));
            return new Link(payload);
        } catch (Refused whatever) {
            throw new Refused(CODE);
        }
    }

    private static void shape(Map<String, Object> link) {
        Shape.members(link, CODE, "v", "from", "to", "instance", "epoch", "directory", "sentAt", "items", "control");
        Shape.integer(link.get("v"), 1, 1, CODE);
        String from = Shape.text(link.get("from"), Shape.MEMBER, CODE);
        String to = Shape.text(link.get("to"), Shape.MEMBER_OR_ALL, CODE);
        Refused.unless(!to.equals(from), CODE);
        Shape.text(link.get("instance"), Shape.UUID7, CODE);
        Shape.integer(link.get("epoch"), 1, CODE);
        Shape.integer(link.get("directory"), 1, CODE);
        Instant3339.check(link.get("sentAt"), CODE);
        List<Object> items = Shape.list(link.get("items"), 0, MOST, CODE);
        List<Object> control = Shape.list(link.get("control"), 0, MOST, CODE);
        Refused.unless(!items.isEmpty() || !control.isEmpty(), CODE);
        Set<List<Object>> numbers = new HashSet<>();
        for (Object item : items) {
            Refused.unless(numbers.add(item(item, to)), CODE);
        }
        control.forEach(one -> Control.known(one, from, to));
    }

    /** An item's {to, lane, epoch, seq}. */
    private static List<Object> item(Object value, String linkTo) {
        Map<String, Object> item = Shape.members(value, CODE, "to", "lane", "epoch", "seq", "id", "digest", "prev");
        stream(item, linkTo);
        long seq = Shape.integer(item.get("seq"), 1, CODE);
        Shape.text(item.get("id"), Shape.UUID7, CODE);
        Shape.digest(item.get("digest"), CODE);
        if (item.get("prev") != null) {
            Shape.text(item.get("prev"), Shape.UUID7, CODE);
        }
        return List.of(item.get("to"), item.get("lane"), item.get("epoch"), seq);
    }

    /** Rules 42 and 47, of anything that holds the members of a stream to this member or to ALL. */
    static void stream(Map<String, Object> holder, String member) {
        String to = Shape.text(holder.get("to"), Shape.MEMBER_OR_ALL, CODE);
        Refused.unless(to.equals("ALL") || to.equals(member), CODE);
        Shape.oneOf(holder.get("lane"), LANES, CODE);
        Shape.integer(holder.get("epoch"), 1, CODE);
    }

    String from() {
        return (String) payload.get("from");
    }

    List<Object> items() {
        return Shape.list(payload.get("items"), 0, MOST, CODE);
    }

    Map<String, Object> facts() {
        List<Object> known = new ArrayList<>();
        List<Object> unknown = new ArrayList<>();
        for (Object control : Shape.list(payload.get("control"), 0, MOST, CODE)) {
            if (Control.known(control, from(), (String) payload.get("to"))) {
                known.add(control);
            } else {
                unknown.add(Shape.object(control, CODE).get("kind"));
            }
        }
        Map<String, Object> facts = new LinkedHashMap<>(payload);
        facts.remove("v");
        facts.put("control", known);
        facts.put("unknown", unknown);
        return facts;
    }
}
