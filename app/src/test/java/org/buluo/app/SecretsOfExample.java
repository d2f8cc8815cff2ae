package org.buluo.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The identity numbers, telephones and accounts of the example county, and whether a file or a text holds one. */
public final class SecretsOfExample {

    private static final Path FILES = Path.of("..", "core", "src", "test", "resources", "example", "in");

    private static final Set<String> HEADINGS =
            Set.of("身份证号", "证件号码", "身份证件号", "监护人证件号", "联系电话", "银行卡号", "收款账号", "残疾证号");
    private static final int SHORTEST = 11;
    private static final int LONGEST = 20;

    /** A file beside the example's, which holds no telephones. */
    private static final List<String> TELEPHONES = List.of(
            "幼儿园名称,姓名,性别,出生日期,证件号码,班级,户口所在地,监护人姓名,监护人证件号,联系电话",
            "花坪镇石门幼儿园,向一,女,2015-03-04,422899201503040028,中班,湖北省恩施州建始县花坪镇石门村9号,向大,422899198503040010,13900000123",
            "花坪镇石门幼儿园,向二,男,2015-05-06,422899201505060018,中班,湖北省恩施州建始县花坪镇石门村8号,向大,422899198503040010,13900000456",
            "花坪镇石门幼儿园,,男,2015-05-,不详13900000789,中班,,,,13900000789");

    private final Set<String> numbers = new TreeSet<>();
    private final Map<String, String> numberOf = new TreeMap<>();

    /** Reads them. */
    public SecretsOfExample() throws IOException {
        read(TELEPHONES);
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                read(Files.readAllLines(file));
            }
        }
    }

    private void read(List<String> lines) {
        List<String> headings = List.of(lines.get(0).split(",", -1));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            for (int i = 0; i < Math.min(cells.length, headings.size()); i++) {
                if (HEADINGS.contains(headings.get(i)) && cells[i].matches("\\d{" + (SHORTEST - 1) + ",}[\\dX]")) {
                    numbers.add(cells[i]);
                    numberOf.putIfAbsent(cells[Math.max(0, headings.indexOf("姓名"))], cells[i]);
                }
            }
        }
    }

    /** The example's files, and one with telephones that is written into this folder. */
    public static Path[] files(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FILES)) {
            files.sorted().forEach(all::add);
        }
        all.add(Files.write(folder.resolve("preschool-telephones.csv"), TELEPHONES));
        return all.toArray(Path[]::new);
    }

    /** An identity number of somebody of this name. */
    public String numberOf(String name) {
        return numberOf.get(name);
    }

    /** All of them. */
    public Set<String> numbers() {
        return numbers;
    }

    /** Those that a text holds. */
    public List<String> in(String text) {
        return numbers.stream().filter(text::contains).toList();
    }

    /** Those that a file holds, whatever else is in it; none when it is there no more, as PostgreSQL's come and go. */
    public List<String> in(Path file) throws IOException {
        List<String> found = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int b = bytes.read(); b >= 0; b = bytes.read()) {
                if (b >= '0' && b <= '9' || b == 'X') {
                    run.append((char) b);
                } else if (run.length() > 0) {
                    check(run, found);
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        }
        check(run, found);
        return found;
    }

    private void check(StringBuilder run, List<String> found) {
        for (int from = 0; from + SHORTEST <= run.length(); from++) {
            for (int length = SHORTEST; length <= LONGEST && from + length <= run.length(); length++) {
                String part = run.substring(from, from + length);
                if (numbers.contains(part)) {
                    found.add(part);
                }
            }
        }
        run.setLength(0);
    }
}
