package org.hsu.vectors;

/** The one way in which this reader refuses; any other exception is a fault of its own. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(String code) {
        super(code, null, false, false);
    }

    String code() {
        return getMessage();
    }

    static void unless(boolean holds, String code) {
        if (!holds) {
            throw new Refused(code);
        }
    }
}
