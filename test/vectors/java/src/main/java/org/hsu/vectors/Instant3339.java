package org.hsu.vectors;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rule 40: RFC 3339 with `Z`, seconds, none or one to three decimals, on a day that exists. */
final class Instant3339 {
    private static final Pattern FORM = Pattern.compile(
            "([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.[0-9]{1,3})?Z");

    private Instant3339() {}

    static void check(Object value, String code) {
        Matcher matcher = FORM.matcher(Shape.text(value, code));
        Refused.unless(matcher.matches(), code);
        int[] fields = new int[6];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = Integer.parseInt(matcher.group(i + 1));
        }
        try {
            LocalDateTime.of(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]);
        } catch (DateTimeException noSuchTime) {
            throw new Refused(code);
        }
    }
}
