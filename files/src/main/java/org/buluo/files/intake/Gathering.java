package org.buluo.files.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.buluo.core.roster.BankLine;
import org.buluo.core.roster.Beneficiary;
import org.buluo.core.roster.DisabilityCard;
import org.buluo.core.roster.ElsewherePupil;
import org.buluo.core.roster.Enrolment;
import org.buluo.core.roster.Identification;
import org.buluo.core.roster.KindergartenChild;
import org.buluo.core.roster.Leaver;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RegisteredPoor;
import org.buluo.core.roster.Repeat;
import org.buluo.core.roster.Reply;
import org.buluo.core.roster.Resident;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.Rosters;
import org.buluo.core.roster.School;
import org.buluo.core.roster.Source;
import org.buluo.core.roster.Sources;

/** Gathers the rows that stand: neither superseded nor an identical repeat of an earlier row of its kind. */
final class Gathering {

    private final TreeMap<Integer, Source> sources = new TreeMap<>();
    private final Set<RosterKind> read = EnumSet.noneOf(RosterKind.class);
    private final Map<RosterKind, Repeats> repeats = new EnumMap<>(RosterKind.class);
    private final List<Repeat> repeated = new ArrayList<>();
    private final Map<Class<?>, List<Object>> rows = new java.util.HashMap<>();

    /** All files, in the order of name. The sheets' own lists are emptied, so that rows are not held twice. */
    static Rosters of(List<FileTaken> files) {
        Gathering gathering = new Gathering();
        files.forEach(gathering::file);
        return gathering.rosters();
    }

    private void file(FileTaken file) {
        for (SheetTaken sheet : file.sheets()) {
            read.addAll(sheet.kinds);
            if (sheet.in() > 0) {
                sources.put(sheet.source, new Source(file.file(), file.nameOf(sheet)));
                sheet(sheet);
            }
        }
    }

    private void sheet(SheetTaken sheet) {
        for (int i = 0; i < sheet.rows.size(); i++) {
            Object row = sheet.rows.get(i);
            boolean person = row instanceof PersonRow;
            RosterKind kind = person ? ((PersonRow) row).kind() : RosterKind.SCHOOL;
            Origin origin = origin(row);
            if (sheet.superseded.get(origin.row())) {
                continue;
            }
            Object first = repeats.computeIfAbsent(kind, key -> new Repeats()).first(sheet.hash(i), row);
            if (first == null) {
                rows.computeIfAbsent(row.getClass(), key -> new ArrayList<>()).add(row);
            } else {
                repeated.add(new Repeat(origin, origin(first)));
            }
        }
        sheet.forgetRows();
    }

    private static Origin origin(Object row) {
        return row instanceof PersonRow person ? person.origin() : ((School) row).origin();
    }

    private Rosters rosters() {
        return new Rosters(
                Sources.of(sources),
                read,
                of(RegisteredPoor.class),
                of(Enrolment.class),
                of(KindergartenChild.class),
                of(Resident.class),
                of(Beneficiary.class),
                of(DisabilityCard.class),
                of(ElsewherePupil.class),
                of(Reply.class),
                of(Identification.class),
                of(BankLine.class),
                of(School.class),
                of(Leaver.class),
                List.copyOf(repeated));
    }

    private <T> List<T> of(Class<T> type) {
        @SuppressWarnings("unchecked") // rows are listed by their own class
        List<T> list = (List<T>) (List<?>) rows.getOrDefault(type, List.of());
        return java.util.Collections.unmodifiableList(list);
    }
}
