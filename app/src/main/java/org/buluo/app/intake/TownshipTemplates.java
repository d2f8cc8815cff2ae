package org.buluo.app.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.heading.Field;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * A township's list of its children at school elsewhere (县外就读), prefilled: the rows that count now, then the
 * children whom the account has elsewhere and no list names; and on a sheet beside it those of whom it is not known
 * where they are. These are no rows of the list: who is listed counts as being elsewhere.
 */
@Service
public class TownshipTemplates {

    private final LastRows rows;
    private final SchoolBooks books;
    private final ObjectProvider<TownshipChildren> children;
    private final TemplateWords words;
    private final Audit audit;

    TownshipTemplates(
            LastRows rows,
            SchoolBooks books,
            ObjectProvider<TownshipChildren> children,
            TemplateWords words,
            Audit audit) {
        this.rows = rows;
        this.books = books;
        this.children = children;
        this.words = words;
        this.audit = audit;
    }

    /** The townships of this scope. */
    public List<String> townships(Scope scope) {
        if (scope instanceof Scope.Area area) {
            return List.of(area.township());
        }
        return scope.isWholeCounty() ? List.copyOf(books.now().townships()) : List.of();
    }

    /** Writes a township's workbook; it is written down who took it. */
    public void filled(String township, SignedIn who, Locale locale, Templates.Destination to) throws IOException {
        if (!Receiving.mayReceiveFrom(who.role())) {
            throw new AccessDeniedException("may not take templates");
        }
        if (!townships(who.scope()).contains(township)) {
            throw new NotThere("township");
        }
        List<TemplateRow> all = new ArrayList<>(rows.ofTownship(RosterKind.ELSEWHERE, township));
        Set<String> listed = new HashSet<>();
        all.forEach(
                row -> listed.add(key(row.cells().get(Field.NAME), row.cells().get(Field.ID))));
        List<TownshipChild> open = new ArrayList<>();
        children.stream()
                .flatMap(source -> source.of(who.scope(), township).stream())
                .filter(child -> !listed.contains(key(child.name(), child.idNumber())))
                .forEach(child -> {
                    if (child.isElsewhere()) {
                        all.add(row(child, township));
                    } else {
                        open.add(child);
                    }
                });
        audit.record(who, "intake.template", "list:" + RosterKind.ELSEWHERE.code(), township);
        TemplateWorkbook.write(
                new TemplateContent(RosterKind.ELSEWHERE, township, all, open), words.in(locale), to.open());
    }

    /** One child by number, else by name within its township. */
    private static String key(String name, String number) {
        String plain = number == null ? "" : number.strip().toUpperCase(Locale.ROOT);
        return plain.isEmpty() ? "name:" + (name == null ? "" : name.strip()) : plain;
    }

    private static TemplateRow row(TownshipChild child, String township) {
        return new TemplateRow(cells(child, township), "", "", "");
    }

    static Map<Field, String> cells(TownshipChild child, String township) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        cells.put(Field.NAME, child.name());
        cells.put(Field.ID, child.idNumber());
        cells.put(Field.COUNTY, child.county());
        cells.put(Field.SCHOOL, child.school());
        cells.put(Field.STAGE, ListedGrade.stage(child.stage()));
        cells.put(Field.GRADE, ListedGrade.grade(child.stage(), child.grade()));
        cells.put(Field.TOWNSHIP, township);
        cells.put(Field.VILLAGE, child.village());
        return cells;
    }
}
