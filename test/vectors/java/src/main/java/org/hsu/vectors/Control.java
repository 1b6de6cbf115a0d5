package org.hsu.vectors;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules 43 and 47 to 52: what a link carries besides items. */
final class Control {
    private static final String CODE = "E-LINK-INVALID";
    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern ERROR = Pattern.compile("E-[A-Z0-9-]{1,40}");
    private static final Set<String> STATES = Set.of("NORMAL", "RESTORED", "CLONE", "CLOSED");
    private static final Set<String> REASONS = Set.of("ERASED", "KEY_REVOKED");
    private static final int STREAMS = 64;
    private static final int NAMED = 1000;
    private static final int ATTACHMENTS = 100;
    private static final int CHUNKS = 200;
    private static final long PARTS = 1_000_000;

    private Control() {}

    /** Whether the kind is known; a known one that is not as it must be is refused. */
    static boolean known(Object value, String from, String to) {
        Map<String, Object> control = Shape.object(value, CODE);
        switch (Shape.text(control.get("kind"), KIND, CODE)) {
            case "HEARTBEAT":
                heartbeat(control, from, to);
                return true;
            case "VOID":
                Shape.members(control, CODE, "kind", "stream", "seq", "id", "reason");
                stream(control.get("stream"), to);
                Shape.integer(control.get("seq"), 1, CODE);
                uuid(control.get("id"));
                Shape.oneOf(control.get("reason"), REASONS, CODE);
                return true;
            case "SYNC_ASK":
                Shape.members(control, CODE, "kind");
                return true;
            case "SYNC_MARK":
                Shape.members(control, CODE, "kind", "stream", "seq", "part", "parts");
                stream(control.get("stream"), to);
                Shape.integer(control.get("seq"), 0, CODE);
                long parts = Shape.integer(control.get("parts"), 1, PARTS, CODE);
                Shape.integer(control.get("part"), 1, parts, CODE);
                return true;
            case "EPOCH":
                Shape.members(control, CODE, "kind", "closed", "last");
                stream(control.get("closed"), to);
                Shape.integer(control.get("last"), 0, CODE);
                return true;
            case "RESEAL_NEEDED":
                Shape.members(control, CODE, "kind", "id", "part");
                uuid(control.get("id"));
                Shape.text(control.get("part"), Shape.PART, CODE);
                return true;
            default:
                return false;
        }
    }

    private static void heartbeat(Map<String, Object> control, String from, String to) {
        Shape.members(control, CODE, "kind", "streams", "deferred", "refused", "chunks", "oldest", "state");
        Set<List<Object>> streams = new HashSet<>();
        for (Object value : Shape.list(control.get("streams"), 0, STREAMS, CODE)) {
            Refused.unless(streams.add(told(value, from, to)), CODE);
        }
        Shape.list(control.get("deferred"), 0, NAMED, CODE).forEach(Control::named);
        Shape.list(control.get("refused"), 0, NAMED, CODE).forEach(Control::named);
        for (Object value : Shape.list(control.get("chunks"), 0, ATTACHMENTS, CODE)) {
            Map<String, Object> chunks = Shape.members(value, CODE, "id", "attachment", "missing");
            uuid(chunks.get("id"));
            uuid(chunks.get("attachment"));
            ascending(Shape.list(chunks.get("missing"), 0, CHUNKS, CODE), CHUNKS);
        }
        if (control.get("oldest") != null) {
            Instant3339.check(control.get("oldest"), CODE);
        }
        Shape.oneOf(control.get("state"), STATES, CODE);
    }

    /** Rules 48 and 49; which stream it was, and whose. */
    private static List<Object> told(Object value, String from, String to) {
        Map<String, Object> entry = Shape.members(value, CODE, "to", "lane", "epoch", "sent", "upTo", "missing");
        List<Object> missing = Shape.list(entry.get("missing"), 0, NAMED, CODE);
        boolean own = entry.get("sent") != null;
        Link.stream(entry, own ? to : from);
        Refused.unless(own == (entry.get("upTo") == null), CODE);
        if (own) {
            Shape.integer(entry.get("sent"), 0, CODE);
            Refused.unless(missing.isEmpty(), CODE);
        } else {
            ascending(missing, Shape.integer(entry.get("upTo"), 0, CODE));
        }
        return List.of(entry.get("to"), entry.get("lane"), entry.get("epoch"), own);
    }

    private static void ascending(List<Object> numbers, long most) {
        long before = 0;
        for (Object number : numbers) {
            before = Shape.integer(number, before + 1, most, CODE);
        }
    }

    private static void named(Object value) {
        Map<String, Object> entry = Shape.members(value, CODE, "id", "code");
        uuid(entry.get("id"));
        Shape.text(entry.get("code"), ERROR, CODE);
    }

    private static void stream(Object value, String member) {
        Link.stream(Shape.members(value, CODE, "to", "lane", "epoch"), member);
    }

    private static void uuid(Object value) {
        Shape.text(value, Shape.UUID7, CODE);
    }
}
