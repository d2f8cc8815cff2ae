package org.buluo.core.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.core.roster.Boarding;
import org.buluo.core.roster.Change;
import org.buluo.core.roster.Enrolment;
import org.buluo.core.roster.RollStatus;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.School;
import org.buluo.core.roster.SchoolRef;
import org.buluo.core.schooling.Grade;
import org.buluo.core.schooling.GradeWords;
import org.buluo.core.schooling.SchoolType;
import org.buluo.core.schooling.Stage;
import org.buluo.core.time.SchoolYear;

/** What a roll row says, and which of several counts (account-rules.md, School standing 3). */
final class Enrolments {

    private static final int PRIMARY_LAST = 6;

    private final Directory directory;
    private final SchoolYear year;

    Enrolments(Directory directory, SchoolYear year) {
        this.directory = directory;
        this.year = year;
    }

    /** Whether the row means presence; an unknown word does. */
    static boolean isPresence(Enrolment row) {
        return row.status() == null || row.status().isPresence();
    }

    /** The change that a row without presence stands for. */
    static Optional<Change> change(Enrolment row) {
        return row.status() == null ? Optional.empty() : row.status().change();
    }

    static boolean isSuspended(Enrolment row) {
        return row.status() == RollStatus.SUSPENDED;
    }

    static boolean isTaughtAtHome(Enrolment row) {
        return row.boarding() == Boarding.HOME_TAUGHT || row.className().contains("送教");
    }

    /** The stage that the row tells: by its grade's words, its file, or the one stage that its school teaches. */
    Stage stage(Enrolment row) {
        if (row.kind() == RosterKind.VOCATIONAL) {
            boolean higher = row.grade().stage() == Stage.HIGHER_VOCATIONAL;
            return higher ? Stage.HIGHER_VOCATIONAL : Stage.VOCATIONAL;
        }
        return stage(row.grade(), row.school());
    }

    /** The stage of a grade at a school: by its words, the one stage that the school teaches, else its number. */
    Stage stage(Grade grade, SchoolRef school) {
        if (grade.stage() != null) {
            return grade.stage();
        }
        SchoolType type = schoolType(school);
        return type.onlyStage().orElseGet(() -> byNumber(grade, type, school));
    }

    /** 一年级 to 六年级 of a school of several stages are primary grades, unless it begins above primary. */
    private static Stage byNumber(Grade grade, SchoolType type, SchoolRef school) {
        boolean primaryNumber = grade.number() >= 1 && grade.number() <= PRIMARY_LAST;
        boolean lower = type == SchoolType.NINE_YEAR || type == SchoolType.TWELVE_YEAR;
        boolean secondary = type == SchoolType.SECONDARY || school.name().contains("中学");
        return primaryNumber && (lower || !secondary) ? Stage.PRIMARY : null;
    }

    private SchoolType schoolType(SchoolRef school) {
        SchoolType told = directory.find(school).map(School::type).orElse(SchoolType.UNKNOWN);
        return told != SchoolType.UNKNOWN
                ? told
                : SchoolType.parse(school.name()).orElse(SchoolType.UNKNOWN);
    }

    /** The grade within the stage; null when not known. A year of entry counts from the school year. */
    Integer grade(Grade stated, Stage stage) {
        if (stated.entryYear() > 0) {
            int number = year.start() - stated.entryYear() + 1;
            return number >= 1 && stage != null && number <= PRIMARY_LAST ? number : null;
        }
        if (stated.number() == 0) {
            return null;
        }
        return stage == null
                ? Integer.valueOf(stated.number())
                : Integer.valueOf(GradeWords.within(stage, stated.number()));
    }

    /** Rows ordered so that the one that counts comes last: by stage, grade, then the first file and row. */
    List<Enrolment> highestLast(List<Enrolment> rows) {
        if (rows.size() < 2) {
            return rows;
        }
        Comparator<Enrolment> byStage =
                Comparator.comparing(this::stage, Comparator.nullsFirst(Comparator.naturalOrder()));
        List<Enrolment> ordered = new ArrayList<>(rows);
        ordered.sort(byStage.thenComparing(this::rank).thenComparing(Enrolment::origin, Comparator.reverseOrder()));
        return ordered;
    }

    /** The one of several rows that counts; empty when there is none. */
    Optional<Enrolment> counting(List<Enrolment> rows) {
        List<Enrolment> ordered = highestLast(rows);
        return ordered.isEmpty() ? Optional.empty() : Optional.of(ordered.get(ordered.size() - 1));
    }

    private int rank(Enrolment row) {
        Integer grade = grade(row.grade(), stage(row));
        return grade == null ? 0 : grade;
    }

    /** Whether the directory puts the row's school in another county. */
    boolean isElsewhere(Enrolment row) {
        return directory.isElsewhere(row.school());
    }

    /** The names of the schools at which roll and vocational rows mean presence. */
    List<String> schoolsPresentAt(Child child) {
        List<Enrolment> rows = child.enrolments();
        if (rows.size() < 2) {
            return List.of();
        }
        Map<String, String> names = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> isPresence(row) && !directory.key(row.school()).isEmpty())
                .forEach(row -> names.putIfAbsent(
                        directory.key(row.school()), row.school().name()));
        return names.values().stream().distinct().toList();
    }
}
