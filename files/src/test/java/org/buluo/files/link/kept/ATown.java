package org.buluo.files.link.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A register and the rolls of its schools as files; every third pupil is without a number. */
final class ATown {

    private static final String SURNAMES = "王李张刘陈向田谭黄吴";

    final Path left;
    private final Path folder;
    private final List<String> pupils = new ArrayList<>();

    ATown(Path folder, int children) throws IOException {
        this.folder = folder;
        StringBuilder poor =
                new StringBuilder("person_no,household_no,name,id_no,birth_date,head_name,township,village\n");
        for (int i = 0; i < children; i++) {
            String surname = SURNAMES.substring(i * 7 % 10, i * 7 % 10 + 1);
            String name = surname + (char) ('丁' + i * 37 % 2003) + (char) ('五' + i * 53 % 1999);
            String birth = "%d-%02d-%02d".formatted(2003 + i % 9, 1 + i / 9 % 12, 1 + i / 108 % 28);
            String id = "422899" + birth.replace("-", "") + "%03d".formatted(i % 1000) + "0";
            String home = surname + (char) ('丈' + i * 11 % 1009) + ",长梁镇,第" + i / 40 + "村\n";
            poor.append("P%d,H%d,%s,%s,%s,%s".formatted(i, i, name, id, birth, home));
            pupils.add("S%d,%s,%s,%s,%s".formatted(i, name, i % 3 == 0 ? "" : id, birth, home));
        }
        left = Files.writeString(folder.resolve("poor.csv"), poor);
    }

    /** The roll of some children. */
    Path roll(int from, int to) throws IOException {
        String heading = "student_no,name,id_no,birth_date,guardian_name,township,village\n";
        return Files.writeString(
                folder.resolve("roll-%d-%d.csv".formatted(from, to)),
                heading + String.join("", pupils.subList(from, to)));
    }
}
