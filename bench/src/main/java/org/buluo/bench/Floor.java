package org.buluo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.buluo.files.table.Limits;
import org.buluo.files.table.RowSink;
import org.buluo.files.table.TableFile;
import org.buluo.files.table.TableFiles;
import org.buluo.files.table.UnreadableFileException;

/**
 * The floor under {@code reconcile}: a program that merely reads the same files with the same libraries and hash-joins
 * their rows on the identity number. Nothing that keeps an account can be faster.
 */
public final class Floor {

    private static final Set<String> IDENTITY = Set.of("证件号码", "身份证号", "身份证件号", "身份证号码", "公民身份号码", "身份证", "残疾证号");

    private Floor() {}

    /** @param args the folder */
    public static void main(String[] args) throws IOException {
        Map<String, Integer> rowsByNumber = new HashMap<>();
        long rows = 0;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                rows += read(file, rowsByNumber);
            }
        }
        long joined = rowsByNumber.values().stream().filter(count -> count > 1).count();
        System.out.println(rows + " rows, " + rowsByNumber.size() + " numbers, " + joined + " on several rows");
    }

    private static long read(Path file, Map<String, Integer> rowsByNumber) {
        Join join = new Join(rowsByNumber);
        try (TableFile table = TableFiles.open(file, Limits.DEFAULT)) {
            table.read(join);
        } catch (UnreadableFileException refused) {
            return 0;
        }
        return join.rows;
    }

    /** Counts rows by the cell under the first heading that means an identity number. */
    private static final class Join implements RowSink {
        private final Map<String, Integer> rowsByNumber;
        private int column = -1;
        private long rows;

        Join(Map<String, Integer> rowsByNumber) {
            this.rowsByNumber = rowsByNumber;
        }

        @Override
        public void sheet(String name) {
            column = -1;
        }

        @Override
        public void row(int number, String[] cells) {
            rows++;
            if (column < 0) {
                column = heading(List.of(cells));
            } else if (column < cells.length && cells[column].length() >= 15) {
                rowsByNumber.merge(cells[column], 1, Integer::sum);
            }
        }

        private static int heading(List<String> cells) {
            for (int i = 0; i < cells.size(); i++) {
                if (IDENTITY.contains(cells.get(i).replaceAll("[\\s*]", ""))) {
                    return i;
                }
            }
            return -1;
        }
    }
}
