package org.buluo.files.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
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
    private final Map<Origin, Origin> places = new HashMap<>();
    private final TreeMap<Origin, Waiting> waiting = new TreeMap<>();
    private final List<Repeat> repeated = new ArrayList<>();
    private final Map<Class<?>, List<Object>> rows = new HashMap<>();

    private record Waiting(Object row, long hash) {}

    /** All files, in the order of name. The sheets' own lists are emptied, so that rows are not held twice. */
    static Rosters of(List<FileTaken> files) {
        Gathering gathering = new Gathering();
        files.forEach(gathering::corrections);
        files.forEach(gathering::file);
        return gathering.rosters();
    }

    /** Sets the rows that correct another aside, to be taken where that one stood. */
    private void corrections(FileTaken file) {
        for (SheetTaken sheet : file.withRows()) {
            for (int i = 0; !sheet.places.isEmpty() && i < sheet.rows.size(); i++) {
                Origin origin = origin(sheet.rows.get(i));
                SheetTaken.Place place = sheet.places.get(origin.row());
                if (place != null && !sheet.superseded.get(origin.row())) {
                    Origin at = new Origin(place.sheet().source, place.row());
                    places.put(origin, at);
                    waiting.put(at, new Waiting(sheet.rows.get(i), sheet.hash(i)));
                }
            }
        }
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
            Origin origin = origin(row);
            before(origin);
            if (!sheet.superseded.get(origin.row()) && !places.containsKey(origin)) {
                take(row, sheet.hash(i));
            }
        }
        before(new Origin(sheet.source, Integer.MAX_VALUE));
        sheet.forgetRows();
    }

    /** Takes the corrections of rows up to a place. */
    private void before(Origin end) {
        while (!waiting.isEmpty() && waiting.firstKey().compareTo(end) <= 0) {
            Waiting next = waiting.pollFirstEntry().getValue();
            take(next.row(), next.hash());
        }
    }

    private void take(Object row, long hash) {
        RosterKind kind = row instanceof PersonRow person ? person.kind() : RosterKind.SCHOOL;
        Object first = repeats.computeIfAbsent(kind, key -> new Repeats()).first(hash, row);
        if (first == null) {
            rows.computeIfAbsent(row.getClass(), key -> new ArrayList<>()).add(row);
        } else {
            repeated.add(new Repeat(origin(row), origin(first)));
        }
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
                List.copyOf(repeated),
                Map.copyOf(places));
    }

    private <T> List<T> of(Class<T> type) {
        @SuppressWarnings("unchecked") // rows are listed by their own class
        List<T> list = (List<T>) (List<?>) rows.getOrDefault(type, List.of());
        return java.util.Collections.unmodifiableList(list);
    }
}
