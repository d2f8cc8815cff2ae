package org.buluo.bench.linkage.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What either file says of a person, blanks and dots taken out of names, as every peer gets it.
 *
 * @param kin the head of the household on the register, the guardian on the roll
 * @param place township and village as one word; empty when the village is not told
 */
record PersonRow(
        String id, String name, String number, String sex, String birth, String kin, String place, String phone) {

    private static final String FIRST_BIRTH_OF_A_PUPIL = "2001-01-01";
    private static final Pattern BLANKS = Pattern.compile("[ \\u3000·]");

    /** Those of the register who can be on a roll: born late enough, or of unknown age. */
    static List<PersonRow> register(Path folder) throws IOException {
        List<PersonRow> rows = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(folder.resolve("poor.csv"))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] c = line.split(",", -1);
                if (c[5].isEmpty() || c[5].compareTo(FIRST_BIRTH_OF_A_PUPIL) >= 0) {
                    rows.add(of(c[0], c[2], c[3], c[4], c[5], c[7], c[8], c[9], c[10]));
                }
            }
        }
        return rows;
    }

    /** Every pupil of the roll. */
    static List<PersonRow> roll(Path folder) throws IOException {
        List<PersonRow> rows = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(folder.resolve("roll.csv"))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] c = line.split(",", -1);
                rows.add(of(c[0], c[1], c[2], c[3], c[4], c[5], c[8], c[9], c[10]));
            }
        }
        return rows;
    }

    private static PersonRow of(
            String id,
            String name,
            String number,
            String sex,
            String birth,
            String kin,
            String township,
            String village,
            String phone) {
        String bare = number.strip().toUpperCase(Locale.ROOT);
        return new PersonRow(
                id,
                clean(name),
                bare.length() == 18 || bare.length() == 15 ? bare : "",
                sex,
                birth,
                clean(kin),
                village.isEmpty() ? "" : township + village,
                phone);
    }

    private static String clean(String name) {
        return BLANKS.matcher(name).replaceAll("");
    }
}
