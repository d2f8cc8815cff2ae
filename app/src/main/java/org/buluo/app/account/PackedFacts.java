package org.buluo.app.account;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buluo.core.policy.Category;
import org.buluo.core.policy.ChildFacts;
import org.buluo.core.policy.Status;
import org.buluo.core.roster.Ownership;
import org.buluo.core.schooling.Stage;
import org.buluo.files.policy.FactWords;

/** A child's facts as a line keeps them: in the order and the words of {@code determine}; empty where not known. */
final class PackedFacts {

    private static final String SEPARATOR = "|";
    private static final String NO_CATEGORY = "none";
    private static final int FIELDS = 10;

    private PackedFacts() {}

    static String pack(ChildFacts child) {
        return String.join(
                SEPARATOR,
                text(child.stage(), Stage::code),
                text(child.grade(), String::valueOf),
                text(child.boarding(), PackedFacts::flag),
                child.categories() == null ? "" : categories(child),
                text(child.schoolCounty(), county -> county),
                text(child.householdCounty(), county -> county),
                text(child.rural(), PackedFacts::flag),
                text(child.status(), Status::name),
                text(child.schoolType(), Ownership::name),
                text(child.tuition(), fen -> fen.yuan()));
    }

    static ChildFacts unpack(String packed) {
        String[] fields = packed.split("\\|", -1);
        if (fields.length != FIELDS) {
            throw new IllegalStateException("facts of " + fields.length + " fields");
        }
        return new ChildFacts(
                known(fields[0], text -> Stage.ofCode(text)),
                known(fields[1], FactWords::grade),
                known(fields[2], FactWords::yesOrNo),
                known(fields[3], FactWords::categories),
                known(fields[4], Optional::of),
                known(fields[5], Optional::of),
                known(fields[6], FactWords::yesOrNo),
                known(fields[7], text -> Optional.of(Status.valueOf(text))),
                known(fields[8], text -> Optional.of(Ownership.valueOf(text))),
                known(fields[9], FactWords::tuition));
    }

    private static String categories(ChildFacts child) {
        return child.categories().isEmpty()
                ? NO_CATEGORY
                : child.categories().stream().map(Category::code).sorted().collect(Collectors.joining(";"));
    }

    private static String flag(Boolean flag) {
        return flag ? "1" : "0";
    }

    private static <T> String text(T value, Function<T, String> words) {
        return value == null ? "" : words.apply(value);
    }

    private static <T> T known(String field, Function<String, Optional<T>> read) {
        return field.isEmpty() ? null : read.apply(field).orElseThrow();
    }
}
