package org.buluo.files.intake.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.PersonName;
import org.buluo.core.identity.Sex;
import org.buluo.core.identity.StudentNumber;
import org.buluo.core.text.Blanks;
import org.buluo.core.text.Width;
import org.buluo.files.intake.heading.Columns;
import org.buluo.files.intake.heading.Field;
import org.buluo.files.intake.heading.OwnWords;
import org.buluo.files.intake.title.Title;

/** The cells of one row by what they hold, and the faults found while they are read. Used again for each row. */
public final class Cells {

    private static final Set<String> NOTHING = Set.of("-", "--", "—", "——", "/", "\\", "NULL", "null", "N/A", "#N/A");
    private static final Set<String> NOT_TOLD = Set.of("无", "不详", "未知", "空", "暂无", "不明", "待定");
    private static final int LONGEST_NOTHING = 4;
    private static final int LONGEST_NOT_TOLD = 2;
    private static final Pattern FLOAT = Pattern.compile("\\d(?:\\.\\d+)?[eE]\\+?\\d{1,2}");
    private static final int FEWEST_PHONE_DIGITS = 7;

    private final Columns columns;
    private final Title title;
    private final Memory memory;
    private final LocalDate horizon;
    private final OwnWords own;
    private final List<Fault> faults = new ArrayList<>();
    private final Repeated<String> texts = new Repeated<>();
    private final Repeated<Object> words = new Repeated<>();
    private String[] cells = {};
    private boolean returned;

    /** Cells of the rows under one heading row. @param horizon dates after it are future @param own the county's words */
    public Cells(Columns columns, Title title, Memory memory, LocalDate horizon, OwnWords own) {
        this.own = own;
        this.columns = columns;
        this.title = title;
        this.memory = memory;
        this.horizon = horizon;
    }

    /** Turns to the next row. */
    public void row(String[] next) {
        cells = next;
        faults.clear();
        returned = false;
    }

    /** What is wrong with the row so far. */
    public List<Fault> faults() {
        return faults;
    }

    /** Whether the row goes back for correction. */
    public boolean returned() {
        return returned;
    }

    /** The cell as received; empty when the sheet has no such column. */
    String raw(Field field) {
        int column = columns.column(field);
        return column >= 0 && column < cells.length ? cells[column] : "";
    }

    /** The cell as text: stripped, on one line; empty for a dash; where the column is absent, what the title tells. */
    String text(Field field) {
        if (!columns.has(field)) {
            return title.tells(field);
        }
        String raw = raw(field);
        String before = texts.of(field, raw);
        if (before != null) {
            return before;
        }
        String text = plain(raw);
        return texts.keep(field, raw, text.isEmpty() ? "" : memory.text(text));
    }

    /** A cell whose 无 and 不详 mean that nothing is told. */
    String told(Field field) {
        String text = text(field);
        if (isNotTold(text)) {
            return "";
        }
        return field == Field.SCHOOL ? own.school(text) : text;
    }

    private static boolean isNotTold(String text) {
        return text.length() <= LONGEST_NOT_TOLD && NOT_TOLD.contains(text);
    }

    private static String plain(String raw) {
        String text = raw.strip();
        if (text.isEmpty()) {
            return "";
        }
        boolean broken = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\u3000') >= 0;
        String whole = broken ? Width.narrow(text).replaceAll("\\s+", " ") : text;
        return whole.length() <= LONGEST_NOTHING && NOTHING.contains(whole) ? "" : whole;
    }

    PersonName name(Field field) {
        PersonName name = PersonName.parse(raw(field));
        return name.isKnown() ? memory.name(name) : PersonName.UNKNOWN;
    }

    /** The child's own name, whose lack is a defect. */
    PersonName ownName() {
        PersonName name = name(Field.NAME);
        if (!name.isKnown()) {
            fault(Field.NAME, "应填写姓名", "a name is expected");
        }
        return name;
    }

    CitizenId id(Field field) {
        return IdCells.id(this, field, CitizenId.parse(raw(field)), horizon);
    }

    StudentNumber studentNumber() {
        return IdCells.studentNumber(this);
    }

    /** Another registry's number: without blanks; not known when a spreadsheet made a floating-point number of it. */
    String number(Field field) {
        String text = plain(raw(field));
        if (text.isEmpty()) {
            return "";
        }
        if (digitsOnly(text)) {
            return memory.number(field, text);
        }
        String bare = Blanks.withoutMarks(Width.narrow(text));
        if (FLOAT.matcher(bare).matches()) {
            fault(field, "号码被电子表格改成了科学计数，应按文本重新填写", "a spreadsheet damaged the number; write it again as text");
            return "";
        }
        return memory.number(field, bare.endsWith(".0") ? bare.substring(0, bare.length() - 2) : bare);
    }

    private static boolean digitsOnly(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** A telephone number, digits only; the first of several. */
    String phone() {
        String raw = raw(Field.PHONE);
        if (raw.isEmpty() || (raw.length() >= FEWEST_PHONE_DIGITS && digitsOnly(raw))) {
            return raw;
        }
        for (String part : Width.narrow(raw).split("[,;/、，；\\s]+")) {
            String digits = part.replaceAll("\\D", "");
            if (digits.length() >= FEWEST_PHONE_DIGITS && !FLOAT.matcher(part).matches()) {
                return digits;
            }
        }
        return "";
    }

    Sex sex() {
        return word(Field.SEX, Words::sex, Sex.UNKNOWN, "应为 男 或 女", "男 (male) or 女 (female) is expected");
    }

    LocalDate date(Field field) {
        return DateCells.date(this, field, horizon);
    }

    /** The day on which something happened; null when it is not known. */
    LocalDate event(Field field) {
        return DateCells.event(this, field, horizon);
    }

    /** A date that may lie in the future, such as the day on which an allowance ends. */
    LocalDate lastDay(Field field) {
        return DateCells.lastDay(this, field);
    }

    LocalDate pooled(LocalDate date) {
        return memory.date(date);
    }

    /** A cell of a closed vocabulary. @param unread what stands for a word that is none of it */
    <T> T word(Field field, Function<String, Optional<T>> parse, T unread, String chinese, String english) {
        Object before = words.of(field, raw(field));
        if (before != null) {
            @SuppressWarnings("unchecked") // a field holds words of one vocabulary
            T again = (T) before;
            return again;
        }
        Optional<T> value = parse.apply(Width.narrow(told(field)).strip());
        if (value.isEmpty()) {
            fault(field, chinese, english);
            return unread;
        }
        words.keep(field, raw(field), value.get());
        return value.get();
    }

    /** Keeps one object for equal values. */
    <T> T pooled(T value) {
        return memory.value(value);
    }

    LocalDate horizon() {
        return horizon;
    }

    /** Notes that a cell can't be read, or is missing. */
    void fault(Field field, String chinese, String english) {
        faults.add(new Fault(columns.column(field), heading(field), quote(field), chinese, english));
    }

    /** Notes why the row goes back for correction. */
    void giveBack(Field field, String chinese, String english) {
        returned = true;
        fault(field, chinese, english);
    }

    /** Gives a person's row back when it has neither a name nor a number of any kind (account-rules.md, Rows). */
    boolean namesNobody(PersonName name, Field... numbers) {
        if (name.isKnown()) {
            return false;
        }
        for (Field field : numbers) {
            if (!plain(raw(field)).isEmpty() && !isNotTold(plain(raw(field)))) {
                return false;
            }
        }
        faults.clear();
        giveBack(
                Field.NAME, "姓名和各种号码都是空的，应至少填写一项", "neither a name nor a number of any kind; at least one is expected");
        for (Field field : numbers) {
            if (columns.has(field)) {
                fault(field, "应填写", "expected");
            }
        }
        return true;
    }

    private String heading(Field field) {
        return columns.has(field) ? columns.writtenOf(field) : field == Field.NAME ? "姓名" : "";
    }

    /** What a message may show of a cell: nothing of a number that belongs to a person. */
    private String quote(Field field) {
        String text = plain(raw(field));
        String masked = Words.isPersonal(field) ? "" : text.replaceAll("\\d{9,}", "…");
        return masked.length() <= 40 ? masked : masked.substring(0, 40) + "…";
    }
}
