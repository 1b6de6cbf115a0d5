package org.hsu.vectors;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

/** Rules 1 to 4: base64url in its only spelling, digests, sizes. */
final class Bytes {
    static final int KIB = 1024;

    private Bytes() {}

    /** Rule 1. */
    static byte[] decode(String segment, String code) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(segment);
            Refused.unless(encode(bytes).equals(segment), code);
            return bytes;
        } catch (IllegalArgumentException notBase64url) {
            throw new Refused(code);
        }
    }

    static byte[] decode(String segment, int length, String code) {
        byte[] bytes = decode(segment, code);
        Refused.unless(bytes.length == length, code);
        return bytes;
    }

    static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Rule 2. */
    static String digest(byte[] bytes) {
        try {
            return encode(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rule 4. */
    static void atMost(int limit, byte[] bytes) {
        Refused.unless(bytes.length <= limit, "E-TOO-LARGE");
    }

    static void atMost(int limit, String text) {
        atMost(limit, utf8(text));
    }
}
