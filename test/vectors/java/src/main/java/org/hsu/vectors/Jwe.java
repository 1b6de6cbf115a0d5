package org.hsu.vectors;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEDecrypter;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.crypto.X25519Decrypter;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.Base64URL;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Rules 24 to 33. The strict form is judged here; nimbus agrees on the key, unwraps and decrypts. */
record Jwe(byte[] aad, List<Entry> entries, byte[] iv, byte[] ciphertext, byte[] tag) {
    private static final String FORM = "E-FORM";
    private static final String UNREADABLE = "E-SEALED-UNREADABLE";
    private static final int IV = 12;
    private static final int TAG = 16;
    private static final int WRAPPED = 40;
    private static final int FEWEST = 2;
    private static final int MOST = 64;

    record Entry(String kid, Map<String, Object> epk, byte[] wrapped) {}

    record Opened(String kid, byte[] plaintext) {}

    static Jwe read(String text, String typ, int limit) {
        Bytes.atMost(limit, text);
        return text.startsWith("{") ? general(text, typ) : compact(text, typ);
    }

    private static Jwe compact(String text, String typ) {
        String[] segments = text.split("\\.", -1);
        Refused.unless(segments.length == 5, FORM);
        Map<String, Object> header = Header.read(segments[0], typ, "alg", "enc", "kid", "epk", "typ");
        enc(header);
        Map<String, Object> epk = recipient(header);
        Entry entry = new Entry((String) header.get("kid"), epk, Bytes.decode(segments[1], WRAPPED, FORM));
        return new Jwe(Bytes.utf8(segments[0]), List.of(entry), Bytes.decode(segments[2], IV, FORM),
                Bytes.decode(segments[3], FORM), Bytes.decode(segments[4], TAG, FORM));
    }

    private static Jwe general(String text, String typ) {
        Map<String, Object> json = StrictJson.object(Bytes.utf8(text));
        Shape.members(json, FORM, "ciphertext", "iv", "recipients", "tag", "protected");
        List<Object> recipients = Shape.list(json.get("recipients"), FEWEST, MOST, FORM);
        String[] texts = new String[4];
        String[] names = {"protected", "iv", "tag", "ciphertext"};
        for (int i = 0; i < names.length; i++) {
            texts[i] = Shape.text(json.get(names[i]), FORM);
        }
        enc(Header.read(texts[0], typ, "enc", "typ"));
        byte[] iv = Bytes.decode(texts[1], IV, FORM);
        byte[] tag = Bytes.decode(texts[2], TAG, FORM);
        byte[] ciphertext = Bytes.decode(texts[3], FORM);
        return new Jwe(Bytes.utf8(texts[0]), entries(recipients), iv, ciphertext, tag);
    }

    /** Each recipient in turn: its members, its header, its wrapped key, and that its `kid` is new. */
    private static List<Entry> entries(List<Object> recipients) {
        List<Entry> entries = new ArrayList<>();
        Set<String> kids = new HashSet<>();
        for (Object value : recipients) {
            Map<String, Object> recipient = Shape.members(value, FORM, "encrypted_key", "header");
            String wrapped = Shape.text(recipient.get("encrypted_key"), FORM);
            Map<String, Object> header = Shape.members(recipient.get("header"), Header.CODE, "alg", "kid", "epk");
            Map<String, Object> epk = recipient(header);
            String kid = (String) header.get("kid");
            entries.add(new Entry(kid, epk, Bytes.decode(wrapped, WRAPPED, FORM)));
            Refused.unless(kids.add(kid), FORM);
        }
        return entries;
    }

    private static void enc(Map<String, Object> header) {
        Refused.unless("A256GCM".equals(header.get("enc")), Header.CODE);
    }

    private static Map<String, Object> recipient(Map<String, Object> header) {
        Refused.unless("ECDH-ES+A256KW".equals(header.get("alg")), Header.CODE);
        Shape.digest(header.get("kid"), Header.CODE);
        Map<String, Object> epk = Shape.object(header.get("epk"), Header.CODE);
        Refused.unless(!"Ed25519".equals(epk.get("crv")), Header.CODE);
        Curves.check(epk, Header.CODE);
        return epk;
    }

    /** Rule 31. */
    Opened open(Function<String, JWK> own) {
        for (Entry entry : entries) {
            JWK key = own.apply(entry.kid());
            if (key != null) {
                return new Opened(entry.kid(), decrypt(entry, key));
            }
        }
        throw new Refused("E-NOT-SEALED-TO-ME");
    }

    private byte[] decrypt(Entry entry, JWK key) {
        Refused.unless(entry.epk().get("crv").equals(key.toJSONObject().get("crv")), UNREADABLE);
        JWEHeader header = new JWEHeader.Builder(JWEAlgorithm.ECDH_ES_A256KW, EncryptionMethod.A256GCM)
                .ephemeralPublicKey(Key.jwk(entry.epk())).build();
        try {
            JWEDecrypter decrypter = key instanceof ECKey
                    ? new ECDHDecrypter(key.toECKey())
                    : new X25519Decrypter(key.toOctetKeyPair());
            return decrypter.decrypt(header, Base64URL.encode(entry.wrapped()), Base64URL.encode(iv),
                    Base64URL.encode(ciphertext), Base64URL.encode(tag), aad);
        } catch (JOSEException e) {
            throw new Refused(UNREADABLE);
        }
    }
}
