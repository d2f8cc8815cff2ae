package org.buluo.app.account;

import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.buluo.app.platform.BulkCopy;
import org.buluo.app.platform.Codec;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Reconciled;
import org.buluo.core.policy.Category;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.Sources;

/** Writes the lines of a reconciliation. */
final class LineWriter {

    private static final String[] COLUMNS = {
        "run_id", "place", "child_id", "universe_id", "person_no", "aid", "schooling", "schooling_at_cut_off", "stage",
        "grade", "sex", "age", "township", "village", "school", "school_township", "elsewhere_county", "home_county",
        "categories", "lists", "due_fen", "paid_fen", "pending_fen", "remarks", "case_owner", "person", "row_sources",
        "row_numbers", "joins", "facts"
    };

    private final Codec codec;
    private final Reconciled account;
    private final Joins joins;

    LineWriter(Codec codec, Reconciled account, RowsOfChildren rows) {
        this.codec = codec;
        this.account = account;
        this.joins = Joins.of(account, rows);
    }

    /** @param keys of the children, in the account's order @param told how many lines are written */
    void write(Connection connection, long run, long[] keys, java.util.function.IntConsumer told) {
        List<ChildAccount> children = account.children();
        byte[][] persons = children.parallelStream()
                .map(child -> codec.seal(Features.card(child).packed()))
                .toArray(byte[][]::new);
        try (BulkCopy copy = BulkCopy.into(connection, "account.line", COLUMNS)) {
            for (int place = 0; place < keys.length; place++) {
                copy.row(values(run, place, keys[place], children.get(place), persons[place]));
                told.accept(place + 1);
            }
        }
    }

    private Object[] values(long run, int place, long key, ChildAccount child, byte[] person) {
        Sources sources = account.sources();
        return new Object[] {
            run,
            place,
            key,
            child.universeId(),
            child.personNumber(),
            child.aid().name(),
            child.schooling().name(),
            child.schoolingAtCutOff().name(),
            child.stage() == null ? "" : child.stage().code(),
            child.grade(),
            child.sex().name(),
            age(child),
            child.township(),
            child.village(),
            child.school(),
            child.schoolTownship(),
            child.elsewhereCounty(),
            child.homeCounty(),
            bits(child.categories()),
            child.lists().bits(),
            child.due().value(),
            child.paid().value(),
            child.pending().value(),
            Remarks.packed(child.remarks()),
            child.caseOwner(),
            person,
            rows(child, row -> sources.placeOf(row)),
            rows(child, Origin::row),
            joins.of(place),
            PackedFacts.pack(child.facts())
        };
    }

    private Integer age(ChildAccount child) {
        return child.birth() == null ? null : account.term().schoolYear().ageOf(child.birth());
    }

    private static Integer bits(Set<Category> categories) {
        if (categories == null) {
            return null;
        }
        return categories.stream().mapToInt(category -> 1 << category.ordinal()).sum();
    }

    private static int[] rows(ChildAccount child, java.util.function.ToIntFunction<Origin> what) {
        return child.rows().stream()
                .map(PersonRow::origin)
                .flatMapToInt(origin -> IntStream.of(what.applyAsInt(origin)))
                .toArray();
    }
}
