package org.hsu.vectors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** keys.json: what the directory lists, and the receiver's private halves. */
final class Keys {
    private static final String CODE = "keys.json";

    private final List<Key> listed = new ArrayList<>();
    private final Map<String, JWK> privates = new HashMap<>();
    private final String receiver;

    Keys(Map<String, Object> file) throws JOSEException {
        receiver = Shape.text(file.get("receiver"), CODE);
        for (Object entry : Shape.list(file.get("keys"), 1, Integer.MAX_VALUE, CODE)) {
            Key key = Key.of(Shape.object(entry, CODE));
            Refused.unless(key.jwk().computeThumbprint().toString().equals(key.kid()), CODE);
            listed.add(key);
        }
        for (Object entry : Shape.list(file.get("private"), 1, Integer.MAX_VALUE, CODE)) {
            Map<String, Object> own = Shape.members(entry, CODE, "kid", "jwk");
            JWK jwk = Key.jwk(Shape.object(own.get("jwk"), CODE));
            Refused.unless(jwk.isPrivate() && jwk.computeThumbprint().toString().equals(own.get("kid")), CODE);
            privates.put((String) own.get("kid"), jwk);
        }
    }

    /** Rule 18: the key of this name among those of the claimed member, unit and use. */
    Key of(String kid, String use, String member, String unit) {
        return listed.stream()
                .filter(key -> key.kid().equals(kid) && key.use().equals(use))
                .filter(key -> member.equals(key.member()) && Objects.equals(unit, key.unit()))
                .findFirst().orElseThrow(() -> new Refused("E-KEY-UNKNOWN"));
    }

    /** The officer's key of this name, or null. */
    Key ofOfficer(String kid) {
        return listed.stream()
                .filter(key -> key.kid().equals(kid) && key.use().equals("officer"))
                .findFirst().orElse(null);
    }

    /** Whether a list of {member, unit} names a unit of the receiver. */
    boolean namesUnit(Object units) {
        return units instanceof List<?> list
                && list.stream().anyMatch(unit -> unit instanceof Map<?, ?> map && receiver.equals(map.get("member")));
    }

    /** Rule 33: the private half of this name, if it is the gateway's or, for parts, one of its units'. */
    JWK own(String kid, boolean ofUnit) {
        boolean ours = listed.stream().anyMatch(key -> key.kid().equals(kid) && key.use().equals("seal")
                && receiver.equals(key.member()) && (key.unit() != null) == ofUnit);
        return ours ? privates.get(kid) : null;
    }
}
