package org.hsu.vectors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One vector, its long texts written out. What is expected is looked at only after the judgement. */
record Vector(String form, String name, Map<String, Object> input, Map<String, Object> expected) {
    private static final Set<String> LONG_TEXT = Set.of("head", "fill", "times", "tail");

    static Vector of(Object value) {
        Map<String, Object> vector = Shape.object(value, "vector");
        return new Vector(Shape.text(vector.get("form"), "vector"), Shape.text(vector.get("name"), "vector"),
                Shape.object(longTexts(vector.get("input")), "vector"), vector);
    }

    /** Null where this reader agrees, else a sentence that says how it does not. */
    String disagreement(Keys keys) {
        String outcome;
        boolean good = "good".equals(expected.get("expect"));
        String expectedOutcome = good ? "taken" : Shape.text(expected.get("code"), "vector");
        Map<String, Object> facts = null;
        try {
            facts = judge(keys);
            outcome = "taken";
        } catch (Refused refused) {
            outcome = refused.code();
        } catch (RuntimeException fault) {
            outcome = "fault of the reader: " + fault;
        }
        if (!outcome.equals(expectedOutcome)) {
            return "expected " + expectedOutcome + ", found " + outcome;
        }
        return !good || facts.equals(longTexts(expected.get("facts"))) ? null : "other facts: " + facts;
    }

    private Map<String, Object> judge(Keys keys) {
        switch (form) {
            case "message":
            case "receipt":
                return Message.read(text("jws"), keys).facts();
            case "part":
                return Map.of("content", part().content(Bytes.decode(text("bytes"), "E-FORM")));
            case "sealed-part":
                Jwe.Opened opened = Part.open(text("jwe"), keys);
                return Map.of("kid", opened.kid(), "content", part().content(opened.plaintext()));
            case "link":
                return Link.read(text("jws"), keys).facts();
            case "parcel":
                return Parcel.facts(text("record"), keys);
            case "chunk":
                return Chunk.facts(input);
            case "attachment":
                return Chunk.attachment(input);
            case "statement":
                return Statement.facts(text("statement"), keys);
            case "pulse":
                return Pulse.facts(text("jws"), text("member"), keys);
            default:
                throw new IllegalStateException("no such form");
        }
    }

    private Part part() {
        return new Part(input.get("from"), input.get("id"), text("part"), input.get("commitment"));
    }

    private String text(String member) {
        return (String) input.get(member);
    }

    private static Object longTexts(Object value) {
        if (value instanceof List<?> list) {
            List<Object> out = new ArrayList<>();
            list.forEach(element -> out.add(longTexts(element)));
            return out;
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        if (map.keySet().equals(LONG_TEXT)) {
            int times = ((Double) map.get("times")).intValue();
            return map.get("head") + ((String) map.get("fill")).repeat(times) + map.get("tail");
        }
        Map<String, Object> out = new LinkedHashMap<>();
        map.forEach((name, element) -> out.put((String) name, longTexts(element)));
        return out;
    }
}
