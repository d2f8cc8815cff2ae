package org.buluo.files.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.buluo.core.roster.Beneficiary;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.heading.HeadingRow;
import org.buluo.files.intake.heading.Recogniser;
import org.buluo.files.intake.heading.Recognition;
import org.buluo.files.intake.rows.Fault;
import org.buluo.files.intake.rows.Memory;
import org.buluo.files.intake.spool.RowAddress;
import org.buluo.files.intake.spool.Spool;
import org.buluo.files.intake.spool.SpooledRow;
import org.buluo.files.intake.title.Title;

/** One sheet, row by row: first its headings are looked for, then its rows are taken. */
final class SheetReading {

    private final String file;
    private final SheetTaken taken;
    private final List<String> places;
    private final IntakeOptions options;
    private final Memory memory;
    private final Spool spool;
    private final SourceNumbers numbers;
    private final HeadingSearch search;
    private final CivilRows civil = new CivilRows();
    private final List<Table> tables = new ArrayList<>();
    private Table table;

    /** @param place of the sheet in its file @param numbers give the sheet its own once it has a row */
    SheetReading(
            String file,
            String name,
            int place,
            IntakeOptions options,
            Memory memory,
            Spool spool,
            SourceNumbers numbers) {
        this.file = file;
        this.options = options;
        this.memory = memory;
        this.spool = spool;
        this.numbers = numbers;
        taken = new SheetTaken(name, place);
        places = List.of(name, file);
        search = new HeadingSearch(
                places, options.county().name(), options.words().headings());
    }

    void row(Row row) {
        if (!taken.refused.isEmpty() || row.blank()) {
            return;
        }
        if (table != null) {
            line(row);
        } else {
            HeadingSearch.Hit hit = search.next(row);
            if (hit != null) {
                begin(hit);
                if (table != null && !hit.takesNext()) {
                    line(row);
                }
            } else if (search.hopeless()) {
                taken.refuse(Refusals.noHeadings(search.nearest()));
            }
        }
    }

    /** The sheet ends. Answers null when it holds nothing at all. */
    SheetTaken end() {
        if (table == null && taken.refused.isEmpty()) {
            HeadingSearch.Hit hit = search.end();
            if (hit != null) {
                begin(hit);
            } else if (search.any()) {
                taken.refuse(Refusals.noHeadings(search.nearest()));
            } else {
                return null;
            }
        }
        if (taken.refused.isEmpty()) {
            civil.settle(taken, table);
        }
        tables.forEach(each -> taken.tables.add(new SheetTaken.TableTaken(each.head(), each.headings())));
        return taken;
    }

    private void begin(HeadingSearch.Hit hit) {
        if (hit.recognition() instanceof Recognition.Twice twice) {
            taken.refuse(Refusals.twice(twice));
        } else if (hit.recognition() instanceof Recognition.Found found) {
            civil.begin(found.nearer());
            turnTo(new Table(
                    found.layout(),
                    found.columns(),
                    hit.title(),
                    hit.titles(),
                    hit.headings(),
                    places,
                    options,
                    memory));
        }
    }

    private void turnTo(Table next) {
        table = next;
        tables.add(next);
        if (next.layout.kinds().size() == 1) {
            taken.kinds.addAll(next.layout.kinds());
        }
    }

    private void line(Row row) {
        if (table.repeatsHeadings(row.cells()) || table.repeatsTitle(row.cells()) || otherHeadings(row)) {
            return;
        }
        switch (table.noise.of(row.cells())) {
            case ROW -> take(row);
            case TITLE -> title(row);
            case TOTAL, FOOTER -> {}
        }
    }

    /** Whether the row begins another table in the same sheet. */
    private boolean otherHeadings(Row row) {
        boolean likely = false;
        for (String cell : row.cells()) {
            likely |= cell.length() <= 8 && cell.indexOf('姓') >= 0 && cell.indexOf('名') > 0;
        }
        if (!likely) {
            return false;
        }
        Title title = Title.of(places, options.county().name());
        if (Recogniser.recognise(
                        HeadingRow.alone(row.cells(), row.merged()),
                        title,
                        options.words().headings())
                instanceof Recognition.Found found) {
            turnTo(new Table(found.layout(), found.columns(), title, List.of(), List.of(row), places, options, memory));
            return true;
        }
        return false;
    }

    /** A title among the rows: the next class of the same list. */
    private void title(Row row) {
        Title title = Title.of(
                List.of(String.join(" ", row.cells())), options.county().name());
        if (table.leansOnTitle() && !title.equals(Title.NONE)) {
            turnTo(table.under(title.or(table.title()), row, options, memory));
        }
    }

    private void take(Row row) {
        if (taken.source < 0 && numbers.isUsedUp()) {
            taken.refuse(Refusals.TOO_MANY_SHEETS);
            return;
        }
        taken.source = taken.source < 0 ? numbers.next() : taken.source;
        Correction correction = Corrections.of(row, table.columns.origin());
        if (correction != null) {
            taken.corrections.add(correction);
        }
        table.turnTo(row, correction == null ? null : correction.from());
        Object read = table.form.read(new Origin(taken.source, row.number()), table.cells);
        if (read == null) {
            taken.returned.add(row.number());
        } else {
            keep(row, read);
        }
        if (!table.cells.faults().isEmpty()) {
            spool(row, read == null, correction);
        }
    }

    private void keep(Row row, Object read) {
        boolean numbered = read instanceof PersonRow person
                && (person.id().hasCode()
                        || person.studentNumber().isPresent()
                        || !person.personNumber().isEmpty());
        taken.keep(row.number(), read, table.hash.of(row.cells(), numbered));
        if (read instanceof Beneficiary beneficiary) {
            civil.note(beneficiary);
        }
        if (!table.cells.faults().isEmpty()) {
            taken.defects.add(row.number());
        }
        RosterKind kind = read instanceof PersonRow person ? person.kind() : RosterKind.SCHOOL;
        if (kind != null) {
            taken.rowsByKind.merge(kind, 1, Integer::sum);
        }
    }

    private void spool(Row row, boolean returned, Correction correction) {
        BitSet marked = new BitSet();
        StringBuilder message = new StringBuilder();
        for (Fault fault : table.cells.faults()) {
            if (fault.column() >= 0) {
                marked.set(fault.column());
            }
            message.append(message.length() == 0 ? "" : "\n").append(fault.message());
        }
        RowAddress from = correction == null ? new RowAddress(file, taken.name, row.number()) : correction.from();
        int round = correction == null ? 1 : correction.round() + 1;
        spool.add(new SpooledRow(
                taken.place,
                tables.size() - 1,
                row.number(),
                returned,
                row.cells(),
                marked,
                message.toString(),
                from,
                round));
    }
}
