package org.buluo.files.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.buluo.core.account.Decision;
import org.buluo.core.account.Decision.Ruling;
import org.buluo.core.text.Width;
import org.buluo.files.intake.rows.DateCell;
import org.buluo.files.table.Limits;
import org.buluo.files.table.Neutral;
import org.buluo.files.table.RowSink;
import org.buluo.files.table.TableFile;
import org.buluo.files.table.TableFiles;
import org.buluo.files.table.UnreadableFileException;

/**
 * The file of what people decided (design.md §4, {@code --decisions}): {@code left_id, right_id, decision, by, on,
 * note} under a heading row, in any order; {@code left_id} and {@code decision} must be there.
 */
public final class DecisionsFile implements RowSink {

    private static final List<String> COLUMNS = List.of("left_id", "right_id", "decision", "by", "on", "note");
    private static final List<String> REQUIRED = List.of("left_id", "decision");
    private static final String WORDS =
            "same, different, out, enrolled, elsewhere, aided-elsewhere, home-taught, suspended, left, completed";

    private final Problems problems = new Problems();
    private final List<Decision> decisions = new ArrayList<>();
    private Map<String, Integer> columns;

    private DecisionsFile() {}

    /** Reads the file, in its order. @throws InvalidFileException when it is missing or a row of it can't be read */
    public static List<Decision> read(Path file) throws InvalidFileException {
        DecisionsFile reading = new DecisionsFile();
        if (!Files.isRegularFile(file)) {
            reading.problems.add(0, "文件不存在", "the file is missing");
        } else {
            try (TableFile table = TableFiles.open(file, Limits.DEFAULT)) {
                table.read(reading);
                reading.checkHeading();
            } catch (UnreadableFileException e) {
                reading.problems.add(0, "读不出表格", "it can't be read as a table: " + e.reason());
            }
        }
        reading.problems.throwIfAny(file);
        return List.copyOf(reading.decisions);
    }

    @Override
    public void sheet(String name) {
        // a workbook's sheets add up
    }

    @Override
    public void row(int number, String[] cells) {
        if (String.join("", cells).isBlank()) {
            return;
        }
        if (columns == null) {
            heading(number, cells);
        } else if (!columns.isEmpty()) {
            decision(number, cells);
        }
    }

    private void heading(int number, String[] cells) {
        columns = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            String name = Width.narrow(cells[i]).strip().replace("\uFEFF", "").toLowerCase(Locale.ROOT);
            if (columns.putIfAbsent(name, i) != null && COLUMNS.contains(name)) {
                problems.add(number, "标题 " + name + " 出现两次", "the heading " + name + " is there twice");
            }
        }
        if (!columns.keySet().containsAll(REQUIRED)) {
            problems.add(
                    number,
                    "标题应为 left_id, right_id, decision, by, on, note",
                    "the headings left_id, right_id, decision, by, on, note are expected");
            columns = Map.of();
        }
    }

    private void checkHeading() {
        if (columns == null) {
            problems.add(1, "没有标题行", "there is no heading row");
        }
    }

    private void decision(int number, String[] cells) {
        String left = cell(cells, "left_id");
        String right = cell(cells, "right_id");
        if (left.isEmpty()) {
            problems.add(
                    number,
                    "left_id 是空的，应为人编号、学籍号、身份证号或 文件#工作表:行",
                    "left_id is empty; an id of the rosters is expected");
        }
        Ruling ruling = Ruling.parse(cell(cells, "decision")).orElse(null);
        if (ruling == null) {
            problems.add(number, "decision 不认识，应为其一：" + WORDS, "decision is not known; expected is one of " + WORDS);
        } else if (ruling.isAboutPair() && right.isEmpty()) {
            problems.add(
                    number,
                    "right_id 是空的，same 和 different 需要两个编号",
                    "right_id is empty; same and different need two ids");
        } else if (!ruling.isAboutPair() && !right.isEmpty()) {
            problems.add(number, "right_id 应为空，这一决定只涉及一名儿童", "right_id must be empty: the decision is about one child");
        }
        LocalDate on = on(number, cell(cells, "on"));
        decisions.add(new Decision(left, right, ruling, cell(cells, "by"), on, cell(cells, "note")));
    }

    private LocalDate on(int number, String text) {
        if (text.isEmpty()) {
            return null;
        }
        LocalDate date = DateCell.parse(text, LocalDate.MAX).date();
        if (date == null) {
            problems.add(number, "on 应为日期，如 2019-11-10", "on: a date such as 2019-11-10 is expected");
        }
        return date;
    }

    private String cell(String[] cells, String name) {
        Integer column = columns.get(name);
        return column == null || column >= cells.length
                ? ""
                : Neutral.original(cells[column]).strip();
    }
}
