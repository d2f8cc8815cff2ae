package org.buluo.files.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buluo.core.place.County;
import org.buluo.files.progress.Progress;
import org.buluo.files.table.Limits;

/** A folder of files for a test. */
final class Folder {

    static final IntakeOptions OPTIONS =
            new IntakeOptions(County.jianshi(), LocalDate.of(2020, 10, 31), Limits.DEFAULT);

    final Path path;

    Folder(Path path) {
        this.path = path;
    }

    /** A CSV file of lines. */
    Folder csv(String name, String... lines) {
        return bytes(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Folder bytes(String name, byte[] bytes) {
        try {
            Files.write(path.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook. */
    Folder xlsx(String name, Consumer<XSSFWorkbook> fill) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill.accept(book);
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes(name, out.toByteArray());
    }

    /** A sheet of lines whose cells are parted by commas. */
    static Sheet sheet(XSSFWorkbook book, String name, String... lines) {
        Sheet sheet = book.createSheet(name);
        for (int i = 0; i < lines.length; i++) {
            Row row = sheet.createRow(i);
            String[] cells = lines[i].split(",", -1);
            for (int j = 0; j < cells.length; j++) {
                if (!cells[j].isEmpty()) {
                    row.createCell(j).setCellValue(cells[j]);
                }
            }
        }
        return sheet;
    }

    Taken read() {
        try {
            return FolderIntake.read(path, OPTIONS, Progress.SILENT);
        } catch (MissingFolderException e) {
            throw new AssertionError(e);
        }
    }

    /** The report alone. */
    IntakeReport report() {
        try (Taken taken = read()) {
            return taken.report();
        }
    }

    static byte[] rejects(Taken taken) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            taken.writeRejects(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] defects(Taken taken) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            taken.writeDefects(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A workbook's rows: the sheet's name, then each row with its cells parted by {@code |}. */
    static List<String> lines(byte[] workbook) {
        List<String> lines = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : book) {
                lines.add("# " + sheet.getSheetName());
                for (Row row : sheet) {
                    List<String> cells = new ArrayList<>();
                    for (int i = 0; i < row.getLastCellNum(); i++) {
                        cells.add(row.getCell(i) == null ? "" : row.getCell(i).getStringCellValue());
                    }
                    lines.add(cells.stream().collect(Collectors.joining("|")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
