package org.buluo.app.aid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.buluo.files.table.Limits;
import org.buluo.files.table.Neutral;
import org.buluo.files.table.RowSink;
import org.buluo.files.table.TableFile;
import org.buluo.files.table.TableFiles;
import org.buluo.files.table.UnreadableFileException;

/** A workbook of answers that came back. @param code of the list that it names; empty when it is no such workbook */
record SentAnswers(String code, List<WorkbookRow> rows) {

    private static final int HEADING_ROWS = 3;
    private static final int MOST_ROWS = 20_000;

    /** Reads it, whatever format it was saved in. @throws UnreadableFileException when it is no table */
    static SentAnswers read(byte[] content) throws UnreadableFileException, IOException {
        Path file = Files.createTempFile("buluo-answers", ".tmp");
        try {
            Files.write(file, content);
            Taking taking = new Taking();
            try (TableFile table = TableFiles.open(file, Limits.DEFAULT)) {
                table.read(taking);
            }
            return new SentAnswers(taking.code, List.copyOf(taking.rows));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Takes the rows of the first sheet that names a list. */
    private static final class Taking implements RowSink {

        private final List<WorkbookRow> rows = new ArrayList<>();
        private String code = "";
        private boolean isHere;

        @Override
        public void sheet(String name) {
            isHere = code.isEmpty();
        }

        @Override
        public void row(int number, String[] cells) {
            if (isHere && code.isEmpty() && cells.length > 1 && cells[0].strip().equals(AnswerLayout.MARK)) {
                code = cells[1].strip();
            } else if (isHere && !code.isEmpty() && number > HEADING_ROWS && rows.size() < MOST_ROWS) {
                String[] all = Arrays.copyOf(cells, AnswerLayout.COLUMNS);
                rows.add(new WorkbookRow(
                        number,
                        Arrays.stream(all)
                                .map(cell -> cell == null
                                        ? ""
                                        : Neutral.original(cell).strip())
                                .toList()));
            }
        }
    }

    @Override
    public String toString() {
        return "SentAnswers[" + code + " " + rows.size() + "]";
    }
}
