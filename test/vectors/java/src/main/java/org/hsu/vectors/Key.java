package org.hsu.vectors;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.util.Map;

/** A key as the directory lists it; absent members are null. */
record Key(String kid, String alg, String use, String member, String unit, Double officer, JWK jwk) {

    static Key of(Map<String, Object> listed) {
        Map<String, Object> jwk = Shape.object(listed.get("jwk"), "keys.json");
        Curves.check(jwk, "keys.json");
        return new Key((String) listed.get("kid"), (String) listed.get("alg"), (String) listed.get("use"),
                (String) listed.get("member"), (String) listed.get("unit"), (Double) listed.get("officer"),
                jwk(jwk));
    }

    /** The JWK of nimbus, with its private half if `d` is there. The members have been checked before. */
    static JWK jwk(Map<String, Object> members) {
        Curve curve = Curve.parse((String) members.get("crv"));
        Base64URL x = coordinate(members.get("x"));
        Base64URL d = coordinate(members.get("d"));
        return curve.equals(Curve.P_256)
                ? new ECKey.Builder(curve, x, coordinate(members.get("y"))).d(d).build()
                : new OctetKeyPair.Builder(curve, x).d(d).build();
    }

    private static Base64URL coordinate(Object text) {
        return text == null ? null : new Base64URL((String) text);
    }
}
