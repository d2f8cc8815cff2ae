package org.buluo.app.platform;

import java.security.SecureRandom;

/** Passwords for files: drawn by lot, to be read aloud and typed, and told once. */
public final class FilePassword {

    /** Without characters that look like others. */
    private static final String CHARACTERS = "34679ACDEFGHJKMNPQRTWXY";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FilePassword() {}

    /** A new one: sixteen characters out of 23, more than 70 bits. */
    public static String draw() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            password.append(i > 0 && i % GROUP == 0 ? "-" : "")
                    .append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
        }
        return password.toString();
    }
}
