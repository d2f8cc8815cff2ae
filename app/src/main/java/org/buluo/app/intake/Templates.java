package org.buluo.app.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.roster.RosterKind;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Workbooks to be filled in: with the rows of a school that count now, to be ticked and corrected, or blank. They come
 * back through the same door as every file; a filled row then takes the place of the row that it was made from.
 */
@Service
public class Templates {

    private final LastRows rows;
    private final SchoolBooks books;
    private final TemplateWords words;
    private final Audit audit;

    Templates(LastRows rows, SchoolBooks books, TemplateWords words, Audit audit) {
        this.rows = rows;
        this.books = books;
        this.words = words;
        this.audit = audit;
    }

    /** The kinds whose rows are a school's. */
    public List<RosterKind> kindsOfSchools() {
        return Arrays.stream(RosterKind.values())
                .filter(kind -> Coverages.OF_SCHOOLS.contains(kind) && kind != RosterKind.BANK_RETURN)
                .toList();
    }

    /** The schools of this scope of which rows of a kind count. */
    public List<String> schools(Scope scope, RosterKind kind) {
        SchoolBook book = books.now();
        TreeSet<String> names = new TreeSet<>();
        for (String school : rows.schools(kind)) {
            if (isIn(scope, school, book)) {
                names.add(book.nameOf(school));
            }
        }
        return List.copyOf(names);
    }

    private static boolean isIn(Scope scope, String school, SchoolBook book) {
        if (scope instanceof Scope.School own) {
            return book.isSame(own.school(), school);
        }
        if (scope instanceof Scope.Area area) {
            return area.township().equals(book.townshipOf(school));
        }
        return scope.isWholeCounty();
    }

    /** Writes a blank workbook. @param locale in which it says how to fill it in */
    public void blank(RosterKind kind, Locale locale, OutputStream out) throws IOException {
        TemplateWorkbook.write(TemplateContent.blank(kind), words.in(locale), out);
    }

    /** Where a workbook goes, once it is known that it may. */
    @FunctionalInterface
    public interface Destination {
        OutputStream open() throws IOException;
    }

    /** Writes a workbook with a school's rows; it is written down who took it. */
    public void filled(RosterKind kind, String school, SignedIn who, Locale locale, Destination to) throws IOException {
        SchoolBook book = books.now();
        if (!Receiving.mayReceiveFrom(who.role())) {
            throw new AccessDeniedException("may not take templates");
        }
        if (!isIn(who.scope(), school, book)) {
            throw new NotThere("school");
        }
        List<String> names = rows.schools(kind).stream()
                .filter(name -> book.isSame(book.nameOf(name), book.nameOf(school)))
                .toList();
        List<TemplateRow> last = names.isEmpty() ? List.of() : rows.ofSchool(kind, names);
        audit.record(who, "intake.template", "list:" + kind.code(), school);
        TemplateWorkbook.write(new TemplateContent(kind, school, last, List.of()), words.in(locale), to.open());
    }
}
