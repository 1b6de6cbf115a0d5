package org.hsu.vectors;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Rules 53 to 57: the chunks of an attachment. */
final class Chunk {
    private static final String FORM = "E-FORM";
    private static final String UNREADABLE = "E-SEALED-UNREADABLE";
    private static final int PLAINTEXT = 512 * Bytes.KIB;
    private static final int LOCATOR = 16;
    private static final int TAG = 16;
    private static final int NONCE = 12;
    private static final int KEY = 32;
    private static final int CHUNKS = 200;

    private Chunk() {}

    static Map<String, Object> facts(Map<String, Object> input) {
        byte[] record = Bytes.decode((String) input.get("record"), FORM);
        byte[] key = Bytes.decode((String) input.get("key"), FORM);
        int length = record.length - LOCATOR - TAG;
        Refused.unless(length <= PLAINTEXT, "E-TOO-LARGE");
        Refused.unless(length >= 1, FORM);
        Refused.unless(key.length == KEY, FORM);
        long total = Shape.integer(input.get("total"), 1, CHUNKS, FORM);
        long n = Shape.integer(input.get("n"), 1, total, FORM);
        String place = input.get("member") + "/" + input.get("id") + "/" + input.get("attachment")
                + "/" + n + "/" + total;
        byte[] plaintext = open(record, key, (int) n, place);
        return Map.of("bytes", (double) plaintext.length, "digest", Bytes.digest(plaintext));
    }

    private static byte[] open(byte[] record, byte[] key, int n, String place) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] locator = Arrays.copyOf(mac.doFinal(Bytes.utf8("locator/" + place)), LOCATOR);
            Refused.unless(MessageDigest.isEqual(locator, Arrays.copyOf(record, LOCATOR)), UNREADABLE);
            byte[] nonce = ByteBuffer.allocate(NONCE).putInt(NONCE - Integer.BYTES, n).array();
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * 8, nonce));
            cipher.updateAAD(Bytes.utf8(place));
            return cipher.doFinal(record, LOCATOR, record.length - LOCATOR);
        } catch (AEADBadTagException e) {
            throw new Refused(UNREADABLE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rule 57. */
    static Map<String, Object> attachment(Map<String, Object> input) {
        List<String> digests = new ArrayList<>();
        for (Object record : Shape.list(input.get("records"), 1, CHUNKS, FORM)) {
            digests.add('"' + Bytes.digest(Bytes.decode((String) record, FORM)) + '"');
        }
        return Map.of("digest", Bytes.digest(Bytes.utf8("[" + String.join(",", digests) + "]")));
    }
}
