package org.hsu.vectors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules 34 to 39, 45 and 46: a record as the receiver's gateway takes it. */
final class Parcel {
    private static final String FORM = "E-FORM";
    private static final String CLASS = "E-SCHEMA-INVALID";
    private static final int LIMIT = 1536 * Bytes.KIB;
    private static final int GREATEST = 1024 * Bytes.KIB;
    private static final int GREATEST_OF_MANY = 256 * Bytes.KIB;
    private static final int MESSAGES = 100;
    private static final int PARTS = 32;

    private Parcel() {}

    static Map<String, Object> facts(String record, Keys keys) {
        Jwe.Opened opened = Jwe.read(record, "hsu-parcel+jwe", LIMIT).open(kid -> keys.own(kid, false));
        Map<String, Object> parcel = plaintext(opened.plaintext());
        List<Object> messages = Shape.list(parcel.get("messages"), 0, MESSAGES, FORM);
        Link link = Link.read((String) parcel.get("link"), keys);
        items(link, messages);
        List<Object> told = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            told.add(message(Shape.object(messages.get(i), FORM), item(link, i), link, keys));
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kid", opened.kid());
        facts.put("bytes", (double) opened.plaintext().length);
        facts.put("link", link.facts());
        facts.put("messages", told);
        return facts;
    }

    /** Rules 35 to 38. */
    private static Map<String, Object> plaintext(byte[] bytes) {
        Bytes.atMost(GREATEST, bytes);
        Map<String, Object> parcel = StrictJson.object(bytes);
        Shape.members(parcel, FORM, "v", "link", "messages", "pad");
        Shape.integer(parcel.get("v"), 1, 1, FORM);
        Shape.text(parcel.get("link"), FORM);
        Refused.unless(bytes.length >= Bytes.KIB && Integer.bitCount(bytes.length) == 1, FORM);
        Refused.unless(Shape.text(parcel.get("pad"), FORM).chars().allMatch(c -> c == ' '), FORM);
        List<Object> messages = Shape.list(parcel.get("messages"), 0, MESSAGES, FORM);
        Refused.unless(bytes.length <= GREATEST_OF_MANY || messages.size() == 1, "E-TOO-LARGE");
        messages.forEach(Parcel::shape);
        return parcel;
    }

    private static void shape(Object value) {
        Map<String, Object> message = Shape.members(value, FORM, "jws", "parts");
        Shape.text(message.get("jws"), FORM);
        Set<String> names = new HashSet<>();
        for (Object entry : Shape.list(message.get("parts"), 0, PARTS, FORM)) {
            Map<String, Object> part = Shape.members(entry, FORM, "part", "jwe");
            Shape.text(part.get("jwe"), FORM);
            Refused.unless(names.add(Shape.text(part.get("part"), Shape.PART, FORM)), FORM);
        }
    }

    /** Rule 45. */
    private static void items(Link link, List<Object> messages) {
        Refused.unless(link.items().size() == messages.size(), Link.CODE);
        for (int i = 0; i < messages.size(); i++) {
            String jws = (String) Shape.object(messages.get(i), FORM).get("jws");
            Refused.unless(Bytes.digest(Bytes.utf8(jws)).equals(item(link, i).get("digest")), Link.CODE);
        }
    }

    private static Map<String, Object> item(Link link, int place) {
        return Shape.object(link.items().get(place), Link.CODE);
    }

    private static Map<String, Object> message(
            Map<String, Object> entry, Map<String, Object> item, Link link, Keys keys) {
        Message message = Message.read((String) entry.get("jws"), keys);
        Refused.unless(link.from().equals(message.from().get("member")), Link.CODE);
        Refused.unless(item.get("id").equals(message.payload().get("id")), Link.CODE);
        Map<String, Object> facts = message.facts();
        facts.put("parts", contents(message, carried(entry), keys));
        return facts;
    }

    private static Map<String, String> carried(Map<String, Object> entry) {
        Map<String, String> carried = new HashMap<>();
        for (Object value : Shape.list(entry.get("parts"), 0, PARTS, FORM)) {
            Map<String, Object> part = Shape.object(value, FORM);
            carried.put((String) part.get("part"), (String) part.get("jwe"));
        }
        return carried;
    }

    /** Rule 39: what `sealed` names for the receiver's units is opened, in its order; no other part is. */
    private static Map<String, Object> contents(Message message, Map<String, String> carried, Keys keys) {
        Map<String, Object> contents = new LinkedHashMap<>();
        if (message.payload().get("sealed") instanceof List<?> sealed) {
            for (Object value : sealed) {
                Map<String, Object> stated = Shape.object(value, CLASS);
                String name = Shape.text(stated.get("part"), CLASS);
                if (keys.namesUnit(stated.get("units"))) {
                    Refused.unless(carried.containsKey(name), "E-SEALED-UNREADABLE");
                    Object id = message.payload().get("id");
                    Part part = new Part(message.from(), id, name, stated.get("commitment"));
                    contents.put(name, part.content(Part.open(carried.get(name), keys).plaintext()));
                }
            }
        }
        return contents;
    }
}
