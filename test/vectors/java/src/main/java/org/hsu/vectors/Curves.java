package org.hsu.vectors;

import java.math.BigInteger;
import java.util.Map;

/** Rules 17 and 29: which public points are taken. */
final class Curves {
    static final BigInteger P256_ORDER =
            new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

    private static final int COORDINATE = 32;
    private static final BigInteger P256 =
            new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", 16);
    private static final BigInteger P256_B =
            new BigInteger("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b", 16);
    private static final BigInteger P25519 = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final BigInteger A25519 = BigInteger.valueOf(486662);

    private Curves() {}

    /** The members of a public JWK, {kty, crv, x} or {kty, crv, x, y} and no other. */
    static void check(Map<String, Object> jwk, String code) {
        String crv = Shape.text(jwk.get("crv"), code);
        switch (crv) {
            case "P-256":
                Shape.members(jwk, code, "kty", "crv", "x", "y");
                Refused.unless("EC".equals(jwk.get("kty")), code);
                Refused.unless(onP256(big(jwk.get("x"), code), big(jwk.get("y"), code)), code);
                break;
            case "X25519":
            case "Ed25519":
                Shape.members(jwk, code, "kty", "crv", "x");
                Refused.unless("OKP".equals(jwk.get("kty")), code);
                BigInteger spelt = little(jwk.get("x"), code);
                // The highest bit is a sign on Ed25519, and a second spelling on X25519.
                BigInteger coordinate = crv.equals("Ed25519") ? spelt.clearBit(255) : spelt;
                Refused.unless(coordinate.compareTo(P25519) < 0, code);
                Refused.unless(!lowOrder(spelt, crv.equals("Ed25519")), code);
                break;
            default:
                throw new Refused(code);
        }
    }

    private static boolean onP256(BigInteger x, BigInteger y) {
        BigInteger three = BigInteger.valueOf(3);
        BigInteger right = x.pow(3).subtract(three.multiply(x)).add(P256_B).mod(P256);
        return x.compareTo(P256) < 0 && y.compareTo(P256) < 0 && y.multiply(y).mod(P256).equals(right);
    }

    /**
     * Whether eight times the point is the neutral element. An Ed25519 y is taken over to the Montgomery
     * curve, u = (1 + y) / (1 - y); the highest bit is a sign there and nothing here.
     */
    private static boolean lowOrder(BigInteger spelt, boolean edwards) {
        BigInteger value = spelt.clearBit(255);
        BigInteger x = edwards ? BigInteger.ONE.add(value).mod(P25519) : value.mod(P25519);
        BigInteger z = edwards ? BigInteger.ONE.subtract(value).mod(P25519) : BigInteger.ONE;
        for (int doubling = 0; doubling < 3; doubling++) {
            BigInteger xx = x.multiply(x);
            BigInteger zz = z.multiply(z);
            BigInteger xz = x.multiply(z);
            x = xx.subtract(zz).modPow(BigInteger.TWO, P25519);
            z = xz.shiftLeft(2).multiply(xx.add(A25519.multiply(xz)).add(zz)).mod(P25519);
        }
        return z.signum() == 0;
    }

    private static BigInteger big(Object coordinate, String code) {
        return new BigInteger(1, coordinate(coordinate, code));
    }

    private static BigInteger little(Object coordinate, String code) {
        byte[] bytes = coordinate(coordinate, code);
        byte[] turned = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            turned[i] = bytes[bytes.length - 1 - i];
        }
        return new BigInteger(1, turned);
    }

    private static byte[] coordinate(Object coordinate, String code) {
        return Bytes.decode(Shape.text(coordinate, code), COORDINATE, code);
    }
}
