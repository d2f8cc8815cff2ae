package org.buluo.files.policy;

import java.util.ArrayList;
import java.util.List;
import org.buluo.core.policy.Category;
import org.buluo.core.policy.ChildFacts;

/** The known facts of an imagined child, as the columns of {@code determine} write them. */
final class ChildWords {

    private ChildWords() {}

    static String of(ChildFacts child) {
        List<String> words = new ArrayList<>();
        if (child.stage() != null) {
            words.add("stage=" + child.stage().code());
        }
        if (child.grade() != null) {
            words.add("grade=" + child.grade());
        }
        if (child.boarding() != null) {
            words.add("boarding=" + (child.boarding() ? 1 : 0));
        }
        if (child.categories() != null) {
            List<String> held =
                    child.categories().stream().map(Category::code).sorted().toList();
            words.add("categories=" + (held.isEmpty() ? "none" : String.join(";", held)));
        }
        if (child.rural() != null) {
            words.add("rural=" + (child.rural() ? 1 : 0));
        }
        if (child.schoolType() != null) {
            words.add("school_type=" + child.schoolType().code());
        }
        return String.join(", ", words);
    }
}
