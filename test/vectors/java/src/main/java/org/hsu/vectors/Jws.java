package org.hsu.vectors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** Rules 13 to 18: one signature over one payload, its form judged, not yet its key. */
record Jws(String alg, String kid, byte[] signed, byte[] signature, byte[] payload) {
    private static final int SIGNATURE = 64;
    private static final BigInteger HALF = Curves.P256_ORDER.shiftRight(1);

    static Jws compact(String text, String typ, int limit) {
        Bytes.atMost(limit, text);
        String[] segments = text.split("\\.", -1);
        Refused.unless(segments.length == 3, "E-FORM");
        return of(segments[0], segments[1], segments[2], typ);
    }

    static Jws of(String protectedHeader, String payload, String signature, String typ) {
        Map<String, Object> header = Header.read(protectedHeader, typ, "alg", "kid", "typ");
        String alg = Shape.oneOf(header.get("alg"), Set.of("EdDSA", "ES256"), Header.CODE);
        String kid = Shape.digest(header.get("kid"), Header.CODE);
        byte[] raw = Bytes.decode(signature, SIGNATURE, "E-FORM");
        BigInteger s = new BigInteger(1, Arrays.copyOfRange(raw, SIGNATURE / 2, SIGNATURE));
        Refused.unless(alg.equals("EdDSA") || s.compareTo(HALF) <= 0, "E-FORM");
        byte[] bytes = Bytes.decode(payload, "E-FORM");
        return new Jws(alg, kid, Bytes.utf8(protectedHeader + "." + payload), raw, bytes);
    }

    void verify(Key key) {
        Refused.unless(holds(key), "E-SIG-INVALID");
    }

    /** Rule 18: `alg` is pinned to the key. Nimbus does the arithmetic only. */
    boolean holds(Key key) {
        if (!key.alg().equals(alg)) {
            return false;
        }
        try {
            JWSVerifier verifier = Curve.P_256.equals(curve(key))
                    ? new ECDSAVerifier(key.jwk().toECKey())
                    : new Ed25519Verifier(key.jwk().toOctetKeyPair());
            return verifier.verify(new JWSHeader(JWSAlgorithm.parse(alg)), signed, Base64URL.encode(signature));
        } catch (JOSEException e) {
            return false;
        }
    }

    private static Curve curve(Key key) {
        return Curve.parse((String) key.jwk().toJSONObject().get("crv"));
    }
}
